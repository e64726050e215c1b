/** Lower-case words that stand in front of a surname without being a given name: titles, posts, and parts of posts. */
import { wordList } from '../word-list.ts';

/** Titles that are abbreviated with a full stop. */
export const ABBREVIATED_TITLES = wordList(`
  mr mrs ms mx dr prof gen lt col sgt capt cpl maj adm brig cmdr pres min sen rep gov hon rev fr st amb atty supt
  messrs mme mlle
`);

/** Titles that nothing but a person has. */
export const PERSONAL_TITLES = wordList(`
  mr mrs ms miss sir madam madame lady lord dame monsieur mister king queen prince princess duke duchess tsar czar
  sheikh imam rabbi saint
`);

export const TITLES = wordList(`
  mr mrs ms mx miss sir madam madame lady lord dame monsieur mister sheikh imam ayatollah mullah rabbi pope cardinal
  bishop archbishop archpriest metropolitan patriarch father sister brother mother saint reverend deacon abbot mufti
  king queen prince princess duke duchess tsar czar emperor empress shah emir khan majesty highness excellency holiness
  dr doctor prof professor academician scholar scientist researcher lecturer teacher expert analyst political economist historian
  philosopher writer author poet composer singer actor actress artist director producer publicist journalist editor
  correspondent columnist commentator blogger reporter observer pundit strategist athlete footballer boxer wrestler
  president vice presidents premier premiers chancellor minister ministers secretary secretaries
  spokesman spokeswoman spokesperson spokespeople speaker chairman chairwoman chairperson chair chairmen cochair
  head chief leader leaders deputy acting interim former ex late outgoing incoming elect envoy ambassador ambassadors consul
  attache diplomat negotiator mediator commissioner governor mayor senator congressman congresswoman representative
  deputies lawmaker mp mps mep member candidate oppositionist dissident activist tycoon oligarch billionaire
  businessman businesswoman entrepreneur banker ceo cfo coo boss manager owner founder cofounder
  general generals colonel major captain lieutenant sergeant admiral marshal commander commandant officer soldier
  private corporal brigadier warlord strongman dictator autocrat ruler despot kremlin comrade citizen colleague
  judge justice lawyer attorney prosecutor advocate counsel counterpart counterparts host guest aide adviser advisor assistant
  press staff administration cabinet government
  foreign prime defence defense economy economic finance interior energy health education culture transport
  agriculture emergencies emergency sports sport state affairs trade industry security council duma parliament parliamentary
  national regional permanent plenipotentiary special
  cosmonaut astronaut pilot coach striker goalkeeper grandmaster champion laureate winner hero veteran
  victim suspect defendant pensioner student comedian
  rector dean provost principal headmaster headmistress headteacher superintendent sheriff inspector detective constable
  treasurer trustee vp svp evp cto cio executive operating financial technology commercial marketing communications
  legal chargé charge abbess vicar canon presbyter bishopric vizier
  supreme first second dynasty family clan team duo trio couple brothers sisters spouses
`);
