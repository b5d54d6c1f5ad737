/** Given names of Latin letters that are no words, towns or companies, without accents. */
const names = `
aaron abdul abdullah abigail abraham adele adolfo adrian agnes ahmad ahmed aidan alain alan albert alberto alejandra alejandro aleksandar aleksander alessandra alessandro alexander alexandra alexandre
alexei alexis alfonso alfred alfredo ali alice alicia alison allison alvaro amalia amanda amandeep amelia amina amir amit amy ana anand anders andre andrea andreas andrei andres andrew andrey andrzej
angela angelina angelo angus anil anita ann anna anne annette annika anthony antoine anton antonio antony anupam aravind archie ariel arjun arnaud arne arthur arturo arun arvind ashley ashwini astrid
audrey axel barbara bartosz beatrice beatriz ben benedict benjamin bernard bernardo bernd bernie beth bettina bill birgit bjorn bob bogdan boris brad bradley brendan brent brett brian bridget brigitte bruce
bruno bryan camille carl carla carlo carlos carlota carmen carol carolina caroline caroly catherine cathy cecilia celine charles charlie chiara chloe chris christian christiane christina christine christoph
christophe christopher ciaran claire clara claude claudia claudio colin conor craig cynthia dale damien dan daniel daniela daniele danielle dario darren dave david deborah debra declan deepak denis dennis diana
diane didier diego dieter dina dirk dmitri dmitry dominic dominik dominique donald donna doreen doris dorothee doug douglas dylan eamon ed eddie edgar edmund eduardo edward elaine elena eleni eleonora elisa elisabeth
elise elizabeth ellen elon emil emilia emilio emily emma emmanuel enrico eric erica erik ernesto erwin esteban esther ethan eugene eva evan evelyn fabian fabio fabrice fahmi fatima federico felipe felix ferdinand fernando
filip filippo fiona francesca francesco francis francisco franck francois francoise frank frederic frederick friedrich gabriel gabriela gareth gary gavin geoff geoffrey georg george georges georgia gerard gerhard gianluca gilles
gina giorgio giovanni giulia giuseppe gonzalo gopal graham greg gregory guido guillaume gunther gustavo gwen hannah hannes hans harald harry harvey hassan heather heidi heinrich helen helena helene helga hendrik henri henrik
henry herbert hillary hiroshi hisashi holger howard hugh hugo ian ibrahim igor ines inga ingrid irene irina isabel isabelle isabella ivan jack jacob jacqueline jacques jaime jakob james jamie jan jane janet jared jason javier
jay jean jeff jeffrey jelena jennifer jenny jens jeremy jerome jerry jesse jessica jesus jill jim jimmy jo joachim joan joanna joao joaquin jochen joe joel johan johann johannes john johnny jon jonas jonathan jorge jose josef
joseph josephine josh joshua juan judith julia julian julie julien juliet jurgen justin karen karin karina karl karsten kate katherine kathleen kathryn kathy katie katrin kazuo keir keith kelly ken kenji kenneth kent kerstin kevin
kimi kiran klaus konstantin kristen kristian kristin kristina kurt kyle lars laura lauren laurence laurent leah leif lena leon leonard leonardo leonie leonid leslie liam lina linda lindsey lisa liz lorenzo louis louise luc luca
lucas lucia lucy luigi luis luiz lukas luke lydia magdalena magnus mahmoud manuel manuela marc marcel marcelo marco marcos marcus margaret margarita margrethe maria marianne marie marina mario marion marius mark marko markus marsha
marta martha martin martina mary massimo mateo mateusz mathias matilda matt matteo matthew matthias matthieu maurice mauricio maxime maya megan meghan melanie melissa michael michal michel michele michelle miguel mike mikhail milan
mohamed mohammad mohammed monica monika muhammad mustafa nadia nancy naoki natalia natalie nathan neil nicholas nick nicola nicolas nicole niels nigel nikhil niklas nikolai nikolay nina norbert olaf oleg olga oliver olivia olivier omar
oscar oskar otto pablo paola paolo patricia patrick patrik paul paula pauline paulo pavel pedro peggy pekka penny per pete peter petr petra phil philip philipp philippe phillip pia pierre piotr prasert pradeep priya rachel radoslaw
rafael rahul raj rajeev rajesh ralf ralph ramon randy raphael raquel ravi ray raymond rebecca reinhard renata rene rhys ricardo riccardo richard rick rita rob robert roberta roberto robin rodrigo roger roland rolf roman romain ron ronald
rory rosa rosalind ross roxana rudolf rupert russell ruth ryan sabine sally salvatore sam samantha samir samuel sandra sanjay santiago sara sarah scott sean sebastian sebastien serge sergei sergey sergio shane sharon shaun sheila shigeru
silvia simon simone sofia sonia sophia sophie spencer stacey stefan stefania stefano stella stephan stephane stephanie stephen steve steven stuart sunil suresh susan susanna susanne suzanne sven svetlana sylvain sylvia takeshi tamara tania
tanja taro tatiana ted teresa terry thierry theo theresa thomas thorsten tim timo timothy tina tobias todd tom tomas tomasz tommaso tony torsten tracy tristan tyler ulf ulrich ulrike ursula uwe valentina valeria valerie vanessa vera
veronica vicente vicky victor viktor vijay vikram vince vincent vincenzo virginie vivek vivian vladimir volker walter wendy werner wilhelm william willem wojciech wolfgang xavier yann yannick yasmin yolanda yuri yves yvette yvonne zoe zoltan
alex alexandr abby arati brando cyril dean eli emmanuelle erin evgeny gita hector henna howie ilya irakli jess josep kaja kamala kanishka kash katja kirsty leila ludovic mads mariana mariya maros mikkel mira mykhailo nate neal nils ole owen petteri reid rishi ronnie rumman sanna satya shantanu sheryl silvio soren sundar susie timnit tino trevor usha valdis vidar viktoria vittorio wes whitney yoshua yuval
`

let known: ReadonlySet<string> | null = null

/** Whether a word in small letters, without accents, is a given name. */
export function isGivenName(word: string): boolean {
  known ??= new Set(names.split(/\s/).filter((name) => name !== ''))
  return known.has(word)
}
