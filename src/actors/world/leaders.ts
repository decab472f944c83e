/**
 * People known the world over for the country or organisation they have spoken for, a line each:
 * `name | other names | affiliations`, these apart by semicolons, each with the days from and to which the office was
 * held, as far as they are needed to tell one holder from the next; the first is the one they are best known for.
 * Coverage says more of its own: this list only spares the plainest gaps, such as "President Barack Obama", which nobody
 * follows with the country. `actors.md` overrides it. Common knowledge, put down for this project.
 */
export const leaders = `
Barack Obama | Barack H. Obama, Barack Hussein Obama | United States 2009-01-20..2017-01-20; member of Democratic Party
Donald Trump | Donald J. Trump | United States 2017-01-20..2021-01-20; United States 2025-01-20..; member of Republican Party
Joe Biden | Joseph Biden, Joseph R. Biden, Joseph R. Biden Jr. | United States 2009-01-20..2017-01-20; United States 2021-01-20..2025-01-20; member of Democratic Party
George W. Bush | George W Bush | United States 2001-01-20..2009-01-20; member of Republican Party
Bill Clinton | William Jefferson Clinton | United States 1993-01-20..2001-01-20; member of Democratic Party
Kamala Harris | | United States 2021-01-20..2025-01-20; member of Democratic Party
Mike Pence | | United States 2017-01-20..2021-01-20; member of Republican Party
Dick Cheney | | United States 2001-01-20..2009-01-20; member of Republican Party
JD Vance | J.D. Vance | United States 2025-01-20..; member of Republican Party
Hillary Clinton | Hillary Rodham Clinton | United States 2009-01-21..2013-02-01; member of Democratic Party
John Kerry | John F. Kerry | United States 2013-02-01..2017-01-20; United States 2021-01-20..2024-03-06; member of Democratic Party
Condoleezza Rice | | United States 2001-01-20..2009-01-20; member of Republican Party
Colin Powell | Colin L. Powell | United States 2001-01-20..2005-01-26
Susan Rice | Susan E. Rice | United States 2009-01-22..2017-01-20; member of Democratic Party
Samantha Power | | United States 2013-08-05..2017-01-20; United States 2021-05-03..2025-01-20
Antony Blinken | | United States 2009-01-20..2017-01-20; United States 2021-01-26..2025-01-20
Mike Pompeo | Michael Pompeo | United States 2017-01-23..2021-01-20; member of Republican Party
Rex Tillerson | Rex W. Tillerson | United States 2017-02-01..2018-03-31
Marco Rubio | | member of Republican Party; United States 2025-01-21..
Nikki Haley | | member of Republican Party; United States 2017-01-27..2018-12-31
John Bolton | John R. Bolton | United States 2018-04-09..2019-09-10; United States 2005-08-01..2006-12-31
Chuck Hagel | | United States 2013-02-27..2015-02-17
Leon Panetta | Leon E. Panetta | United States 2009-02-13..2013-02-27
Robert Gates | Robert M. Gates | United States 2006-12-18..2011-07-01
Ashton Carter | Ash Carter, Ashton B. Carter | United States 2009-04-27..2013-12-04; United States 2015-02-17..2017-01-20
James Mattis | Jim Mattis | United States 2017-01-20..2019-01-01
Lloyd Austin | | United States 2021-01-22..2025-01-20
Eric Holder | Eric H. Holder, Eric H. Holder Jr. | United States 2009-02-03..2015-04-27
Loretta Lynch | Loretta E. Lynch | United States 2015-04-27..2017-01-20
William Barr | William P. Barr, Bill Barr | United States 2019-02-14..2020-12-23
Jeff Sessions | Jefferson Sessions | member of Republican Party; United States 2017-02-09..2018-11-07
Janet Reno | | United States 1993-03-12..2001-01-20
John Ashcroft | | United States 2001-02-01..2005-02-03; member of Republican Party
Alberto Gonzales | Alberto R. Gonzales | United States 2001-01-20..2007-09-17
Michael Mukasey | Michael B. Mukasey | United States 2007-11-09..2009-01-20
Merrick Garland | Merrick B. Garland | United States 2021-03-11..2025-01-20
James Comey | James B. Comey | United States 2013-09-04..2017-05-09
Vladimir Putin | | Russia
Dmitry Medvedev | Dmitri Medvedev | Russia
Sergei Lavrov | Sergey Lavrov | Russia 2004-03-09..
Dmitry Peskov | Dmitri Peskov | Russia
Sergei Shoigu | Sergey Shoigu | Russia
Xi Jinping | | China 2007..
Hu Jintao | | China 2002..2013-03-14
Wang Yi | | China
Bashar al-Assad | Bashar Assad | Syria 2000-07-17..2024-12-08
Walid al-Moallem | Walid Muallem | Syria 2006-02-11..2020-11-16
Ali Khamenei | | Iran
Hassan Rouhani | Hassan Rohani, Hasan Rouhani | Iran 2013-08-03..2021-08-03
Mahmoud Ahmadinejad | | Iran 2005-08-03..2013-08-03
Mohammad Javad Zarif | Javad Zarif | Iran 2013-08-15..2021-08-25
Recep Tayyip Erdogan | Tayyip Erdogan | Turkey 2003-03-14..
Mevlut Cavusoglu | | Turkey 2014-08-29..2023-06-03
Ahmet Davutoglu | | Turkey 2009-05-01..2016-05-24
Benjamin Netanyahu | Bibi Netanyahu | Israel
Mahmoud Abbas | | Palestine
Haider al-Abadi | | Iraq 2014-09-08..2018-10-25
Nouri al-Maliki | Nuri al-Maliki | Iraq
Abdel Fattah al-Sisi | Abdel Fattah el-Sisi | Egypt
Mohamed Morsi | Mohammed Morsi | Egypt 2012-06-30..2013-07-03; member of Muslim Brotherhood
Hosni Mubarak | | Egypt 1981-10-14..2011-02-11
Muammar Gaddafi | Muammar Qaddafi, Moammar Gadhafi | Libya ..2011-10-20
Mohammed bin Salman | | Saudi Arabia
Adel al-Jubeir | | Saudi Arabia
David Cameron | | United Kingdom 2010-05-11..2016-07-13; United Kingdom 2023-11-13..2024-07-05
Gordon Brown | | United Kingdom 1997-05-02..2010-05-11
Tony Blair | | United Kingdom 1997-05-02..2007-06-27
Theresa May | | United Kingdom 2010-05-12..2019-07-24
Boris Johnson | | United Kingdom 2016-07-13..2018-07-09; United Kingdom 2019-07-24..2022-09-06
Rishi Sunak | | United Kingdom 2020-02-13..2024-07-05
Keir Starmer | | United Kingdom 2024-07-05..; member of Labour Party
Philip Hammond | | United Kingdom 2010-05-12..2019-07-24
Francois Hollande | | France 2012-05-15..2017-05-14
Nicolas Sarkozy | | France 2007-05-16..2012-05-15
Emmanuel Macron | | France 2014-08-26..2016-08-30; France 2017-05-14..
Laurent Fabius | | France 2012-05-16..2016-02-11
Angela Merkel | | Germany 2005-11-22..2021-12-08
Olaf Scholz | | Germany 2018-03-14..2025-05-06
Frank-Walter Steinmeier | | Germany
Friedrich Merz | | Germany 2025-05-06..
Volodymyr Zelensky | Volodymyr Zelenskiy, Volodymyr Zelenskyy | Ukraine 2019-05-20..
Petro Poroshenko | | Ukraine 2014-06-07..2019-05-20
Viktor Yanukovych | | Ukraine 2010-02-25..2014-02-22
Justin Trudeau | | Canada 2015-11-04..2025-03-14
Stephen Harper | | Canada 2006-02-06..2015-11-04
Narendra Modi | | India 2014-05-26..
Manmohan Singh | | India 2004-05-22..2014-05-26
Shinzo Abe | | Japan 2012-12-26..2020-09-16
Kim Jong Un | Kim Jong-un | North Korea 2011-12-17..
Moon Jae-in | | South Korea 2017-05-10..2022-05-10
Pope Francis | | Vatican 2013-03-13..2025-04-21
Pope Benedict XVI | Pope Benedict | Vatican 2005-04-19..2013-02-28
Hamid Karzai | | Afghanistan 2001-12-05..2014-09-29
Ashraf Ghani | | Afghanistan 2014-09-29..2021-08-15
Nawaz Sharif | | Pakistan 2013-06-05..2017-07-28
Imran Khan | | Pakistan 2018-08-18..2022-04-10
Nicolas Maduro | | Venezuela 2006-08-09..
Hugo Chavez | | Venezuela 1999-02-02..2013-03-05
Raul Castro | | Cuba
Fidel Castro | | Cuba ..2008-02-24
Ban Ki-moon | | United Nations 2007-01-01..2016-12-31
Antonio Guterres | | United Nations 2005-06-15..
Staffan de Mistura | | United Nations 2014-07-10..2018-12-31
Lakhdar Brahimi | | United Nations 2012-08-17..2014-05-31
Kofi Annan | | United Nations 1997-01-01..2006-12-31; United Nations 2012-02-23..2012-08-31
Jens Stoltenberg | | NATO 2014-10-01..2024-10-01
Anders Fogh Rasmussen | | NATO 2009-08-01..2014-09-30
Mark Rutte | | Netherlands 2010-10-14..2024-07-02; NATO 2024-10-01..
Federica Mogherini | | European Union 2014-11-01..2019-11-30; Italy 2014-02-22..2014-10-31
Catherine Ashton | | European Union 2008-10-03..2014-10-31
Jean-Claude Juncker | | European Union 2014-11-01..2019-11-30
Donald Tusk | | European Union 2014-12-01..2019-11-30; Poland 2007-11-16..2014-09-22; Poland 2023-12-13..
Ursula von der Leyen | | European Union 2019-12-01..; Germany 2005-11-22..2019-07-17
Yukiya Amano | | International Atomic Energy Agency 2009-12-01..2019-07-18
Abu Bakr al-Baghdadi | | Islamic State
Hassan Nasrallah | | Hezbollah
Ayman al-Zawahiri | Ayman al-Zawahri | Al-Qaeda
Osama bin Laden | Usama bin Laden | Al-Qaeda
`
