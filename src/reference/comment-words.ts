import { deepFreeze } from "../core/freeze.js";

/** The roles that a word can play in a comment. */
export type CommentWordRole =
  | "ask"
  | "follow"
  | "subscribe"
  | "check"
  | "out"
  | "own"
  | "owner"
  | "me"
  | "them"
  | "home"
  | "work"
  | "link"
  | "profile"
  | "contact"
  | "messenger"
  | "money"
  | "lure"
  | "beg"
  | "condition"
  | "praise"
  | "filler"
  | "scheme"
  | "dot"
  | "domain";

/** Words by locale and role. */
export interface CommentWords {
  /** What kind of model this is. */
  readonly kind: "comment-words";
  /** The roles, and for each the words of it, separated by spaces; letters are compared without case and accents. */
  readonly words: Readonly<Record<string, Readonly<Partial<Record<CommentWordRole, string>>>>>;
  /** The id of the source. */
  readonly source: string;
}

/**
 * The words that {@link commentSignals} look for, by locale. They were written down as what anybody would look for in
 * promotions, scams and empty praise, and not taken from labelled comments. No word counts by itself unless its role says
 * so: most only count in company, such as *visit* before *my channel*.
 *
 * Roles: `ask` and `follow` (verbs that ask to go somewhere, or to follow), `own` (my), `me`, `home` (where somebody is
 * found), `work` (what somebody made), `link`, `profile`, `contact` (verbs and names of messages), `messenger`, `money`, `lure`
 * (what offers and testimonials promise), `praise`, `filler` (words around praise that say nothing), `dot`, `domain`
 * (endings of addresses) and `scheme` (beginnings of links). A word can have several.
 */
