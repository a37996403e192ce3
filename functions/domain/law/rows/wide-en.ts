import type { LooseWords } from './loose-effects.ts';

/** Complaints, most of which are also named for other reasons: what becomes of them makes the claim. */
const COMPLAINT =
  '(aches?|pains?|coughs?|colds|(a|the|your|that|common) cold|flu|fevers?|temperature|itch(ing|iness)?|rash(es)?|swelling|swollen ¦|cramps?|headaches?|migraines?|nausea|bloating|bloated ¦|trapped (gas|wind)|indigestion|heartburn|reflux|constipation|diarrh(o)?ea|upset (stomach|tummy)|' +
  '(blocked|stuffy|runny) nose|congestion|catarrh|phlegm|mucus|sniffles|sore throats?|hoarseness|sinus(es|itis)?|hay ?fever|asthma|wheez(e|ing)|bronchitis|eczema|psoriasis|acne|pimples|spots|blemishes|boils|warts|ringworm|dandruff|hair loss|' +
  'slipped discs?|swollen (ankles|feet|legs|hands|face|gums)|flaky skin|cold sores?|mouth sores?|shingles|varicose veins|piles|h(a)?emorrhoids|hernias?|gout|arthritis|rheumatism|sciatica|lumbago|stiff(ness| ¦)|sore ¦|sprains?|bruises|numbness|tingling|tremors?|fatigue|tiredness|weakness|lethargy|exhaustion|jet ?lag|hangovers?|' +
  'insomnia|sleepless nights?|snoring|stress|anxiety|depression|nerves|worries|low mood|hot flushes|period pains?|menopause|morning sickness|sea ?sickness|travel sickness|motion sickness|high blood pressure|blood (pressure|sugar)|(my|your|his|her) (sugar|pressure)|sugar levels?|cholesterol|' +
  'ulcers?|kidney stones?|gallstones?|jaundice|hepatitis|infections?|inflammation|parasites|worms|toxins?|illness(es)?|ailments?|sickness|bugs?|fungus|athlete s foot|cellulite|stretch marks|scars?|wrinkles|crow s feet|dark circles|eye bags|' +
  'grey hairs?|double chin|body odou?r|bad breath|cataracts?|dry (eyes|skin|cough)|tired (eyes|legs|feet)|bad (back|knees?)|teething|colic|cravings|symptoms?|complaints?)';
const GONE =
  '(gone|(go|run|melt|fade|clear|ease|drop|vanish|disappear|stop|settle|calm|heal|leave|shrink|flee|subside)( away| down| off| up)?|(runs?|ran) away|(clears?|cleared|clearing)( up)?|stops?|stopped|eases?|eased|easing|fades?|faded|fading|vanish(es|ed)?|disappears?|disappeared|melts?( away)?|melted|settles?|settled|calms?( down)?|calmed|drops?|dropped|comes? down|came( right)? down|goes? (down|away)|went (down|away)|fell|falls?|lifts?|lifted|shrinks?|shrank|heals?|healed|leaves?|left me|better|subsides?|subsided|flees?|flies|fled|retreats?|' +
  'passes|passed|ends?|ended|history|under control|at bay|no more|normal|steady|stable|lower|loosens?( up)?|doesn t stand a chance|don t stand a chance|won t (come|return)|never (came|come|comes|return(s|ed)?)( back)?|has not returned|hasn t returned|a thing of the past|like (it|they) (was|were) never|knocked out|behind you|gives? up|surrenders?)';
const ORGAN =
  '(knees?|backs?|spines?|joints?|hips?|shoulders?|necks?|hands?|fingers|wrists?|elbows?|ankles?|feet|legs?|calves|muscles|bones?|tendons|heads?|eyes|eyesight|vision|ears|hearing|nose|throat|chest|lungs?|breath(ing)?|heart|arteries|veins|blood|circulation|liver|kidneys?|bladder|prostate|stomach|tummy|belly|guts?|bowels?|digestion|womb|hormones|thyroid|nerves|brain|memory|mind|skin|face|complexion|cheeks|hair|scalp|nails|gums|teeth|immune system|immunity|metabolism|appetite|sleep|body|bodies|energy levels?|strength|vitality)';
