import type { LooseWords } from './loose-effects.ts';

const ILLNESS =
  '(ibs|uti|utis|pms|pcos|adhd|tb|epilepsy|infertility|obesity|dementia|poor (circulation|eyesight)|brain fog|memory loss|brittle bones|bleeding gums|(prostate|thyroid) (trouble|problems?)|clots|earaches?|burnout|autism|jet ?lag|c(o)?eliacs?|(low|poor|weak) (immunity|digestion|memory|libido))';
/** Complaints that are also named for other reasons. */
const COMPLAINT =
  '(coughs?|colds?|fevers?|flu|sniffles|(runny|blocked|stuffy) nose|sinus(es)?( trouble)?|bronchitis|chest infections?|indigestion|heartburn|reflux|gas|wind|bloating|diarrh(o)?ea|(stomach|belly|tummy) ?(aches?|upsets?|bugs?)|upset (stomach|tummy)|nausea|sickness|hangovers?|ulcers?|worms|parasites|aches?|pains?|(aching|sore|stiff|tired|tight|weak|swollen|creaky|achy) (muscles?|joints?|knees?|back|neck|shoulders?|legs?|feet|eyes?|throats?|bones|gums|hips?|hands|stomach|tummy)|cramps?|cysts?|infections?|inflammation|jaundice|eczema|rash(es)?|itch(ing|es)?|acne|pimples|spots|(dry|oily|dull|ag(e)?ing|problem|sensitive|sagging) skin|dandruff|warts|scars|burns|bad breath|toothaches?|cavities|eye strain|cataracts|sprains?|bruises|snoring|cellulite|varicose veins|gallstones|kidney stones|(cold|numb) (hands|feet|fingers)|numbness|stress|anxiety|worry|worries|fatigue|tiredness|exhaustion|dizziness|insomnia|(hot|night) (flush(es)?|sweats)|swelling|piles|allerg(y|ies)|viruses|bacteria|germs|toxins|wrinkles|(dark|age) (spots|circles)|grey hair|hair (loss|fall)|belly fat|cravings|mood swings|sadness|sugar (spikes|crash(es)?|levels?)|blood (sugar|pressure)|cholesterol|gout|headaches?|migraines?|period pains?|morning sickness|doctors?)';
const EASES =
  '(ease|sooth|reliev|fight|beat|calm|cure|treat|tackl|reduc|lower|stop|clear|banish|heal|prevent|kill|tam|combat|remed(y|i)|block|dissolv|settl|lessen|smooth|fad|minimi(s|z)|erase?|vanish|help|suppress|curb|knock|kick|chas|driv|scar|ward|keep|control|manag|melt|shrink|push|flush|get rid of|say (no|goodbye|bye|farewell) to|goodbye|bye( bye)?|farewell|so long|no more|never again|end of|an end to|relief from|free (of|from)|rid of|suffer(ing|s)? from|plagued by|troubled by|solution (to|for)|answer to|remedy for|enemy of|good (for|against)|great (for|against)|perfect for|works? (on|for|against)|ideal for|best for|try (it|this|one) for)(es|s|ed|e|ing|ies|en)?';
const ORGAN =
  '(heart|liver|kidneys?|lungs?|stomach|gut|belly|tummy|digestion|digestive system|bowels?|brain|nerves|nervous system|bones?|joints?|muscles|blood|blood flow|circulation|eyes|eyesight|vision|skin|complexion|hair|nails|teeth|gums|throat|immune system|immunity|hormones?|womb|prostate|bladder|metabolism|memory|mood|body|back|knees|mind|blood sugar|blood pressure|waistline|figure|libido|colon|thyroid|pancreas|arteries|microbiome|spine|cells|health|wellbeing|spirit|soul|stamina|focus|concentration|energy levels?)';

