/**
 * Ordinary words of Azerbaijani, for the word list of a language that no openly licensed list has: written for Backgrounder, the
 * smallest words first. Things of nature and virtues are many, because people, villages and ships are named after them.
 */
export const AZERBAIJANI_WORDS: readonly string[] = `
  və bir bu da də ki ilə üçün o var daha ən çox olan isə həm ya amma lakin ancaq kimi qədər sonra əvvəl artıq hələ indi bura
  burada orada hər heç nə kim hansı necə niyə harada haçan nəyə mən sən biz siz onlar onu ona onun bunun buna bunu özü öz
  bizim sizin mənim sənin onların hamı bütün bəzi başqa digər eyni belə elə bəli xeyr yox yoxdur deyil olar oldu olur olub
  olacaq olmaq etmək edir etdi edib edən etmiş edilib edilir verir verdi verib alır aldı alıb gəlir gəldi gəlib gedir getdi
  gedib deyir dedi deyib bilir bilər bildi görə görür gördü çıxır çıxdı çıxıb baxır baxdı qalır qaldı qalıb yazır yazdı
  yazıb açır açdı başladı başlayır bitdi keçir keçdi keçən keçib düşür düşdü durur durdu yeni köhnə böyük kiçik yaxşı pis
  gözəl uzun qısa hündür alçaq dərin geniş dar ağır yüngül isti soyuq quru yaş təmiz açıq qapalı boş dolu zəngin kasıb gənc
  qoca cavan güclü zəif sürətli asan çətin sadə mühüm əsas əsl düz doğru səhv yalan həqiqət ilk son orta baş sağ sol yuxarı
  aşağı ön arxa iç çöl yan üst alt ara tərəf qərb şərq cənub şimal iki üç dörd beş altı yeddi səkkiz doqquz iyirmi otuz qırx
  əlli altmış yetmiş səksən doxsan yüz min milyon milyard birinci ikinci üçüncü yarı qismən az xeyli tam il ay gün həftə
  saat dəqiqə saniyə səhər axşam gecə gündüz dünən sabah bugün yaz yay payız qış əsr dövr vaxt zaman tarix adam insan kişi
  qadın oğlan qız uşaq ata ana baba nənə oğul qardaş bacı əmi dayı xala bibi həyat yoldaş dost düşmən qonşu qonaq ailə xalq
  millət vətən ölkə dövlət torpaq yurd el şəhər kənd qəsəbə rayon küçə meydan ev bina otaq qapı pəncərə divar dam bağ bağça
  tarla yol körpü liman stansiya bazar dükan mağaza məktəb xəstəxana kitabxana məscid kilsə qala saray abidə muzey teatr
  park fabrik zavod mədən anbar su od hava daş qum dəmir qızıl gümüş mis ağac yarpaq çiçək gül ot taxıl buğda arpa çörək un
  duz şəkər bal süd yağ ət balıq alma armud üzüm nar əncir zoğal qoz fındıq şaftalı ərik heyva tut lalə nərgiz bənövşə
  qərənfil yasəmən qızılgül süsən zanbaq çinar palıd söyüd sərv şam meşə dağ dərə təpə düzən səhra çay göl dəniz okean ada
  sahil bulaq şəlalə buz qar yağış külək fırtına duman bulud göy səma günəş ulduz işıq kölgə şəfəq nur alov atəş tüstü kül
  dan bahar yel çən şeh at it pişik qoyun keçi inək öküz dəvə eşşək aslan şir pələng qurd ayı tülkü dovşan ceyran maral quş
  qartal şahin tərlan göyərçin bülbül qarğa durna laçın ördək toyuq xoruz ilan arı kəpənək üz göz qulaq burun ağız dil diş
  saç əl barmaq qol ayaq diz ürək qan can ruh bədən səs söz ad adı dərd sevinc sevgi məhəbbət eşq arzu ümid inam vəfa
  sədaqət qeyrət namus şərəf şöhrət zəfər qələbə sülh müharibə azadlıq istiqlal ədalət haqq hüquq qanun birlik dostluq
  bərəkət sərvət xoşbəxt fərəh murad dilək xəyal yuxu ağıl bilik elm təhsil sənət musiqi mahnı nəğmə şeir nağıl dastan kitab
  qəzet məktub dəftər qələm şəkil rəsm xəritə bayraq gerb himn mərasim bayram toy iş əmək peşə usta fəhlə əkinçi çoban ovçu
  balıqçı dəmirçi dərzi həkim müəllim alim şair yazıçı əsgər zabit hakim vəkil tacir sahib rəhbər sədr nazir prezident
  deputat səfir məmur pul qiymət mal xərc vergi bank şirkət müqavilə saziş qərar fərman məsələ sual cavab fikir rəy xəbər
  məlumat hesabat layihə plan proqram iclas görüş danışıq səfər ziyarət tədbir forum sammit konfrans seçki hökumət parlament
  məclis nazirlik idarə şura komitə partiya təşkilat cəmiyyət ittifaq mərkəz filial ordu polis məhkəmə həbsxana sərhəd cəbhə
  döyüş silah top tank gəmi qayıq təyyarə qatar avtobus maşın araba təkər yelkən neft qaz kömür elektrik enerji boru kəmər
  tikinti istehsal ixrac idxal ticarət iqtisadiyyat siyasət mədəniyyət idman oyun yarış komanda oyunçu xal medal kubok
  rekord ağ qara qırmızı yaşıl sarı mavi boz qəhvəyi çəhrayı narıncı bənövşəyi ala aydın qaranlıq parlaq yuvarlaq bərabər
  fərqli oxşar ayrı birgə bərk yumşaq şirin acı turş şor dadlı ac tox sağlam xəstə diri ölü canlı cansız ümumi xüsusi rəsmi
  milli xarici daxili yerli dünya yer kainat sistem növ hissə qrup cərgə sıra nömrə say hədd nöqtə xətt dairə kub ölçü çəki
  uzunluq güc qüvvə sürət salam sağol təşəkkür xahiş buyurun əlbəttə bəlkə yəqin guya məgər axı haydı gəl get dur bax de ver
  al oxu aç bağla
`
  .trim()
  .split(/\s+/);
