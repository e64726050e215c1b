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
