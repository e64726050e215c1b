/**
 * Lower-case given names, common ones of the press in English. Needed only where capitals say nothing: at the start
 * of a sentence and in headlines; elsewhere any capitalised word in front of a surname counts as a given name.
 */
import { wordList } from '../word-list.ts';

export const GIVEN_NAMES = wordList(`
  aaron abbas abdul abdullah abel abraham adam adela adele adil adrian ahmad ahmed aisha alan albert alberto alejandro
  aleksandr aleksandra aleksei aleksey alena alessandro alex alexander alexandra alexandre alexei alexey alexis alfred
  ali alice alina alisher alla allahshukur altay amanda amelia amina amir ana anastasia anatoli anatoly anders andre
  andrea andreas andrei andrew andrey andriy andy angela angelina anna anne annie anthony anton antonio antony anvar
  arkady arman armen arnold arsen art artem arthur artur artyom asaf askar audrey august austin avaz avetik ayse aziz
  barack barbara barry beatrice bella ben benjamin bernard bernie beth betty bill billy bob bogdan boris brad brandon
  brenda brian bruce bruno bulat calvin cameron carl carla carlos carol caroline carolyn catherine cecilia charles
  charlie charlotte chelsea chris christian christina christine christopher chuck claire clara claude claudia colin
  connor craig cristina cynthia cyril dan dana daniel daniela daniil danila darya dave david dean deborah denis dennis
  derek diana diane diego dilara dina dinara dmitri dmitriy dmitry dmytro dominic donald donna doris dorothy doug
  douglas duncan dylan earl eddie edgar edith edmund eduard eduardo edward egor ekaterina elena eleonora elina
  elizabeth ella ellen elliot elton elvira emil emilia emily emma emmanuel enrique enver eric erik erika ernest eugene
  eugenia eva evan evelyn evgeni evgenia evgeny fabian farida fatima felix ferdinand fernando filip fiona florence
  florian frances francesca francesco francis francisco francois frank fred frederick fyodor gabriel galina garry gary
  gavin gennadi gennady genrikh geoff geoffrey george georgi georgia georgy gerald gerard gerhard german gleb gloria
  gordon grace graham greg gregory greta grigol grigory gustav guy hakan hakob hannah hans harold harry hasan hassan
  heather hector heidi helen helena helga henri henry herbert hillary howard hugh hugo hussein ian ibrahim igor ilam
  ildar ilia ilya imran ina inga ingrid inna ira irakli irina isa isaac isabel isabella ismail ivan ivanka ivar jack
  jackie jacob jacques jake jamal james jamie jan jane janet jason javier jay jean jeff jeffrey jennifer jeremy jerome
  jerry jesse jessica jesus jim jimmy joan joanna joe joel johan johann john johnny jon jonas jonathan jordan jorge
  jose josef joseph josh joshua juan judith judy julia julian julie julien julius justin karen karim karin karl
  karolina kasym kate katerina katherine kathleen kathryn kathy katya kazim keir keith kelly kemal ken kenneth kerry
  kevin khalid khatuna kim kirill klaus konstantin kristina ksenia kseniya kurban kurt kyle larisa larry lars laura
  lauren laurent lavrenty lawrence layla lea leila leo leon leonardo leonid lev lewis liam lidia lilia lily linda
  lindsey lisa liz liza lloyd lorenzo louis louise luca lucas lucia lucy ludmila luis luiz luke lyudmila madina
  maftuna magomed mahmoud mahmud maksim malik manfred manuel marat marc marcel marco marcus margaret margarita maria
  mariam marianne marie marina marine mario mariya mark marko markus marta martha martin mary masha mateusz matthew
  matthias maurice max maxim maya mehdi mehmet melanie melissa michael michel michelle miguel mihail mikael mike
  mikhail mila milan milena minnie miriam mirza mohamed mohammad mohammed moises monica muhammad murat musa mustafa
  nadezhda nadia nancy narek natalia natalie natalya natasha nathan neil nelson nicholas nick nicolas nicole nigel
  nika nikita nikol nikola nikolai nikolay nina noah nora norman nursultan odette oksana oleg oleksandr oleksii olga
  oliver olivia omar oscar osman otto pablo pamela pascal pasha patricia patrick paul paula pavel pavlo pedro penny
  peter petr petro phil philip philipp pierre piotr polina pyotr rachel rafael rafik rahman ralph ramazan ramzan ramzi
  randy raul ray raymond rebecca recep reza ricardo richard rick rinat rita robert roberto robin rodrigo roger roland
  roman ron ronald rosa rose rostislav roy roza rudolf ruslan ruth ruzanna ryan sabir said salman salome salvador sam
  samad samantha samuel sandra sara sarah saul scott sean sebastian sefer semyon serdar serge sergei sergey sergii
  sergio sergiy serhii serzh shane shannon sharon shavkat sheila shimon simon simone sofia sofya sona sonia sophia
  sophie stalina stanislav stefan stella stephanie stephen steve steven stuart sue sultan susan svetlana taleh tamara
  tanya taras tariel tariq tatiana tatyana ted teresa terry theresa thomas tigran tim timothy timur tina tom tomas
  tommy tony tymur umar ursula vadim vahid valentin valentina valeri valeria valery vanessa vardan vartan vasili
  vasily vera veronica veronika viacheslav victor victoria vika viktor viktoria viorel virginia vitali vitaliy vitaly
  vivian vlad vladimir vladislav vladlen volodymyr vyacheslav walter wanda wang warren wayne wendy werner wilhelm will
  william wolfgang xavier xi yakov yana yaroslav yasmin yegor yekaterina yelena yevgeni yevgenia yevgeny yohan yulia
  yuliya yuri yuriy yury yusuf yves zahra zhanna zinaida zoe zohrab zulfugar
`);

/** Lower-case words that join a given name to a surname. */
export const NAME_PARTICLES = wordList('de del della di da dos du van von der den ten ter al el bin ibn ben la le');
