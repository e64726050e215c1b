/**
 * Lower-case given names, common ones of the press in English. Needed only where capitals say nothing: at the start
 * of a sentence and in headlines; elsewhere any capitalised word in front of a surname counts as a given name.
 */
import { wordList } from './word-list.ts';

export const GIVEN_NAMES = wordList(`
  aaron abbas abdul abdullah abel abraham adam adela adele adil adrian afag agha ahmad ahmed aida ainura aisha akif
  alan albert alberto alejandro aleksandr aleksandra aleksei aleksey alena alessandro alex alexander alexandra
  alexandre alexei alexey alexis alfred ali alice alim alina alisher alla allahshukur altay amanda amelia amina amir
  ana anar anastasia anatoli anatoly anders andre andrea andreas andrei andrew andrey andriy andy angela angelina anna
  anne annie anthony anton antonio antony anvar araz arif arkady arman armen arnold arsen art artem arthur artur
  artyom arzu asad asaf asif askar aslan audrey august austin avaz avetik ayaan ayaz aydin aygun aynur ayse azad azar
  azer aziz barack barbara barry beatrice bella ben benjamin bernard bernie beth betty bill billy bob bogdan boris
  brad brandon brenda brian bruce bruno bulat calvin cameron carl carla carlos carol caroline carolyn catherine
  cecilia charles charlie charlotte chelsea chingiz chris christian christina christine christopher chuck claire clara
  claude claudia colin connor craig cristina cynthia cyril dan dana daniel daniela daniil danila darya dave david dean
  deborah denis dennis derek diana diane diego dilara dina dinara dmitri dmitriy dmitry dmytro dominic donald donna
  doris dorothy doug douglas duncan dylan earl eddie edgar edith edmund eduard eduardo edward egor ekaterina elchin
  eldar elena eleonora elina elizabeth elkhan ella ellen elliot elman elmar elmira elnur elshad elton elvin elvira
  emil emilia emily emin emma emmanuel enrique enver eric erik erika ernest eugene eugenia eva evan evelyn evgeni
  evgenia evgeny fabian faig farhad farid farida fatima fazil felix ferdinand fernando fidan fikret filip fiona
  florence florian frances francesca francesco francis francisco francois frank fred frederick fuad fyodor gabriel
  galina garry gary gavin gennadi gennady genrikh geoff geoffrey george georgi georgia georgy gerald gerard gerhard
  german gleb gloria gordon grace graham greg gregory greta grigol grigory gulnara gustav guy hafiz hajibala hakan
  hakob hannah hans harold harry hasan hassan heather hector heidi helen helena helga henri henry herbert heydar
  hikmet hillary howard hugh hugo huseyn hussein ian ibrahim igor ilaha ilam ildar ilgar ilham ilia ilya imran ina
  inga ingrid inna ira irada irakli irina isa isaac isabel isabella ismail ivan ivanka ivar jack jackie jacob jacques
  jake jalal jamal james jamie jamil jan jane janet jason javid javier jay jean jeff jeffrey jennifer jeremy jerome
  jerry jesse jessica jesus jeyhun jim jimmy joan joanna joe joel johan johann john johnny jon jonas jonathan jordan
  jorge jose josef joseph josh joshua juan judith judy julia julian julie julien julius justin kamal kamala kamil
  kamran karen karim karin karl karolina kasym kate katerina katherine kathleen kathryn kathy katya kazim keir keith
  kelly kemal ken kenneth kerry kevin khalid khalil khatuna kim kirill klaus konstantin kristina ksenia kseniya kurban
  kurt kyle lala lamiya larisa larry lars laura lauren laurent lavrenty lawrence layla lea leila leo leon leonardo
  leonid lev lewis leyla liam lidia lilia lily linda lindsey lisa liz liza lloyd lorenzo louis louise luca lucas lucia
  lucy ludmila luis luiz luke lyudmila madina maftuna magomed mahammad mahir mahmoud mahmud maksim malik mammad
  manfred manuel marat marc marcel marco marcus margaret margarita maria mariam marianne marie marina marine mario
  mariya mark marko markus marta martha martin mary masha mateusz matthew matthias maurice max maxim maya mehdi mehman
  mehmet mehriban melanie melissa michael michel michelle miguel mihail mikael mike mikhail mila milan milena minnie
  miriam mirza mohamed mohammad mohammed moises monica muhammad murad murat musa mustafa nadezhda nadia nancy narek
  nargiz nariman natalia natalie natalya natasha nathan natig nazim neil nelson nicholas nick nicolas nicole nigar
  nigel nijat nika nikita nikol nikola nikolai nikolay nina nizami noah nora norman novruz nurlan nursultan odette
  ogtay oksana oleg oleksandr oleksii olga oliver olivia omar orkhan oscar osman otto pablo pamela parviz pascal pasha
  patricia patrick paul paula pavel pavlo pedro penny peter petr petro phil philip philipp pierre piotr polad polina
  pyotr rachel rafael rafig rafik rahman ralph ramazan ramil ramin ramiz ramzan ramzi randy rashad rashid rauf raul
  ray raymond rebecca recep reza ricardo richard rick rinat rita robert roberto robin rodrigo roger roland roman ron
  ronald rosa rose rostislav roy roza rudolf ruslan rustam ruth ruzanna ryan sabina sabir sadig said salman salome
  salvador sam samad samantha samir samira samuel sandra sara sarah saul scott sean sebastian sefer semyon serdar
  serge sergei sergey sergii sergio sergiy serhii serzh sevda sevinj shahin shahla shamil shane shannon sharon shavkat
  sheila shimon simon simone sofia sofya sona sonia sophia sophie stalina stanislav stefan stella stephanie stephen
  steve steven stuart sue sultan susan svetlana tahir taleh tamara tanya tapdig taras tariel tariq tatiana tatyana ted
  teresa terry teymur theresa thomas tigran tim timothy timur tina tofig tom tomas tommy tony tural tymur ulvi umar
  ursula vadim vagif vahid valentin valentina valeri valeria valery vanessa vaqif vardan vartan vasif vasili vasily
  vera veronica veronika viacheslav victor victoria vika viktor viktoria viorel virginia vitali vitaliy vitaly vivian
  vlad vladimir vladislav vladlen volodymyr vugar vusal vyacheslav walter wanda wang warren wayne wendy werner wilhelm
  will william wolfgang xavier xi yagub yakov yalchin yana yaroslav yasmin yegor yekaterina yelena yevgeni yevgenia
  yevgeny yohan yulia yuliya yuri yuriy yury yusif yusuf yves zahid zahra zakir zaur zeynab zhanna zinaida ziya zoe
  zohrab zulfugar
`);

/** Lower-case words that join a given name to a surname. */
export const NAME_PARTICLES = wordList('de del della di da dos du van von der den ten ter al el bin ibn ben la le');
