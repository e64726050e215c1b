/** Lower-case adjectives of countries and peoples, and nouns that press prose sets capitalised before a surname. */
import { wordList } from '../word-list.ts';

export const DEMONYMS = wordList(`
  abkhaz abkhazian afghan african albanian algerian american andorran angolan arab argentine argentinian armenian
  asian australian austrian azerbaijani azeri bahraini balkan baltic bangladeshi bashkir belarusian belgian
  belorussian bolivian bosnian brazilian british briton bulgarian cambodian canadian caspian catalan caucasian chechen
  chilean chinese christian colombian communist congolese conservative crimean croatian cuban cypriot czech dagestani
  danish democrat democratic dutch egyptian emirati english eritrean estonian ethiopian eu eurasian european filipino
  finnish french georgian german greek hungarian icelandic indian indonesian ingush iranian iraqi irish islamic
  israeli italian japanese jewish jordanian karabakh kazakh kazakhstani kenyan korean kosovar kurdish kuwaiti kyrgyz
  labour laotian latvian lebanese liberal libyan lithuanian macedonian malaysian mexican moldovan mongolian
  montenegrin moroccan muscovite muslim nepali nigerian norwegian omani orthodox ossetian ottoman pakistani
  palestinian persian peruvian polish portuguese qatari republican romanian russian saudi scottish serbian siberian
  slovak slovene slovenian somali soviet spanish sudanese swedish swiss syrian tajik tatar thai tory tunisian turk
  turkic turkish turkmen uighur uk ukrainian un us usa uzbek venezuelan vietnamese welsh western yemeni
`);