export const commentWords = /* @__PURE__ */ deepFreeze({
  kind: "comment-words",
  source: "comment-evaluation",
  words: {
    // What is the same everywhere.
    any: {
      scheme: "http https www",
      dot: "dot punto ponto punkt point nokta tochka",
      domain: "com net org info biz co io tv ly gl gg ru uk xyz app tk cc",
      messenger: "whatsapp whatsap watsapp whatsup telegram kik wechat viber signal hangouts hangout skype discord",
      contact:
        "dm dms pm hmu inbox whatsapp whatsap watsapp telegram kik wechat viber email mail gmail messenger chat sms",
      subscribe: "subscribe sub sub4sub s4s f4f l4l follow4follow followback",
      follow: "follow",
      beg: "like",
      home: "instagram insta ig facebook fb twitter tiktok youtube snapchat snap soundcloud patreon onlyfans twitch spotify linktree blog page website web site",
      work: "video videos vid vids song songs music cover covers remix track tracks album mixtape beat beats playlist stream podcast ebook app server discord",
      link: "link links url",
      profile: "bio profile",
      money:
        "bitcoin bitcoins btc crypto cryptos ethereum eth usdt bnb token tokens nft nfts airdrop forex fx usd eur gbp paypal cashapp venmo roi binary trading trader wallet",
      lure: "casino bonus promo viagra",
      praise: "wow omg top super lol love nice cool",
      filler: "pic foto video post",
    },
    en: {
      out: "out",
      check: "check checkout",
      beg: "like likes thumbs share upvote",
      condition: "if",
      ask: "check checkout visit watch click tap search listen hit come go see look support vote register signup sign download browse google peep tune",
      subscribe: "subscribe subscribing",
      follow: "follow add join sub",
      own: "my our mine",
      me: "me us",
      them: "him her them",
      home: "channel channels page profile bio site website webpage",
      work: "book course game account group shop store server clip",
      contact: "message msg text contact reach write",
      money:
        "money cash dollar dollars euro euros pounds profit profits profitable invest invested investing investment investments investor investors income earn earns earned earning earnings trade trades traded traders trading cryptocurrency cryptocurrencies coin coins wallets mining payout payouts deposit deposited withdraw withdrew withdrawal withdrawals withdrawn loan loans returns broker brokers presale millionaire millionaires rich wealth financial financially",
      lure: "free guarantee guaranteed win winner winners prize prizes gift gifts giveaway giveaways reward rewards promotion promote offer offers deal deals discount discounts coupon voucher limited hurry legit legitimate trusted trustworthy reliable genuine recommend recommended recommending recommendation expert experts professional manager mentor guidance strategy strategies platform opportunity passive hourly daily weekly monthly risk recover recovered recovery hacker hackers hacked hack unlock scammed success successful testimony testimonies testify thanks thank grateful gratitude helped changed bless blessed unlimited instant instantly easily online hiring mentorship appreciate appreciated thankful trust honest honesty integrity help freedom introduced skill skills expertise cure cured herbal spell caster herpes lottery jackpot betting sexy dating nude nudes adult singles followers subscribers cheap boost buy sell selling sale order",
      praise:
        "great good amazing awesome beautiful gorgeous stunning lovely cute pretty perfect loved loving loves fantastic wonderful incredible epic fire lit dope sick best fab fabulous excellent brilliant adorable handsome hot sweet inspiring inspiration goals congrats congratulations congratulation yes yay yeah haha hahaha first well fun funny queen king bravo respect agree true favorite favourite impressive magnificent thanks thank",
      filler:
        "so very this that these it its is are am was be the a an you your youre u ur i im my me we of in to for and on at as such what how one ever really much too more just always done job work keep up sharing share happy birthday day guys man bro dude girl babe baby dear picture photo shot song music look looks looking outfit style content page feed stuff channel place view like all all my friend",
    },
    de: {
      ask: "schau schaut besuch besucht klick klickt guckt komm kommt",
      subscribe: "abonnier abonniere abonniert abonnieren",
      follow: "folg folge folgt",
      own: "mein meine meinen meinem meiner unser unsere unseren unserem",
      me: "mir mich uns",
      home: "kanal seite profil webseite",
      work: "lied musik kurs konto gruppe",
      profile: "profil",
      condition: "wenn",
      contact: "schreib schreibt nachricht kontaktier kontaktiert melde",
      money: "geld verdienen verdient verdiene gewinn investieren investiert einkommen kredit auszahlung",
      lure: "gratis kostenlos garantiert rabatt gewinnspiel empfehle serios risiko angebot erfolg dankbar",
      praise:
        "schon schone schoner schones toll tolle tolles wunderschon wunderschones hubsch geil mega klasse wunderbar perfekt liebe genial hammer traumhaft stark danke suss",
      filler: "so sehr das ist ein eine einfach dein deine dir bild beitrag ich du und es der die wie was immer",
    },
    fr: {
      ask: "visitez regardez cliquez clique allez venez viens ecoutez rejoignez",
      subscribe: "abonnez abonne",
      follow: "suivez suis",
      own: "ma mon mes notre nos",
      me: "moi nous",
      home: "chaine profil",
      work: "chanson musique compte groupe boutique",
      link: "lien liens",
      profile: "profil",
      condition: "si",
      contact: "contactez contacte ecrivez ecris message",
      money: "argent gagner gagne investir investi investissement revenu benefice pret retrait",
      lure: "gratuit gratuitement garanti cadeau concours offre recommande fiable risque merci expert",
      praise:
        "belle beau magnifique superbe genial bravo parfait parfaite sublime trop adore jadore jaime joli jolie merveilleux incroyable merci felicitations canon",
      filler: "tres cest le la les un une ce cette que tu es est toi ta ton tes photo et quelle comme de",
    },
    es: {
      ask: "visita visiten mira miren clic entra entren pasen escucha unete",
      subscribe: "suscribete suscribanse suscribirse sigueme siganme",
      follow: "sigue sigan",
      own: "mi mis nuestro nuestra",
      me: "mi nos",
      home: "canal pagina perfil",
      work: "cancion musica curso cuenta grupo tienda",
      link: "enlace",
      profile: "perfil",
      condition: "si",
      contact: "escribeme escribe escribanme mensaje contacta contactame",
      money: "dinero ganar gano gana ganancias ganando invertir inversion ingresos prestamo retiro",
      lure: "gratis garantizado sorteo regalo premio oferta descuento recomiendo confiable riesgo gracias experto",
      praise:
        "hermosa hermoso linda lindo bella bello preciosa precioso guapa guapo increible genial perfecta perfecto espectacular encanta amo excelente bonita bonito maravillosa felicidades gracias",
      filler: "muy que es la el lo me te tu un una esta este foto y de eres tan mas",
    },
    pt: {
      ask: "visite acesse clique clica veja vejam olha confira entra ouve",
      subscribe: "inscreva inscrevam inscreve",
      follow: "segue sigam siga",
      own: "meu minha meus minhas nosso",
      me: "mim",
      home: "canal pagina perfil",
      work: "musica curso conta grupo loja",
      condition: "se quem",
      contact: "chama chame mensagem contato zap",
      money: "dinheiro ganhar ganhei ganhe lucro lucros investir investi investimento renda saque",
      lure: "gratis garantido sorteio premio oferta desconto recomendo confiavel risco obrigado obrigada",
      praise:
        "linda lindo bela belo maravilhosa maravilhoso perfeita perfeito incrivel amei adorei otimo parabens gata gato show demais",
      filler: "muito que e o a voce vc esta essa esse foto tao mais",
    },
    it: {
      ask: "visita visitate guarda guardate clicca cliccate vieni venite ascolta",
      subscribe: "iscriviti iscrivetevi seguimi seguitemi",
      follow: "segui seguite",
      own: "mio mia miei mie nostro",
      me: "mi noi",
      home: "canale pagina profilo",
      work: "canzone musica corso gruppo negozio",
      profile: "profilo",
      condition: "se",
      contact: "scrivimi scrivetemi messaggio contatta contattami",
      money: "soldi denaro guadagnare guadagna guadagnato guadagni investire investito investimento reddito prestito",
      lure: "gratis garantito regalo premio offerta sconto consiglio affidabile rischio grazie esperto",
      praise:
        "bella bello bellissima bellissimo stupenda stupendo meravigliosa fantastica fantastico bravissima brava bravo splendida perfetta perfetto incredibile complimenti adoro amo",
      filler: "molto che e la il lo sei una un questa foto sempre troppo",
    },
    tr: {
      ask: "ziyaret tikla tiklayin bakin izleyin gelin",
      subscribe: "abone",
      follow: "takip katilin",
      own: "benim bizim kanalim kanalima kanalimi sayfam sayfama profilim profilime profilimde hesabim hesabima",
      me: "bana beni bize",
      home: "kanal kanalim kanalima kanalimi sayfam sayfama profilim profilime profilimde hesabim hesabima",
      profile: "profilimde",
      contact: "yaz yazin mesaj ulasin iletisim",
      money: "para kazan kazanc kazandim yatirim kredi gelir kripto",
      lure: "bedava ucretsiz garantili cekilis hediye firsat indirim guvenilir",
      praise: "guzel cok harika muhtesem mukemmel efsane bayildim tebrikler guzelsin askim",
      filler: "bu ne kadar bir sen olmus ve",
    },
    id: {
      ask: "kunjungi cek klik lihat tonton mampir",
      subscribe: "langganan",
      follow: "ikuti gabung",
      own: "channelku",
      owner: "saya aku kami ku gue",
      me: "saya aku kami",
      home: "kanal channel akun halaman profil channelku",
      contact: "hubungi pesan wa",
      money: "uang keuntungan penghasilan pinjaman investasi saldo cuan",
      lure: "gratis dijamin hadiah menang diskon terpercaya amanah sukses slot gacor judi",
      praise: "cantik bagus keren mantap ganteng indah lucu hebat sekali banget",
      filler: "ini itu dan yang sangat kak kakak nya foto kamu",
    },
    ru: {
      ask: "заходи заходите смотрите посмотрите жми переходи переходите",
      subscribe: "подпишись подпишитесь подписывайся подписывайтесь",
      follow: "вступайте",
      own: "мой моя мое мою моем мои моей моего наш наша нашу",
      me: "мне нам",
      home: "канал канале каналу страница страницу странице профиль группу сайт блог",
      work: "видео песню клип",
      link: "ссылка ссылке",
      profile: "профиле шапке",
      contact: "пиши пишите напиши напишите телеграм телеграмм ватсап вотсап личку",
      messenger: "телеграм телеграмм ватсап вотсап",
      money:
        "деньги заработок заработать заработал зарабатываю доход прибыль инвестиции кредит криптовалюта биткоин рублей ставки",
      lure: "бесплатно гарантия приз подарок розыгрыш скидка акция казино проверено рекомендую спасибо",
      praise:
        "красиво красивая красивый красота супер класс классно круто огонь молодец прекрасно отлично шикарно обожаю люблю красотка умница спасибо",
      filler: "очень какая какой как это ты вы такая фото и так",
    },
    ar: {
      subscribe: "اشترك اشتركوا تابعوني",
      own: "قناتي صفحتي حسابي موقعي",
      me: "معي لي",
      home: "قناتي قناة صفحتي حسابي موقعي",
      link: "رابط الرابط",
      profile: "البايو بايو",
      contact: "راسلني راسلوني تواصل واتساب تلجرام",
      messenger: "واتساب تلجرام",
      money: "المال مال ارباح ربح استثمار دخل تداول دولار",
      lure: "مجانا مضمون هدية جائزة عرض خصم شكرا",
      praise: "جميل جميلة رائع رائعة روعة ممتاز حلو حلوة احسنت شكرا",
      filler: "جدا هذا هذه انت يا و ما شاء الله",
    },
    hi: {
      subscribe: "सब्सक्राइब",
      follow: "फॉलो",
      own: "मेरा मेरे मेरी mera mere meri",
      home: "चैनल पेज",
      link: "लिंक",
      contact: "मैसेज संपर्क",
      money: "पैसा पैसे कमाएं निवेश paisa paise kamao",
      lure: "मुफ्त इनाम ऑफर धन्यवाद",
      praise: "सुंदर बहुत अच्छा अच्छी शानदार वाह bahut sundar acha accha mast shandar",
      filler: "है हो यह आप hai ho yeh aap bhai ji",
    },
  },
} as const satisfies CommentWords);
