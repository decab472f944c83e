import { fold } from '../../text/fold.ts'

/** Given names that are hardly ever borne by men, common in news of the world. Put down for this project. */
const women = names(`
  abigail agnes aisha alexandra alice alicia alison amanda amina amy ana anastasia andrea angela angelina anita ann anna anne annie
  april arlene astrid audrey ayse barbara beatrice bernadette bertha beth betty beverly birgit bonnie brenda bridget brigitte camilla
  carla carmen carol carole caroline carolyn catherine cecilia charlotte cheryl christina christine cindy claire clara claudia
  colleen condoleezza cristina cynthia daisy danielle dawn debbie deborah debra denise diana diane dianne dolores donna doris dorothy edith
  eileen elaine eleanor elena elisabeth elise elizabeth ella ellen elsa emily emma erika erin esther ethel eva evelyn fatima fatma
  federica fiona frances francesca gabriela gail geraldine gina ginger giorgia gloria grace greta gretchen gwen hannah harriet
  heather heidi helen helena helene hilary hillary hind huma ida ingrid irene irina iris isabel isabella isabelle ivanka jacinda jackie jacqueline
  jane janet janice jeanne jen jennifer jessica jill joan joanna joanne jocelyn josephine joyce juanita judith judy julia juliana julie june
  kaja karen karin karine karla kate katherine kathleen kathryn kathy katie katrina kayleigh kellyanne kerstin kimberly kirsten kirstjen
  kristen kristin kristina larisa laura lauren laurie layla lena leticia liliana lillian linda lisa liz loretta lori lorraine louisa louise
  lucia lucy lydia lynn madeleine maggie malala margaret margarita margot maria marian marianne marie marilyn marina marine marion marjorie marlene
  marta martha martina mary maryam maureen maxine megan melania melanie melinda melissa meryl mette michelle mila mildred miriam moira molly
  monica mona nadia nancy naomi natalia natalie natasha nicola nicole nikki nina nora norma olga olivia olena oksana pamela patricia paula
  pauline peggy penelope penny petra phyllis priscilla queenie rachel ramona rania rebecca regina renate renee rhonda rita roberta
  rosa rosalind rose rosemary ruth sabina sabrina sally samantha sandra sanna sara sarah sharon sheila shelley sheryl shirley silvia simone sofia sonia
  sophia sophie stacey stella stephanie sue susan susana susanne suzanne svetlana sylvia tamara tammy tanya tatiana teresa thelma theresa
  tiffany tina tracey tsai tulsi ursula valentina valerie vanessa vera veronica victoria viktoria vilma viola virginia vivian wanda wendy
  whitney winnie yasmin yolanda yulia yvonne zainab zoe zsuzsanna`)

/** Given names that are hardly ever borne by women. */
const men = names(`
  aaron abdel abdul abdullah abdulaziz abraham adam adel adrian ahmad ahmed al alan albert alberto aleksandr aleksei alejandro alex alexander alexei
  alfred ali allen alvin amir anatoly anders andreas andrei andrew andriy andy angus ansar anthony antonio antony anton armando arnold arseniy arthur arturo ashraf
  avigdor barack bashar barry bart ben benjamin benny bernard bernie bert bill billy bob bobby boris brad bradley brendan brent brett brian
  bruce bruno bryan burak byron calvin carl carlos cedric cesar chad charles charlie chris christian christoph christopher chuck claude claus clifford clint
  colin conor corey cory craig cyril dale damian dan daniel danny darrell david dean dennis denis derek desmond dick diego dieter dimitri dirk dmitri dmitry
  dominic dominique don donald doug douglas duane duncan dwight earl ed eddie edgar eduardo edward edwin ehud elias elliott elmer emmanuel enrique eric erik
  ernest ernesto eugene evan felipe felix ferdinand fernando francis francisco francois frank franklin fred frederick friedrich fyodor gary gavin gennady geoff geoffrey george
  georg gerald gerard gerhard gianni gilbert giles giovanni giuseppe glenn gordon graham greg gregory guido guillermo gunter gustavo guy hadi hakan hamid hank hans harold harry
  haruhiko hassan hector heiko heinz helmut henrik henry herbert herman hideki hossein howard hubert hugh hugo hussein ian ibrahim igor imran isaac ismail ivan jack jacob
  jacques jair jake jamal james jan jared jason javad javier jay jean-claude jeb jeff jeffrey jens jeremy jerome jerry jesus jim jimmy joachim joao joe joel johan johannes john
  johnny jon jonathan jorge jose josef joseph josh joshua juan julian julius justin kamal karl keith ken kenneth kenny kevin khaled khalid khalifa kofi konstantin kurt kyle lance
  larry lars lawrence leo leon leonard leonid leopoldo leroy lester lewis lionel lindsey lloyd lorenzo louis luca lucas luigi luis luke mahathir mahmoud malcolm manuel marc marcel
  marco marcos marcus mario mark markus martin marvin mathias matt matteo matthew maurice mauricio max maxim mehmet mevlut michael michel miguel mike mikhail milos milton mitch mitt
  mohamed mohammad mohammed mohsen moon morgan morris muammar muhammad murat mustafa narendra nathan ned neil nelson newt nicholas nick nicolas nigel nikita nikolai noah norman nouri nuri
  oleg oliver olaf omar orlando orrin oscar osama oswald otto pablo pascal pat patrick paul paulo pedro percy perry pete peter petro phil philip philippe pierre qasem qassem rafael rahm ralph ramzan
  rand randy raul ray raymond recep reince rene rex riad ricardo richard rick ricky rob robert roberto rod rodney rodrigo roger roland rolf roman ron ronald rory ross roy ruben
  rudolf rudolph rudy rupert russell ryan saad saddam salman salvador sam samuel saul scott sean sebastian sebastien serge sergei sergey sergio seth shane shimon shinzo silvio simon solomon
  stan stanley stefan stephan stephen sterling steve steven stewart stuart sven sylvester tariq tayyip ted terrence terry theodore thomas tim timothy toby todd tom tommy tony travis trevor trey
  tyler umberto valery vicente victor viktor vince vincent vitaly vladimir volodymyr wade walter warren wayne werner wesley wilbur will willem william willy winston wolfgang xavier yair yasser yevgeny
  yitzhak youssef yuri yves zachary zalmay`)

/** Which pronoun a given name calls for, or null where both may, or where it is not known. */
export function genderOf(given: string): 'he' | 'she' | null {
  const name = fold(given)
  return women.has(name) ? 'she' : men.has(name) ? 'he' : null
}

function names(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/))
}
