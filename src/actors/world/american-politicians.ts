/**
 * American legislators, governors and candidates that national news has named for years, by party, each with the
 * other names behind a stroke. Their surnames lead to them only where the coverage names them in full: there are too many. Common knowledge, put down for this project.
 */
export const americanPoliticians: readonly (readonly [party: string, people: string])[] = [
  [
    'Republican Party',
    `John Boehner/John A. Boehner, Eric Cantor, Kevin McCarthy, Paul Ryan/Paul D. Ryan, Steve Scalise, Mitch McConnell,
    John Cornyn, John Thune, Mitt Romney/W. Mitt Romney, John McCain, Sarah Palin, Newt Gingrich, Rick Santorum, Ron Paul, Rand Paul, Ted Cruz,
    Rick Perry, Michele Bachmann, Herman Cain, Jon Huntsman, Tim Pawlenty, Mike Huckabee, Chris Christie, Jeb Bush, Bobby Jindal,
    Scott Walker, John Kasich, Ben Carson, Carly Fiorina, Lindsey Graham/Lindsey O. Graham, Jim Gilmore, George Pataki, Trey Gowdy,
    Darrell Issa, Jason Chaffetz, Devin Nunes, Mark Meadows, Jim Jordan, Louie Gohmert, Steve King, Peter T. King/Pete King, Mike Lee,
    Tom Cotton, Bob Corker, Susan Collins, Lisa Murkowski, Kelly Ayotte, Orrin Hatch/Orrin G. Hatch, Charles Grassley/Chuck Grassley,
    James Inhofe/Jim Inhofe, Saxby Chambliss, Richard Burr, Lamar Alexander, Roy Blunt, Rob Portman, Pat Toomey, Jeff Flake, Jon Kyl,
    Richard Shelby, Thad Cochran, Ron Johnson, Cory Gardner, Tim Scott, Jim DeMint, Olympia Snowe, Scott Brown, Bob Goodlatte, Fred Upton,
    Dave Camp, Michael McCaul, Mike Rogers, Marsha Blackburn, Cathy McMorris Rodgers, Ted Yoho, Justin Amash, Mo Brooks,
    Josh Hawley, Joni Ernst, David Perdue, Ben Sasse, Bill Cassidy, Dean Heller, John Barrasso, Rick Scott, Greg Abbott, Jan Brewer,
    Nathan Deal, Sam Brownback, Mary Fallin, Matt Bevin, Larry Hogan, Charlie Baker, Ron DeSantis, Doug Ducey, Reince Priebus,
    Kellyanne Conway, Rudy Giuliani/Rudolph Giuliani/Rudolph W. Giuliani, George H.W. Bush/George H. W. Bush, Matt Gaetz, Liz Cheney, Marjorie Taylor Greene, Mike Johnson,
    Andy Biggs, Adam Kinzinger, Will Hurd, Mick Mulvaney, Tom Price, Ryan Zinke, Roy Moore, Luther Strange, Tim Huelskamp,
    Tom Coburn, Johnny Isakson, Mike Crapo, Pat Roberts, Jerry Moran, John Hoeven, Deb Fischer, James Lankford, Thom Tillis, Marco Rubio`,
  ],
  [
    'Democratic Party',
    `Nancy Pelosi, Harry Reid, Charles Schumer/Chuck Schumer/Charles E. Schumer, Richard Durbin/Dick Durbin/Richard J. Durbin, Steny Hoyer/Steny H. Hoyer,
    James Clyburn/Jim Clyburn/James E. Clyburn, Elizabeth Warren, Tim Kaine, Martin O'Malley, Jim Webb,
    Patty Murray, Dianne Feinstein, Barbara Boxer, Patrick Leahy/Patrick J. Leahy, Al Franken, Amy Klobuchar, Kirsten Gillibrand, Cory Booker, Sherrod Brown,
    Ron Wyden, Jeff Merkley, Mark Udall, Tom Udall, Michael Bennet, Claire McCaskill, Joe Manchin/Joe Manchin III, Heidi Heitkamp, Jon Tester, Max Baucus,
    Mary Landrieu, Mark Pryor, Kay Hagan, Mark Begich, Mark Warner, Bob Casey/Robert P. Casey Jr., Chris Coons, Tom Carper/Thomas R. Carper, Ben Cardin/Benjamin Cardin,
    Barbara Mikulski, Robert Menendez/Bob Menendez, Bill Nelson, Carl Levin, Debbie Stabenow, Tom Harkin, Jay Rockefeller, Richard Blumenthal,
    Chris Murphy/Christopher Murphy, Sheldon Whitehouse, Jack Reed, Martin Heinrich, Mazie Hirono, Tammy Baldwin, Tammy Duckworth, Maria Cantwell, Elijah Cummings/Elijah E. Cummings,
    Adam Schiff/Adam B. Schiff, Chris Van Hollen, Henry Waxman/Henry A. Waxman, Sander Levin/Sander M. Levin, Maxine Waters, Sheila Jackson Lee,
    Charles Rangel/Charles B. Rangel, John Conyers/John Conyers Jr., Barney Frank, Luis Gutierrez, Xavier Becerra, Eliot Engel/Eliot L. Engel, Nita Lowey, Jerrold Nadler/Jerry Nadler,
    Eric Swalwell, Ted Lieu, Keith Ellison, Tulsi Gabbard, Debbie Wasserman Schultz, Donna Brazile, Tom Perez, Alexandria Ocasio-Cortez,
    Ilhan Omar, Rashida Tlaib, Ayanna Pressley, Hakeem Jeffries, Beto O'Rourke, Pete Buttigieg, Julian Castro, Joaquin Castro, Jerry Brown, Andrew Cuomo/Andrew M. Cuomo,
    Bill de Blasio, Rahm Emanuel, Gavin Newsom, Terry McAuliffe, Deval Patrick, John Hickenlooper, Wendy Davis, Alison Lundergan Grimes, Michelle Nunn, Stacey Abrams,
    Al Gore, John Edwards, Howard Dean, Jimmy Carter, Ed Markey/Edward J. Markey, Tim Ryan, Raul Grijalva/Raul M. Grijalva, Marcia Fudge, Tom Steyer, Raphael Warnock, Jon Ossoff`,
  ],
  ['Libertarian Party', 'Gary Johnson, Bill Weld'],
  ['Green Party of the United States', 'Jill Stein'],
]
