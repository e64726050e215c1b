/** Lower-case words of sport: what somebody does in it, and what clubs do. */
import { wordList } from '../word-list.ts';

export const CALLINGS = wordList(`
  goalkeeper goalie goaltender striker midfielder defender winger footballer footballers quarterback linebacker fullback
  swimmer diver runner sprinter hurdler marathoner jumper thrower decathlete athlete wrestler boxer judoka karateka weightlifter
  powerlifter gymnast fencer archer skater skier snowboarder biathlete bobsledder cyclist rower canoeist paddler surfer
  golfer cricketer batsman bowler pitcher catcher shortstop basketballer volleyballer handballer jockey racer
  grandmaster triathlete paralympian olympian
`);

/** Who plays in a team, or leads one. */
export const TEAMSMEN = wordList(`
  striker midfielder defender goalkeeper winger skipper squad lineup strikers midfielders defenders goalkeepers wingers
`);

/** What happens in a match, as its report says it. */
export const PLAYS = wordList(`
  beat beats beating beaten won win wins winning lost lose loses losing drew draw draws drawing defeated defeat defeats
  thrashed trounced edged stunned hammered routed downed led trailed
`);

/** What else somebody is by calling, none of which is a politician's, an official's or a scholar's. */
export const TRADES = wordList(`
  surgeon dentist nurse midwife paramedic pharmacist vet veterinarian plumber electrician carpenter joiner bricklayer welder
  mechanic machinist baker barber hairdresser tailor chef waiter waitress barman bartender courier
  postman farmer shepherd miner shopkeeper trader grocer greengrocer cashier accountant auctioneer
  violinist pianist cellist guitarist drummer trumpeter saxophonist flautist harpist ballerina dancer choreographer
  rapper dj sculptor photographer cameraman programmer coder firefighter fireman lifeguard caretaker janitor
  cleaner gardener beekeeper winemaker retiree barista
`);

/** Words of a report on a match. */
export const MATCH_WORDS = wordList(`
  match game goal goals scored season fixture striker midfielder goalkeeper coach
  kickoff penalty puck arena stadium league playoff playoffs overtime
`);