const OWN =
  '(my|your|her|his|our|their|grandma s|grandpa s|mother s|father s|mum s|dad s|husband s|the|old|tired|sore|stiff|lazy|crooked)';
const WELL =
  '((stopped|stop|stops|no longer|don t|doesn t|didn t|never|won t)‥1(hurt(s|ing)?|ach(e|es|ing)|creak(s|ing)?|cramp(s|ing)?|fall(s|ing)? out|shak(e|es|ing)|sting|complain(ing)?|swell)|like new|feel(s|ing)? (lighter|younger|stronger|new|free|better|alive|looser)|lighter|looser|clearer|sharper|stronger|straighter|smoother|thicker|' +
  '(comes?|came|grows?|grew) back|returns?|returned|opens? up|opened up|clears?( up)?|improves?|improved|recovers?|recovered|young again|works? again|thanks? you|thank you|in (top|better|good) shape|back to normal)';
const HEALS =
  '((brighten|wak|correct|realign|lubricat|moisturi[sz]|hydrat|replenish|energi[sz]|rejuvenat|activat|treat|reliev|eas|sooth|calm|settl|clear|unblock|cleans|scrub|flush|rins|purg|nourish|strengthen|toughen|firm|tighten|straighten|loosen|relax|mend|repair|rebuild|restor|renew|reviv|regrow|sharpen|boost|lower|balanc|regulat|protect|shield|melt|dissolv|zap|eras|banish|chas|knock|kick|kill|end|halt|cur|heal|prevent|defeat|help|tam|numb|reliev|purify|detoxify|cur|stimulat|reduc|tackl)(e|es|s|ed|ing|d)?( up| down| away| out| off| with)?|' +
  'purif(y|ies|ied)|(washes|washed|drains|drained|draws|drew|sweats) out|lightens|thins|feeds|tones( up)?|opens up|opens your|limbers?|brings? down|brought down|steadies|guards|saves|rescues|shrinks|shrank|shrunk|burns|burned|burnt|breaks? (up|down)|wipes? (out|away)|fades|drives? (out|away|off)|drove (out|away)|sends? away|sees? off|fights?|beats|' +
  'stops|stopped|fixes|fixed|wards? off|keeps? away|takes? (away|care of)|took (away|care of)|gets? rid of|got rid of|good for|great for|kind to|works? on|wonders for)';
const INNER =
  '(liver|kidneys?|lungs?|airways?|guts?|heart|brain|blood|joints?|bones|spines?|nerves|stomach|tummy|bowels?|intestines|colon|digestion|immune system|immunity|eyesight|memory|muscles|arteries|veins|womb|prostate|bladder|hormones|metabolism|thyroid|circulation|gums|chest|nose|sinuses|throat|pores|(your|dull|dry|tired|oily|ageing|aging|sensitive) skin|complexion|scalp|libido|appetite|posture|feeling|vitality|belly fat|waist|waistline|thighs|hips|fat)';
const AID =
  '(canes?|walking sticks?|sticks?|crutch(es)?|wheelchairs?|glasses|spectacles|reading glasses|hearing aids?|pills|tablets|inhalers?|insulin|walkers?|walking frames?|zimmer frames?|knee (brace|support)|back brace|painkillers|sleeping pills|medicines?|medication|prescriptions?|ointments?|doctor s bills)';
const MOTHER =
  '((pregnant|expecting|expectant|nursing|breastfeeding|lactating|new) (women|woman|wom[ae]n|mothers?|mums?|moms?|mamas?|ladies|wives)|mums? to be|moms? to be|mothers to be|pregnancy|after (giving )?(birth|delivery|childbirth|the baby)|post ?natal|post ?partum|confinement)';
const CHILD =
  '(kids?|child|children|toddlers?|bab(y|ies)|infants?|little ones?|son|daughter|grandchild(ren)?|pupils|students)';
const EXPERT =
  '(doctors?|gp|midwi(fe|ves)|nurses?|clinics?|hospitals?|pharmacists?|chemists?|herbalists?|healers?|physios?|physiotherapists?|specialists?|surgeons?|scientists|researchers|nutritionists?|dieti(ti|ci)ans?|p(a)?ediatricians?|dermatologists?|dentists?|health (officer|worker|ministry|office)|medics?|professors?|experts)';