/** Families of claims in English, each word of one list beside each of another, by row. */
export const GRID_EN: Readonly<Record<string, LooseWords>> = {
  illness: {
    claims: {
      en: [
        ILLNESS,
        'the (big c|c word|sugar disease|sweet disease|silent killer)',
        '(rx|prescription) (\\p{L}+ ){1,3}(a|per) day',
      ],
    },
  },
  natural: { claims: { en: ['na(t?ch|tsh)(e|u)ral'] } },
  effect: {
    claims: {
      en: [
        `${EASES} (away )?((your|my|his|her|the|a|any|all|those|that|morning|every|chronic|persistent|stubborn) )*${COMPLAINT}`,
        `${COMPLAINT} (is |are |was |were |just |simply |will be |went |have |has )*(gone|history|vanish(es|ed)?|disappear(s|ed)?|no more|behind (you|me)|away|melt(s|ed)? away|fade(s|d)?( away)?|better|under control|stays? (home|away)|solved|beaten)`,
        `(good|great|kind|gentle|wonderful|brilliant|best|excellent|perfect|easy) (for|to|on) (your|the|our|my|his|her) ${ORGAN}`,
        `(supports?|strengthens?|cleanses?|nourish(es)?|protects?|boosts?|improves?|restores?|heals?|regulates?|balances?|looks? after|look after|takes? care of|feeds?|revives?|renews?|repairs?|soothes?|calms?|sharpens?|lifts?|lowers?|steadies|purif(y|ies)|detox(es)?|rebuilds?|stimulates?|speeds? up|powers?|fuels?|wakes? up|tones?|firms?|lubricates?) (up )?((your|the|our|my) )?${ORGAN}`,
        `(keeps?|makes?|leaves?|get) (your|the|our|my) ${ORGAN} (happy|strong|healthy|clear|clean|young|moving|sharp|calm|soft|smooth|glowing|light|working|regular|in shape|feel(ing)? \\p{L}+)`,
        `(your|my|our) ${ORGAN} (will|would) (thank|love|sing|dance|be (grateful|happy|thankful))`,
        '(adds?|gives?|gained?) (ten |five |twenty |extra )?years (to|of) (your |my )?life',
        '(threw|throw|put|gave|tossed?|left|leaves?|ditch(ed)?|forg(e|o)t|no longer needs?|stopped (using|taking)|retired) (away |up )?(his|her|my|your|their|the) (walking )?(stick|cane|crutches|wheelchair|glasses|pills|tablets|inhaler|painkillers|medicines?|medication|hearing aids?)',
        '(my|her|his|our|the) (doctor|nurse|gp|physician|dentist) (asked|was (surprised|amazed|shocked|stunned|happy)|could ?n t believe|can t believe|wondered|is (surprised|amazed|impressed)|smiled)',
        '(makes?|helps?) (your |the |my )?(hair|nails|lashes|beard)( \\p{L}+)? grow|disinfects?|sanitizes?|(kills?|destroys?) (germs|bacteria|viruses|parasites)',
        '(speeds? up|eases?|shortens?) (recovery|healing|labou?r|delivery|birth)',
      ],
    },
    innocent: {
      en: [
        '(eases?|keeps?|clears?|drives?|scares?|keep) (away )?(the )?(flies|mosquito(es)?|ants|dust|gas) ?(away)?',
        '(cold|tired|sore|aching) (hands|feet|legs)( (on|after|before|when|and|at|from))',
        'no gas\\b',
        '(if|when) (you|your|anyone)( \\p{L}+){0,2} (allerg(y|ies)|fever|cough|cold|flu)',
      ],
    },
  },
  vigour: {
    claims: {
      en: [
        '(a |be a |like a |become a )?(tiger|stallion|bull|lion|beast) (tonight|in bed|in the bedroom|at night)',
        '(spices?|heats?|fires?|steams?) (up )?(your |the )?(love life|nights?|bedroom|marriage|romance)',
        '(lead|fire|steel) in your pencil',
      ],
    },
  },
  mind: {
    claims: {
      en: [
        '(lifts?|boosts?|brightens?|improves?|raises?) (your |the |my )?(mood|spirits?|mind)|(clear|sharp|calm|quiet)(er)? (head|mind)|(gives?|brings?) (you )?(a )?(peace of mind|clear head|inner peace)',
        '(opens?|aligns?|clears?|balances?|unblocks?|heals?) (your |the )?(chakras?|aura|energy|soul|spirit)|(protects?|guards?|shields?) (you )?(from|against) (evil|spirits?|ghosts?|curses?|bad (luck|energy)|negative energy|black magic)|(brings?|attracts?|draws?|invites?) (you )?(blessings?|luck|money|wealth|love|customers|fortune|prosperity|a husband|success)',
        '(energy|fuel|food|power|boost) for (the |your )?(brain|mind|exam|exams|nerves|whole day|long shift|night shift)|brain (food|fuel)|snacks? on it for energy',
        'sle(ep|pt) like (a |the )?(bab(y|ies)|logs?|stones?|kings?)',
      ],
    },
  },
  figure: {
    claims: {
      en: [
        'los(e|ing) wait|wait loss',
        '(suppress(es)?|curbs?|kills?|tames?|controls?) (your |the )?(appetite|hunger|cravings?)',
        '(stay|fit|get back|slip|back) in(to)? (your|those|my|her) (old |skinny |favou?rite )?(jeans|dress|kebaya|trousers|shape)',
        '(the|my|your) scales? (has|have|is|are|will be|goes?|went|moved?|dropped?|says?)( been| be)? (kind|down|friend(ly)?|lower|happy|less|thank|smil(e|ing))',
        '(won t|doesn t|does not|will not|never|without) (make you |get(ting)? |put(ting)? on )?(fat|weight|pounds|gain(ing)? weight)',
      ],
    },
  },
  beauty: {
    claims: {
      en: [
        '(anti|anty|aunty|auntie) ?ag(e)?ing',
        '(turns?|turned|rolls?|winds?) back the clock|(slows?|reverses?|delays?|fights?|stops?) (the )?(ag(e)?ing|signs of age|time)|(years?|decades?) younger|younger (looking )?(skin|face|you)|wrinkle fighting',
      ],
    },
  },
  nutrition: {
    claims: {
      en: [
        '(gmo|lactose|dairy|nut|soy|grain|carb|fat|guilt|toxin|chemical|cruelty|additive|colou?r(ing)?) free|non gmo|clean eating|(nothing|not a thing) (in it )?(that isn t|that is not|but what is) good for you|(no|zero|without) (lab|chemicals|toxins|junk|nasties|rubbish)|only nature',
      ],
    },
  },
  noSugar: { claims: { en: ['(not|without) (a |one |a single )(grain|spoon|gram|pinch|drop) of sugar'] } },
  fresh: {
    claims: {
      en: [
        '(picked|harvested|dug|plucked|gathered) (at dawn|this morning|today)(\\s\\p{L}+){0,3} (crisp|fresh|juicy)',
        '(crisp|juicy) as the morning',
      ],
    },
  },
  superlative: {
    claims: {
      en: [
        '(da|de|d|tha|teh) (best|bes|bezt|bestest)|numero uno|gr8est|n 1 in',
        '(legendary|superior|(a |the )?perfect(ion)?( \\p{L}+)? (chips?|snacks?|coffee|batik|bags?|gift|crisps?|recipe|taste)|simply perfect|world renowned|peerless|matchless|top notch|first rate|state of the art)',
        '(nobody|no one|no other|none|no (tour|shop|maker|stall|snack|chip|coffee|class|brand|guide))( else)?( \\p{L}+){0,4} (makes?|does|comes? close|compares?|matches|beats?|can match|do|knows?)( it| them| this)?( better| close)?',
        '(the )?only \\p{L}+ (of its kind|like it|in the world|on earth)',
      ],
    },
    innocent: { en: ['(not|far from|nothing is|less than|n t) perfect', 'practice makes perfect'] },
  },
  testimonial: {
    claims: {
      en: [
        '(loved|worn|used|praised|trusted|adored|eaten|ordered|recommended) by (many |all |thousands|hundreds|millions|celebrit(y|ies)|stars|influencers|bloggers|chefs|locals|tourists|everyone|our customers|happy|the mayor|families)',
        '(every|all) (our |my |of our |single )*(students?|pupils?|learners?|graduates?|customers?|buyers?|guests?)( \\p{L}+)? (passed|succeeded|got (a )?(job|jobs|visas?)|pass|love|loved|come(s)? back|came back|left happy|cried|rave)',
        'trusted (since|for|over) (\\d+|years|generations|decades)',
        '(guests?|people|customers|buyers|tourists) (leave|go home|feel|walk away|return) (\\p{L}+ )?(younger|healed|stronger|better|lighter|changed|transformed|healthier)',
      ],
    },
  },
  comparison: {
    claims: {
      en: [
        '(others?|other (brands|makers|shops|sellers)|supermarket \\p{L}+|factory \\p{L}+|shop \\p{L}+|store bought \\p{L}+|big brands|factories|competitors)( \\p{L}+)? (use|uses|taste|tastes|add|adds|ruin|ruined|cheat|charge|fail|can t|cannot|wish|break|crumble|like cardboard|like plastic)',
        '(as good as|rivals?|equal to|on par with|puts?|outshines?|outsells?|next to) (any |the |a |all )?(restaurants?|hotels?|five star|factory|supermarkets?|big brands?|imported)',
        '(like|as) (cardboard|plastic|paper) (next to|compared|beside)',
      ],
    },
  },
  discount: {
    claims: {
      en: [
        '(usually|normally|regular(ly)?|was|were|before|rrp|worth|instead of)( price)? (rp |\\$|idr )?\\d+ ?(k|rb|000|ribu|dollars?)?( (a|per) \\p{L}+)? (now|yours for|today|only|just|for|this week|pay)( only| just)? (rp |\\$)?\\d+',
        '(bogo|b1g1|free gift|gift voucher|voucher code|promo ?codes?|coupons?)|(ten|twenty|fiddy|fitty|thirty|forty|fifty|sixty|seventy|eighty|ninety|\\d+) ?(percent|per cent|pct|%) (off|less|cheaper|discount)|(save|saves|saving) (up to )?(rp |\\$)?\\d+',
        '(on |big |flash |clearance |mega |final |end of \\p{L}+ )sale',
      ],
    },
  },
  saving: {
    claims: {
      en: [
        '(a )?(steal|bargain|giveaway|no brainer) (at|for) (this|that|the|such a)? ?price|at a steal|a real bargain|(great|good|best|amazing|excellent|unbeatable|incredible) (value|price|deal)s?|(dirt|super|so|very|really|crazy) cheap|cheap (and|but) (cheerful|good|tasty)|easy on (the|your) wallet|(won t|doesn t|will not) (break the bank|hurt your wallet)',
      ],
    },
  },
  guarantee: {
    claims: {
      en: [
        '(love|like) it or (your|you get your) (money|cash)|(money|cash) (comes|goes|back) (home|back)|(or )?(your|the) money (back|returned|refunded)|or it s free|you (will|ll) (never regret|not regret|definitely|surely|be hooked|be addicted|love it)|(sure|certain|bound) to (work|please|pass|succeed)',
      ],
    },
  },
  award: {
    claims: {
      en: [
        '(finalists?|runners? up|shortlisted|nominated|nominees?|(gold|silver|bronze) (medal|medallist|winner)|champions?|prize ?winn(er|ers|ing)|award ?winn(er|ers|ing)|(won|wins|winner of|winning) (the |a |an |first |second |third |best |our |at )*(\\p{L}+ )?(award|prize|festival|contest|competition|medal|title|trophy|place))',
      ],
    },
    innocent: {
      en: [
        '(prizes?|medals?|trophy) for the (winners?|champions?)',
        '(never|not|n t) (yet )?(won|been nominated)( \\p{L}+){0,3}',
        '(winner|champion|finalist)s? (gets?|receives?|takes? home)',
      ],
    },
  },
  permit: {
    claims: {
      en: [
        '(fully |officially |properly )?(licensed|certified|accredited|registered|inspected|approved)( and (licensed|certified|insured|approved))?$',
        '(fully|officially|properly|government|state|ministry) (licensed|certified|accredited|registered|inspected|approved)',
      ],
    },
  },
  alcohol: {
    claims: {
      en: [
        '(fermented|brewed|distilled)( \\p{L}+){0,4} (kick|buzz|strong|punch|proof)|(palm|rice|coconut|cassava|toddy) (sap|toddy|spirits?|liquor|wine|brew) (with|that)( \\p{L}+)? (kick|buzz|bite|punch|makes? you)|toddy',
      ],
    },
  },
  protectedAnimals: {
    claims: {
      en: [
        '(real|genuine|wild|true) (eagle|hornbill|peacock|bear|tiger|leopard|crocodile|turtle|coral|owl|hawk|deer|python|monkey|bat)( \\p{L}+)? (feathers?|claws?|teeth|tooth|skins?|horns?|antlers?|shells?|skulls?|heads?|leather|bones?)',
      ],
    },
  },
  porkNotHalal: { claims: { en: ['(our|own|happy) (pigs?|piglets?|hogs?)'] } },
  expert: {
    claims: {
      en: [
        '(doctors?|nurses?|midwi(fe|ves)|dentists?|scientists?|dieti(t|c)ians?|trainers?|chefs?|dr) (at \\p{L}+ \\p{L}+ )?(snack on|swear by|use|love|choose|approved|agree|buy|say|prescribe|order)',
      ],
    },
  },
  child: {
    claims: {
      en: [
        '(brain|study|exam|growth|smart) (food|snack|fuel|booster|drink) (for|week|day|time|kids)',
        '(kids?|children|toddlers?|bab(y|ies)|your (son|daughter|little one)s?)( \\p{L}+){0,2} (smarter|taller|stronger|brighter|sharper|clever(er)?|grow faster|never sick|top of the class|concentrate|focus|sleep through)',
      ],
    },
  },
};