const OTHERS =
  '(shops?|stores?|store bought|shop bought|supermarkets?|factor(y|ies)|factory made|big brands?|brands?|malls?|markets?|others?|other (people|sellers?|makers?|shops|kitchens|villages|schools|classes|brands)|anyone( else)?|anybody|anything( else)?|any other|everyone else|imported|imports|neighbou?rs?|machines?|machine made|mass ?produced|restaurants?|hotels?|baker(y|ies)|cafes?|competit(or|ors|ion)|rivals?|rest|airport|starbucks|next door|elsewhere|you (ve|will|ll|can|could) (ever )?(had|tasted|eaten|find|buy|tried)|ordinary ¦|city)';
const BETTER =
  '(better|nicer|tastier|finer|crispier|crunchier|sweeter|stronger|softer|smoother|cheaper|sturdier|tougher|prettier|fresher|richer|healthier|purer|neater|quicker|faster|juicier|tighter|thicker|cleaner|kinder|superior|longer|more ¦|miles ahead|streets ahead|head and shoulders|a (class|cut) above|way above)';

/** Families of claims in English: what is troubled or used, near what becomes of it, in either order. */
export const WIDE_EN: Readonly<Record<string, LooseWords>> = {
  effect: {
    claims: {
      en: [
        `${COMPLAINT}‥3${GONE}`,
        `(no more|goodbye|bye bye|farewell|so long|say no|end of|free (of|from)|rid of|without|forget( about)?|relief (from|for)|help (for|with)|good (for|against)|answer to|enemy of|weapon against)‥2${COMPLAINT}`,
        `(draws?|drew|pulls?|sucks?|lifts?|takes?|took)‥1(pain|aches?|heat|toxins|swelling|poison|fever|stiffness)‥2(out|from|away)`,
        `(brings?|gives?|restores?)‥1(feeling|life|movement|strength|colou?r|blood)‥1(back)? ?(to|into|in)‥2${ORGAN}`,
        `(never|rarely|seldom|don t|doesn t) (miss|misses|missed) (school|work|a day|class)`,
        `(worries|stress|sorrows?|troubles|tension) (will |just )?(vanish|disappear|melt|fade|go|leave|float)(e?s)?( away)?`,
        `${OWN} ${ORGAN}‥3${WELL}`,
        `${HEALS} (away |up |out |the |your |my |her |his |a |an |all |of |and |tired |sore |stiff |old |lazy |crooked |lost |stubborn |blocked |that |those |any |ache |pain |aches )*(from |in |of |out of )?(the |your |my |tired |old )?(${INNER}|${COMPLAINT}|(crooked|bad|sore|stiff|aching|tired|sleepy|lazy|weak|sluggish|numb|swollen|dull|weary) ${ORGAN})`,
        `(throw|threw|throws|thrown|toss|tossed|ditch|ditched|bin|binned|burn|burned|burnt|retire|retired|hang up|hung up|put away|put down|dropped|lose|forget|forgot|no longer (need|needs|use|uses)|don t need|doesn t need|won t need|never needed?|stopped (taking|using|needing)|gave up|without|instead of|off|goodbye to) (away |out |down |the |your |my |her |his |their |that |those |all |any |old |to )*${AID}(?! (holder|cover|case|of|made|with))`,
        `${AID}‥2(away|in the (river|bin|cupboard|corner|attic)|no longer|gather(s|ing)? dust|is history|retired|stays? at home|unused)`,
        `(colou?r|roses|glow|bloom|life|spring|bounce) (back )?(in|into|to) (your|the|her|his|tired|old) ¦`,
        `(walk|walks|walked|walking|run|climb|dance|bend|sleep|see|hear|breathe|breathes)‥1(again|freely|easily|properly|like a (baby|child|teenager)|like i did|through the night|deeper|easier|better) ?(after|since|thanks|with|without)?`,
        `(sleep|slept|sleeping|sleeps)‥2(like a (baby|log|child|stone)|through the night|soundly|deeply|better|peacefully)`,
        `(never|rarely|seldom|hardly ever|not|haven t been|hasn t been)‥1(be |been |get |fall )?(ill|sick|poorly|under the weather)( again)?`,
        `(good|best|remedy|cure|tonic|thing) for what(ever)? ails`,
        `(knees?|backs?|joints?|hips?|ankles?|necks?|shoulders?|wrists?|spines?) (pain|ache|trouble|problems?|support|relief|that (creak|ache|hurt))s?‥3(gone|less|relief|for|cure|better)`,
        `(helps?|lets?|makes?|keeps?|gets?) (you|your ¦|me|us|him|her|them|kids|grandma|grandpa|babies) (to )?(sleep|relax|unwind|breathe|digest|heal|recover|concentrate|focus|stay (young|awake|slim|sharp|fit|strong|well|alert)|regular|fit|strong|young|well|slim|sharp|going to the (loo|toilet))`,
        `(for|on|to|ends|onto) (your |those |all |the |my )*(aching|sore|stiff|achy|painful|swollen|weary|weak|bad|tired|cracked|itchy|sensitive|problem|arthritic|creaky) ${ORGAN}`,
        `(grandma|grandpa|granny|mother|father|mum|dad|aunt|auntie|uncle|he|she|neighbou?r|husband|wife|i|everyone|patients?) (now |can |could |even )*(dances?|danced|walks?|walked|runs?|climbs?|sleeps?|gardens?|knits?|bends?|kneels?|sees?|hears?) again`,
        `(watching|minding|counting|cutting|managing|controlling|worried about) (their|your|his|her|the|my) (sugar|weight|salt|cholesterol|calories|blood pressure|figure|waistline|carbs|diabetes)`,
        `(insomniacs?|sweet dreams|potions?|elixirs?|cure all|magic (drink|leaf|cup|oil|brew)|inside out|from the inside)`,
        `(good )?(luck|fortune|wealth|blessings|riches)‥2(follows?|comes? to|to whoever|whoever|to the (wearer|owner)|into your (life|home|house))`,
        `(younger|ten years|decades?|years)‥1(younger|off)`,
      ],
    },
    innocent: {
      en: [
        '(rain|storm|wind|pressure|road|ferry|bus|queue|mist|fog|pan|oven|oil|heat|temperature of|water temperature)‥4¦',
        '(the|my|our|his|her|their) (hands?|fingers|feet|legs|face|eyes|head|back|heart|mind)‥2(work|works|clear|clears|stops?|hurts?)',
        `(my|our|his|her) ${ORGAN} (still )?(hurts?|aches?|is sore|are sore)`,
        `(sleeping|sleep) (baby|babies|child)`,
        '(sweet|chilli|chili|sugar|spice|food) cravings?',
        '(dress|shirt|blouse|skirt|top|kebaya)(es|s)? sizes?',
        '(stir|cook|fry|boil|bake|leave|cool|rest|simmer|heat)(\\s¦){0,6}?\\s(until|for|till)(\\s¦){0,4}',
        '(pain|back|neck|heads?) (au|of|to)\\s¦',
        '(crisp|crispy|soft|moist|dry|filled|turn|turned|turns|wash|iron|hem|lined|warm) (from the inside|inside out)',
      ],
    },
  },
  illness: {
    claims: {
      en: [
        `(lab|blood|test|scan|x ray) (test )?results?‥3(better|good|normal|clear|down|amaz)`,
        `${EXPERT}‥3(amazed|astonished|surprised|shocked|speechless|baffled|impressed|could ?n t believe|couldn t believe|can t believe|scratch(es|ed|ing))`,
      ],
    },
  },
  figure: {
    claims: {
      en: [
        `(jeans|trousers|pants|dress|belt|skirt|waistband|clothes|shirts?|kebaya)‥3(looser|too (big|loose|large)|fits? again|(fall|falls|falling|slide|slides|slip) (off|down)|another (hole|notch)|swim in|zip up again)`,
        `(drop|dropped|drops|lose|lost|down|go down|went down|shed|sheds) (a|an|one|two|three|four|five|ten|\\d+|several|a few|some|many|those|that|the|extra|stubborn|holiday|my|your) ?(extra |stubborn |dress |clothes |trouser |last |holiday |baby )*(sizes?|inch(es)?|kilos?|kgs?|pounds|lbs|stone|weight|fat|belly|tummy|flab)`,
        `(kilos?|kgs|pounds|inches|weight|flab|fat|belly|tummy|calories|love handles|waist)‥3(drop(s|ped)? off|drops?|fall(s)?( off| away)|melt(s)?( away)?|come(s)? off|slip(s)? (away|off)|gone|vanish(es)?|disappear(s)?|shrinks?|slims?|flattens?|burns?|off in)`,
        `(slims?|slimming|flattens?|shrinks?|trims?|tones?|tightens?|narrows?|firms?)( down| up)? (the |your |my |that |those )*(body|belly|tummy|waist|waistline|hips|thighs|arms|figure|stomach|chin|bum|legs)`,
        `(lost|lose|loses|losing|shed|melted|burned|hide|goodbye to)‥2(double chin|belly|tummy|flab|gut|paunch|muffin top|love handles|spare tyre)`,
        `(guilt|diet) ?(free|friendly)`,
        `(low ?|lo\\s|zero ?|no ?|fewer ?|less ?|reduced ?|light in ?)(cal|cals|calorie|calories|kcal|fat|carb|carbs)`,
      ],
    },
  },
  child: {
    claims: {
      en: [
        `${CHILD}‥4(sharper|cleverer|clever|smarter|brighter|brainy|brainier|taller|tall and|grow(s)? (up )?(tall|strong|fast|big|clever|healthy)|strong and|top of the class|top marks|good marks|better marks|grades|genius|finish(es)? (the|their) (plate|bowl)|eat(s)? (again|everything|more|well)|sleep(s)? through|immune|appetite)`,
        `(makes?|turns?|raises?|grows?|builds?|helps?) (your |our |the |little |small |all )*${CHILD}‥2(sharp|clever|smart|bright|strong|tall|geniuses|champions|grow|learn|concentrate|healthy|fit|think)`,
        `(restores?|return(s|ed)?|brings? back|wakes?( up)?|opens?|stimulates?|improves?|increases?|boosts?|gives?|poor|lost|better|no)‥2appetites?`,
        `(brain|brains|iq|memory|concentration|exam|school) (food|power|results?|boost(er)?|fuel|marks)`,
        `(even|safe for|fine for|okay for|ok for|good for|ideal for|suitable for|perfect for|loved by doctors of) (the )?(smallest |youngest |little |tiny |newborn )*(babies|infants|newborns?|toddlers)‥2(can|may|have|eat|drink|enjoy)?`,
      ],
    },
    innocent: {
      en: [
        `(bring|work up|come with|arrive with)‥2appetites?`,
        `(perfect|ideal|good|great|suitable) for (kids|children|toddlers|babies)‥2(to (play|wear|hold|carry|paint)|toys?|clothes|blankets?)`,
        'not (even )?for (babies|infants|newborns|toddlers)',
      ],
    },
  },
  health: {
    claims: {
      en: [
        `(gives?|given|serves?|served|recommend(s|ed)?|ideal|safe|good|great|best|perfect|suitable|fine|okay|ok|made|strength|energy|milk|drink|food|snack|tonic|helps?|for) (it |this |them )?(to |for |by |in |during )*(all |every |any |many |the |our )*${MOTHER}`,
        `${MOTHER}‥3(strength|stronger|drink|eat|need|love|should|recover(s|y)?|milk|swear|safe|energy|healthy|recommended|can (have|eat|drink|enjoy)|benefit|advised|take)`,
        `(perfect|safe|suitable|ideal|good|great|fine|ok|okay|made|kind|gentle|friendly) (for|to|with) (all |people with |people on |those with |those on |anyone with |the |your |our |sensitive |elderly |old |my )*(diabetics?|diabetes|high blood pressure|hypertension|heart patients|patients|elderly|seniors?|old people|grandparents|sensitive skin|sensitive stomachs?|stomachs?|kidneys?|vegans?|vegetarians?|asthmatics|invalids|convalescents)`,
        `(plenty of|more|enough|lots of|rich) (breast ?)?milk (for|to)‥1(baby|babies|nursing|mothers|little)`,
        `(spoonful|glass|cup|piece|bite|bowl|handful) (of ¦ )?(a|per|every|each) (day|night|morning)‥3(keeps?|away|health|doctor|ill(ness)?|strong|young|fit|stay)`,
      ],
    },
    innocent: {
      en: [
        `(not|unsuitable|never)‥2${MOTHER}`,
        `${MOTHER}‥2(please|should (not|ask|ride|stay|sit|wait|avoid|check)|must|may (sit|ride|wait)|can (sit|ride|wait))`,
        `(seats?|dress(es)?|gifts?|presents?|clothes|cushions?|pillows?|baskets?)‥2${MOTHER}`,
      ],
    },
  },
  expert: {
    claims: {
      en: [
        `${EXPERT}‥3(recommends?|recommended|approves?|approved|endorses?|gives? (it|this|them)|swears?|prescribes?|prescribed|agrees?|agreed|advis(e|es|ed)( you| us| me)? (to (eat|drink|take|use|try|buy)|it|this|them)|trusts?|nod(s|ded)?|praises?|praised|vouch(es)?|hates?|fears?|won t tell|out of (a )?(job|business|work)|uses? (it|this|them)|loves? (it|this|them)|says? (it s|it is|they are|it helps|it works|these|this)|send(s)? (me|us|patients|people)|blesse[sd])`,
        `(dr|doc|drs|docs|doctors?|nurse|midwife|expert|clinically|scientist) (s )?(approved|recommended|tested|backed|endorsed|proven|trusted)`,
        `(approved|endorsed|blessed|recommended|trusted|praised|prescribed|advised|tested|backed|checked|loved|chosen|signed off|confirmed|vouched for|okayed|supported|used|hated|feared) (¦ )?by (¦ )?(¦ )?${EXPERT}`,
      ],
    },
    innocent: {
      en: [
        `(ask|see|check with|consult|talk to|speak to|follow|unless)(\\s¦){0,2}? (your |a |the )?${EXPERT}(\\s¦){0,3}`,
        '(tell|telling|ask|asking|talk to|talking to|speak to)‥1(pharmacist|doctor|nurse|midwife|dentist)',
      ],
    },
  },
  cures: {
    claims: {
      en: [
        'cured (my|me|our|him|her|us|his|of|their|the|all|many|people)',
        '(has|have|was|were|got|been|it|this|that|he|she|i|is|completely|finally) cured(?! (meat|ham|beef|fish|egg|in salt|with salt|for|over))',
        '(better|stronger|cheaper|quicker|more effective|works better) than (any |the |your )?(medicines?|medication|pills|tablets|drugs|antibiotics|aspirin|paracetamol|doctors?)',
      ],
    },
    innocent: {
      en: [
        '(the |let |lets )*(wax|glue|varnish|paint|resin|clay|glaze|cement|lacquer|dyes?|soap|leather|tobacco|meat|fish) (to |has |have |must |should )*(cures?|curing|cured)',
      ],
    },
  },
  warms: {
    claims: { en: ['warms? (you|me|us|him|her|them|the whole family|your \\p{L}+)(?! welcome)'] },
  },
  permit: {
    claims: {
      en: [
        `(health|food|hygiene|halal|safety) (office|officers?|inspectors?|agency|department|ministry|authority|board)‥3(marks|passed|happy|approved|stars|score|grade|certif\\p{L}*|rated|rating|thumbs|okay|ok|green light|blessing)`,
        `(papers|paperwork|documents|licen[cs]es?|registrations?|registered|approval|approved|stamp|seal|clearance|permission|green light|blessing|signed off)‥3(ministry|government|food (agency|authority|ministry)|health (office|ministry|department)|authorit(y|ies)|bpom|department|state|halal council|mui)`,
      ],
    },
  },
  comparison: {
    claims: {
      en: [
        `(beats?|outshines?|outdoes|crush(es)?|surpass(es)?|tops|trumps|rivals|tramples|destroys|blows?|leaves?|wipes? the floor with|puts?|knocks?)‥4${OTHERS}`,
        `${BETTER}‥1than‥4${OTHERS}`,
        `${OTHERS}( s)?‥3(tastes?|looks?|feels?|falls?|is|are|seems?|break(s)?)‥2(like (cardboard|paper|dust|plastic|nothing|chalk|sawdust|air|sand)|bland|rubbish|worse|pale|boring|second best|inferior|jealous|stale|cheap and|can t compare|in comparison|apart in)`,
        `(nothing like|not like|unlike|forget|skip|who needs|never (go|buy|eat)) (the |those |your |that |back to )*(soggy |greasy |sad |bland |ordinary |cheap )*(${OTHERS}|(stuff|ones?|kind|bags?|crisps|chips|coffee) (from|in|at) (the )?${OTHERS})`,
        `(compared (to|with)|next to|beside)‥2${OTHERS}`,
      ],
    },
    innocent: {
      en: [
        '(walk|bus|minutes?|metres?|house|door|stall|closer|nearer|next to the|beside the)‥4¦ ?(market|shop|school|bakery|mosque|hotel|store)',
        '(bigger|smaller|longer|thicker|heavier|sweeter) than (an?|the|my|your|our) (hand|thumb|palm|plate|finger|coin|egg|last|first|old)',
      ],
    },
  },
  superlative: {
    claims: {
      en: [
        `(number one|no 1|nr 1|top rated|top notch|world class|first class|second to none|unbeatable|unrivalled|unmatched|matchless|peerless|incomparable|unequalled|greatest|ultimate|supreme|perfection|money can buy|since sliced bread|bar none|hands down|bee s knees)`,
      ],
    },
    innocent: {
      en: [
        '(greatest|ultimate) (need|care|respect|distance|depth|height)',
        'unmatched (pair|pairs|socks|buttons)',
      ],
    },
  },
  vigour: {
    claims: {
      en: [
        `(tiger|lion|stallion|bull|fire|lead|wood|spark) (in|into|back in|for) (your|his|my|the|a) (husband|man|pencil|bedroom|marriage|bed|partner|wife)`,
        `(love|married|bedroom|private|night) life`,
      ],
    },
    innocent: { en: ['(i|we|you ll|they|you) (love|loved) life', 'night life (in|of|is|here)'] },
  },
  only: {
    claims: {
      en: [
        `(just|only|merely|a mere|mere|as little as|nothing more than|no more than|barely|hardly|a measly|for (just|only)) (a |an |about |under )?(rp |idr |usd |\\$)?(\\d+(\\s\\d{3})*|a|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|hundred|a hundred|half a)( (five|hundred|thousand))*( a)?( few)? ?(k|rb|ribu|rupiah|dollars?|bucks?|usd|hkd|thousand|cents?|pennies|coins?|quid)`,
        `(rupiah|dollars?|bucks|thousand|\\dk) (only|that s all|is all|and that s it)`,
      ],
    },
  },
  beauty: {
    claims: {
      en: [
        `(your skin|skin|complexion|hair|face|cheeks|wrinkles|fine lines|laugh lines|pimples|acne|age spots|dark spots|scars|dark circles)‥3(glow(s|ing)?|radiant|flawless|younger|youthful|silky|thicker|shinier|spotless|smooth(er)?|fade(s|d)?|clear(s|er)?|baby soft|soft as|stops? falling|grows? back|vanish(es)?|disappear(s)?|bright(er)?|white(r)?|lighten(s)?|firm(er)?|plump(er)?|wiped|gone)`,
        `(wipes?|zaps?|clears?|fights?|banish(es)?|erases?|hides? away|removes?|fades?|smooths?|brightens?|whitens?|lightens?|softens?|firms?|plumps?) (out |away |up )*(the |your |all |old |fine |dull |dry |tired )*(acne|pimples|wrinkles|lines|skin|complexion|dark (spots|circles)|scars|age spots|stretch marks|cellulite|faces?|lips|teeth)`,
      ],
    },
    innocent: {
      en: ['(spots|scars|lines|marks) (in|on) (the )?(wood|cloth|leather|glaze|batik|pot|table)(\\s¦){0,4}'],
    },
  },
};
