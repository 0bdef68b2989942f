// Made by `make generate` from the folder rules. Do not edit.
// swift-format-ignore-file
extension BuiltinRulebook {
    /// SHA-256 of the law and vocabulary.
    public static var digest: String { "sha256:a879ca85bedf8b26665f27787f1c0e1ee48e63cf1d349367810a44cab9467c32" }

    /// The law and vocabulary, as `RulebookEncoder` writes it.
    static var encoded: StaticString {
##"""
$	beat-past	(?:(?:beat|beaten|beats|beating|outperformed|outperforms|outperforming|outpaced|outstripped|trounced|thrashed|crushed|left behind|ahead of))
$	big-pct	(?:(?<![\d.,])(?:[2-9]\d|1\d{2}|\d,?\d{2,}|\d{3,})(?:\.\d+)? ?(?:%|per ?cent\b))
$	count	(?:(?:\d[\d,]*|“number-word”(?:-“number-word”)?))
$	crypto-name	(?:(?:bitcoins?|BTC|ether(?:eum)?|ETH|solana|dogecoin|cardano|polkadot|cosmos|ripple|XRP|litecoin|avalanche|chainlink|toncoin|polygon|shiba inu|pepe|tether|USDC|BNB|uniswap|stablecoins?|altcoins?|meme ?coins?|crypto|crypto-?assets?|crypto-?currenc(?:y|ies)|digital (?:coins?|currenc(?:y|ies))))
$	denied	(?:\bnot (?:be )?true that\b|\b(?:nonsense|rubbish|tosh|poppycock|hogwash|baloney)\b|\b(?:we|I) (?:beg to )?(?:disagree|differ)\b|\b(?:some|they|critics|people|sceptics|skeptics|pessimists|doubters) (?:say|tell us|claim|argue|insist|think) (?:that )?(?:past|forecasts|shares|back))
$	deposit	(?:\b(?:AER|annual percentage yield|cash ISA|savings account|current account|easy[- ]access|certificates? of deposit|fixed-rate (?:bond|saver)|notice account|premium bonds|NS&I|Member FDIC|building society)\b)
$	finance	(?:(?:“finance-word”|“finance-phrase”))
$	finance-phrase	(?:(?:(?:“pct”|“multiple”) (?:run|climb|rally|surge|gain|profit)\b|\b(?:sell|buy|selling|writing|write|buying) (?:puts|calls)\b|\b[\w-]+-listed\b|\b(?:a|the|one|each|every|first|next|this|that|our|his|her|of) (?:[\w-]+ )?trade\b(?! (?:in\b|body|union|show|fair|association|war|deal|secretary|mark|counter|price))|\b(?:physical|allocated|buy|own|in|of) (?:gold|silver|platinum)\b|\b(?:gold|silver|oil|copper|uranium) (?:price|has|is|at|could|will)\b|\b(?:market|stock|housing|pandemic|next|great|coming) crash\b|\bat “price” (?:a|per) share\b|\b(?:members|subscribers|readers|followers|clients|users|students|traders) (?:have |who |all )?(?:made|banked|earned|gained|pocketed|bagged|netted|cleared|booked)\b|\b(?:picks?|tips?|recommendations?|calls?|positions?) (?:went up|gained|returned|rose|made|soared|has (?:risen|doubled|gained)|is up|are up|were up|have (?:risen|gained))\b|\b(?:uranium|lithium|gold|silver|copper|oil|mining|tech|biotech|AI|crypto) (?:juniors?|miners?|explorers?|picks?|plays?|stocks?|shares?|tips?)\b|\b(?:the|a|an|this|our|each|of|global|growth|income|equity|bond|money market|tracker|index|property|infrastructure|pension|tech|hedge|mutual|managed) (?:[\w-]+ )?fund\b|\b(?:investment|unit|income|growth|infrastructure|real estate|venture|capital|split|listed) trusts?\b|\b(?:the|a|this|our) (?:[\w-]+ )?trust\b(?! (?:us|me|you|in|that|your|our|it|him|her|them|between|and))|\b(?:penny|growth|tech|mining|gold|dividend|value|AI|oil|small|the|this|that|a|one|our|his|her|next) (?:[\w-]+ )?(?:stock|share)\b(?! of)|\b(?:bonds?|loan notes?)\b[^.]{0,80}(?:“pct”|invest|year|pays?|earn)|\b(?:call|put|trading|trade|buy|covered|share|stock) options?\b|\boptions? (?:trad\w+|contracts?|expir\w+|premium|involve|are (?:high|risky)|carry|play|prints)\b|\bwhat a put is\b|\bcovered calls?\b|\bauthorised and regulated by the\b|\bappointed representative of\b|\bpast performance\b|\b(?:capital|money) (?:is |may be )?at risk\b|\b(?:go|fall) (?:down )?as well as (?:up|rise)\b|\b(?:may|might|could|can) (?:get|lose)[^.]{0,40}(?:less than|invest|money|back|all|some)\b|“pct” (?:a year|per year|p\.a\.|per annum|annually|compound\w*|dividend|yield|return|gain)|\b(?:times|double|treble) (?:your|their) (?:money|stake)\b|\b(?:steady|monthly|regular|extra|predictable|sleep-easy|passive|fixed) income\b|\b(?:your|our) (?:money|stake|capital|nest egg)\b[^.]{0,40}(?:grow|work|market|double|safe)|\blend (?:to|directly)\b|\b(?:beats?|beaten|outperform\w*) the (?:market|index|City|pros)\b|\b(?:gains|returns|profits) of\b|\bclosing price\b|\bprice target\b|\bthe (?:index|market) (?:will|has|would|could|is|rose|fell)\b))
$	finance-word	(?:\b(?:invest(?:s|ed|ing|ment|ments|ors?)?|shares|shareholders?|stocks|stock ?markets?|share ?prices?|stock ?pick\w*|funds|portfolios?|ETFs?|ETNs?|ETPs?|REITs?|VCTs?|S?EIS|ISAs?|SIPPs?|pensions?|dividends?|gilts|equities|trad(?:er|ers|ing)|trades|forex|CFDs?|spread[- ]bet\w*|futures|crypto\w*|bitcoin|tokens?|presale|NFTs?|mint(?:ed|s)|staking|bullion|FTSE|Nasdaq|S&P|Dow Jones|takeovers?|buyouts?|peer-to-peer|lenders|tipsters?|small-?caps?|mid-?caps?|brokers?|brokerage|IPOs?|hedge funds?|FRN|yields|annuit(?:y|ies)|commodit(?:y|ies)|compounded|altcoins?|multi-?baggers?|ten-?baggers?|analysts?|dealt|holders|savers|incomes?|stakes?|undervalued|wallets?|coins|tips? (?:service|sheet)|Wall Street|tick data|AIM|assets?|monetary|small[- ]caps?|mid[- ]caps?|large[- ]caps?|micro[- ]caps?|bull(?:ish)?|bear(?:ish)?|billionaires?|wealth|retire(?:s|d|ment|ments)?|options market|ounces?|vaulted|stockbroker\w*|speculat\w+|hedged?|valuation|options|annuit\w+|ounce|sovereigns|Britannias|whisky casks?|royalties|payouts?|dividend-\w+|deposit interest|nest eggs?)\b)
$	fraction	(?:\b(?:a|one|two|three) ?-?(?:half|third|thirds|quarter|quarters|fifth|fifths|tenth|tenths)\b)
$	gap	(?:(?:[^.!?;]|\.(?=\d)){0,70}?)
$	ironic-question	(?:\b(?:is|isn't|is not|are|aren't) (?:it|they)\? ?|\bor (?:is|are) (?:it|they)\?|, right\?)
$	long-gap	(?:(?:[^.!?;]|\.(?=\d)){0,140}?)
$	made-money	(?:(?:made|earned|netted|banked|bagged|booked|pocketed|cleared|raked in|racked up|took home|walked away with|scored|reaped|pulled in|cashed out|cashed in|won|gained|profited))
$	made-past	(?:(?:made|earned|delivered|produced|generated|yielded|netted|banked|bagged|booked|pocketed|locked in|closed out|cashed out|cashed in|scored|notched(?: up)?|achieved|posted|recorded|racked up|raked in|enjoyed|seen|saw|clocked up|chalked up|handed|walked away with|took home|captured|nailed|grabbed|collected|paid(?: out)?|received|reaped|secured|landed|won|thrown off|threw off|cleared))
$	market	(?:(?:the market|markets|stock ?market|index|indices|FTSE(?: 100| 250| 350| All-Share)?|All-Share|S&P(?: 500)?|Nasdaq|Dow|DAX|benchmark))
$	mocked	(?:\b(?:lawyers?|solicitors?|compliance (?:officer|team|department|people)?|regulators?|they|legal (?:team|department)|my editor|the FCA|the suits|the small print)\b[^.!?]{0,40}?\b(?:make|makes|made|force[sd]?|oblige[sd]?|insist\w*|wants? (?:me|us)|wanted (?:me|us)|asks? (?:me|us)|tells? (?:me|us)|says? (?:I|we) (?:must|have))\b|\b(?:I|we)(?:'m| am|'re| are|'ve)? (?:have to|got to|obliged to|required to|legally bound to|forced to|supposed to) (?:say|tell|add|print|mention|warn|point out)\b|\b(?:yawn|blah|yada|consider it said|there, I said it|boring bit|legal bit|the usual (?:guff|waffle|blather|disclaimer|caveats?))\b)
$	money	(?:(?:US|A|C|NZ)?[£$€] ?\d[\d,]*(?:\.\d+)?(?: ?(?:k|m|bn|tn|million|billion|thousand|trillion)\b)?|\b\d[\d,]*(?:\.\d+)?(?: ?(?:p|pence|pounds?|dollars?|euros?|quid|grand|cents)\b)|\b(?:a|“number-word”)(?:[- ]“number-word”)? (?:thousand|million|hundred) ?(?:pounds?|dollars?|euros?|quid)?|\b(?:an?|“number-word”)(?:[- ]“number-word”)? (?:grand|quid|tenner|fiver)\b|\ba (?:tenner|fiver)\b|\b(?:six|seven|five|eight)[- ]figures?\b)
$	month	(?:(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec))
$	multiple	(?:\b\d+(?:\.\d+)?[- ]?(?:x|fold|bagger|baggers)\b|\bx ?\d+\b|\b“number-word”[- ]?(?:fold|bagger|baggers)\b|\bmulti-?baggers?\b|\b(?:doubled|trebled|tripled|quadrupled|quintupled)\b|\b“count”-times\b|\b(?:twice|double|treble|triple|quadruple|“count” times|“count” or “count” times)(?: over\b|(?: (?:as much|as fast|its|their|your|the|his|her|our|what|that|in value|more|bigger|higher|larger|richer|wealthier|better off))))
$	not	(?:(?:\b(?:not|never|no longer|cannot)|n't))
$	number-word	(?:(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|dozen))
$	operating	(?:(?:revenues?|sales|turnover|like-for-like|orders|order book|output|production|sales volumes?|margins|earnings|EBITDA|operating profits?|pre-?tax profits?|net profits?|net income|gross profits?|cash flow|bookings|capacity|headcount|wages|inflation|unemployment|GDP|interest rates?|Bank Rate|page views|traffic|shipments|subscriber numbers|market share))
$	operating-move	(?:(?:\b“operating”\b(?:[^.!?;]|\.(?=\d)){0,40}?\b(?:rose|risen|up|grew|grown|doubled|trebled|tripled|climbed|jumped|increased|soared|surged|fell|fallen|down|dropped|ran to|of)\b|\b(?:rise|increase|growth|jump|fall|drop) (?:of “pct” )?in “operating”))
$	past-result	(?:\b(?:past|prior|previous|historic(?:al)?|earlier)\b (?:(?:investment |trading |fund |simulated )?(?:performance|results?|returns?|success|gains|record)|figures))
$	pct	(?:[+-]?\d[\d,]*(?:\.\d+)? ?(?:%|per ?cent\b|pc\b|percentage points?)|\b“number-word”(?:[- ]“number-word”)?(?: and a half)? per ?cent\b|\b\d+ and a (?:half|quarter) per ?cent\b|\b(?:double|triple|three|four|quadruple)-(?:digit|figure)\b)
$	pick	(?:(?:picks?|tips?|trades?|positions?|recommendations?|calls?|holdings?|selections?|bets?|winners?|ideas?|names|signals?|alerts?))
$	placeholder	(?:(?:\{\{“placeholder-name”\}\}|%%“placeholder-name”%%|\*?\|“placeholder-name”\|\*?|\[(?:insert|add|tbc|todo)\b“placeholder-name”\]|<<“placeholder-name”>>))
$	placeholder-name	(?:[^{}%|\]]{0,60}?(?:risk|warn|disclaim|performance|legal|caveat|compliance)[^{}%|\]]{0,60}?)
$	price	(?:(?:US|A|C|NZ)?[£$€] ?\d[\d,]*(?:\.\d+)?|\b\d[\d,]*(?:\.\d+)? ?(?:p|pence|cents|c)\b|\b(?:an?|“number-word”) (?:quid|pounds?|dollars?|bucks?)\b)
$	quoted-example	(?:\b(?:ads?|adverts?|advertisements?|others?|firms?|brokers?|letters?|promotions?) (?:that |which |who )?(?:must|have to|are obliged to|should|like to|always) (?:say|print|carry|state|read)\b|\b(?:rules?|law|regulator|FCA) (?:says?|wants?|requires?|demands?|prescribes?)\b[^.!?]{0,40}?\b(?:ads?|adverts?|promotions?|firms?|warning)\b)
$	real-asset	(?:(?:gold|silver|platinum|bullion|copper|uranium|lithium|oil|wine|whisk(?:e)?y|casks?|classic cars?|watches|handbags?|art|diamonds?|forestry|woodland|plots?|farmland))
$	reliable-sign	(?:(?:indicators?|guides?|indications?|predictors?))
$	result-done	(?:(?:boosted|improved|lifted|raised|increased|saved you|spared you|protected|preserved|multiplied|“made-past”|“rose-past”|“beat-past”|turned|caught|flagged|predicted|identified|spotted|picked|chosen|called|detected|signalled|signaled|alerted|warned|raised the alarm|foreseen|forecast|been (?:enough|on the right side|worth|paid|up|ahead|sitting|a winner|profitable|in profit|able|stopped out|correct|right)|pointed|steered|led|tipped|told|sent|got|had|kept|kept pace|grown|avoided|missed|stepped aside|sidestepped|got you|gotten|put you|taken|left you|sold|bought|beaten|become|ended up|finished|come out|worked|captured|hit|reached|lost|fallen|thrown|risen|swelled|amassed|accumulated|built))
$	result-sign	(?:(?:“pct”|“money”|“multiple”|\b“count” (?:[\w-]+ ){0,2}(?:out )?of (?:the )?(?:[\w-]+ )?“count”\b|\b(?:beat|beaten|outperform\w*|doubled|winn\w+|never lost|won on|accura\w+|profitable|profits?|gained|made money|all (?:“count”|of)|right|correct\w*|“count” times (?:in|out of)|(?:loses?|lost) (?:money )?(?:in )?(?:only|just))\b|\b(?:would|could) have\b))
$	rise-base	(?:(?:be|rise|climb|jump|gain|grow|increase|advance|appreciate|return|reach|hit|touch|deliver|yield|pay|earn|make|produce|generate|add|go up|go to|move|become|be worth|trade at|be trading|stand at|net|top|pass|exceed|compound|average|see))
$	rose-past	(?:(?:returned|gained|rose|risen|grew|grown|climbed|jumped|soared|surged|rocketed|skyrocketed|exploded|ballooned|shot up|spiked|leapt|leaped|advanced|appreciated|compounded|multiplied|doubled|trebled|tripled|quadrupled|went up|gone up|put on|added|averaged|rallied|increased|came to|come to|worked out at|works out at|amounted to|moved up))
$	short-gap	(?:(?:[^.!?;]|\.(?=\d)){0,30}?)
$	soar-base	(?:(?:double|hand you|net you|mint|treble|triple|quadruple|soar|rocket|sky-?rocket|surge|explode|go parabolic|moon|take off|multiply|balloon|boom|shoot up|break out|go through the roof|go vertical|outperform|turn (?:every |each |a |an |your |just |that )?“money” into|rerate|re-rate|skyrocket|fly|spike|outperform|beat the market))
$	system	(?:(?:strateg(?:y|ies)|systems?|algorithms?|algo|models?|AI|software|programs?|programme|method|formula|screen|machine|computer|robot|bot|indicator|rules?|approach|technology|engine|scanner|tool|app))
$	taken-back	(?:\b(?:but (?:don't worry|ours)|speaks? for itself|speak for themselves|this time (?:it'?s|is) different|ours (?:is|does|are))\b)
$	weekday	(?:(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday))
$	year	(?:(?:19|20)\d\d)
L	end-of-ad	it ends an advertisement	any=end
p	^[\W_]{0,6}#? ?(?:end ?ad|/ad|ad ends?|end of (?:the )?(?:ad|advert|advertisement|advertising|promotion|sponsored content|sponsored section)|(?:advertisement|advert|advertising|promotion|sponsored content) ends?(?: here)?|advertisement over|back to (?:the )?(?:letter|newsletter|editorial|our regular programming))[\W_]{0,8}$
L	ad	it is accepted everywhere	any=accepted
p	^[\W_]{0,6}?#? ?ads?[\W_]{0,8}$
p	^[\W_]{0,6}?#ad\b(?!ventur|id|vice|dict)
p	^[\W_]{0,8}[\[(] ?#?ad ?[\])]
p	^[\W_]{0,4}?ad ?[:|·•–—]
p	^[\W_]{0,4}?ad\. (?-i:[A-Z#"£$€\d])
p	^[\W_]{0,4}?ad ?-(?:\s|$)
p	^[\W_]{0,4}?ad / 
p	^[\W_]{0,6}?ad (?:disclosure|notice|by|from|for)\b(?=.{0,60}$|[:.])
p	^[^.!?]{1,60}?(?:[|·•:–—] ?| - |\()#?\[?ad[\])]?[\W_]{0,4}$
p	^[^.!?:|#]{1,40}? #ad[\W_]{0,4}$
l
p	#ad\b
L	advertisement	it is accepted everywhere	any=accepted
p	^[\W_]{0,6}?#? ?(?:this (?:is|message is|e-?mail is|page is|content is|section is|post is) (?:a |an )?)?(?:paid[- ]for |paid |the )?(?:advertisements?|adverts?|advertising|advert\.)[\W_]{0,8}$
p	^[\W_]{0,6}?#? ?(?:this (?:is|message is|e-?mail is|page is|content is|section is|post is) (?:a |an )?)?(?:paid[- ]for |paid |the )?(?:advertisement|advert)\b ?(?:[:|·•.!/\]\)*–—]|-(?:\s|$)|\b(?:by|from|for|on behalf of)\b)
p	^[\W_]{0,6}?#(?:advertisement|advert|advertising|paidad)\b
p	^[\W_]{0,6}?(?:this is|you are reading|the (?:page|text) (?:that )?you are (?:currently )?reading is) (?:a |an )?(?:paid[- ]for |paid )?(?:advertisement|advert|ad)\b
p	^[^.!?]{1,70}?(?:[|·•:–—,] ?| - |\()#?\[?(?:paid )?(?:advertisement|advert)[\])]?[\W_]{0,4}$
p	^(?:anzeige|werbung|publicité|publicidad|pubblicità|advertentie) ?/ ?advertisement\b
l
p	#(?:advert|advertisement|paidad)\b
p	\b(?:this|(?:the )?(?:above|foregoing|preceding)(?: (?:text|message|section|paragraph|item|piece))?) (?:is|was) (?:a |an )?(?:paid )?(?:advert|advertisement|ad|paid promotion)\b
p	[(\[](?:paid )?(?:advert|advertisement)[)\]]
L	advertisement-feature	it is accepted for advertorials, as a heading or banner at the top	any=accepted
p	^[\W_]{0,6}?#? ?(?:this (?:is|page is) (?:a |an )?)?(?:paid )?(?:advertisement|advertising|advert|ad)[- ](?:feature|promotion|content|section)\b
p	^[\W_]{0,6}?(?:paid|sponsored) (?:advertising|advertisement) content\b
p	^[\W_]{0,6}?sponsored (?:advertisement|advert|ad)\b
L	marketing-communication	few readers know what a marketing communication is; write Ad or Advertisement	any=unclear	au=unclear	eu=accepted	ie=accepted	uk=accepted	us=unclear
p	^[\W_]{0,6}?(?:this is )?(?:a |an )?(?:crypto-asset )?marketing communication\b
p	^[\W_]{0,6}?(?:this is )?(?:a |an )?financial promotion\b[\W_]{0,4}(?:$|[:|])
L	gifted	it says that something was given, not that the text is an advertisement	any=unclear	ie=accepted
p	^[\W_]{0,6}?#gifted\b
p	^[\W_]{0,6}?gifted[\W_]{0,4}$
p	^[\W_]{0,6}?#?gift[\W_]{0,4}$
L	advertorial	it is a word of the trade which readers need not know; write Advertisement feature	any=unclear
p	^(?![\W_]{0,4}")[\W_]{0,6}?#? ?(?:this (?:page |article |post )?is (?:an )?)?advertorial\b
l
p	\badvertorial\b
L	sponsored	it says that somebody paid, not that the advertiser had a say in the words; the regulator has held that not enough	any=unclear	us=accepted
p	^(?![\W_]{0,4}")[\W_]{0,6}?#? ?sponsored?[\W_]{0,8}$
p	^(?![\W_]{0,4}")[\W_]{0,6}?#? ?sponsored(?: (?:content|post|message|section|article|feature|story|link|placement|e-?mail))?\b(?! (?:by|from)\b)(?=.{0,90}$|[:|·•–—])
p	^(?![\W_]{0,4}")[\W_]{0,6}?#(?:sponsored|sponsor)\b
p	^(?![\W_]{0,4}")[\W_]{0,6}?(?:a |the )?(?:word|message|note) from our sponsors?\b
p	^(?![\W_]{0,4}")[\W_]{0,6}?(?:today's |this (?:week|issue|edition)'s |our )?sponsors?[\W_]{0,4}(?:$|:)
p	^(?![\W_]{0,4}")[\W_]{0,6}?(?:today's|this (?:week|issue|edition)'s?|this) (?:issue|edition|newsletter|letter|e-?mail|section) is (?:sponsored|brought to you|supported|made possible) by\b
l
p	#(?:sponsored|sponsor)\b
L	sponsored-by	it says that somebody paid, not that the advertiser made the text; write Ad or Advertisement	any=unclear
p	^(?![\W_]{0,4}")[\W_]{0,6}?#? ?sponsored(?: (?:content|post|message|section|article|feature|story))? (?:by|from)\b(?=.{0,90}$|[:|·•–—])
L	spon	readers do not know the abbreviation	any=unclear
p	^(?![\W_]{0,4}")[\W_]{0,6}?#?(?:spons?|sp)\b(?! ?\d)(?=[\W_]|$)[\W_]{0,8}(?:$|[:|])
p	^(?![\W_]{0,4}")[\W_]{0,6}?#(?:spons?|sp)\b
L	in-association-with	it names a partner and does not say that the text is an advertisement	any=unclear
p	^(?![\W_]{0,4}")[\W_]{0,6}?(?:produced |published |created |written |presented )?(?:in (?:association|partnership|collaboration|conjunction)|together) with (?=.{0,90}$)
p	^(?![\W_]{0,4}")[\W_]{0,6}?(?:brought to you|presented|supported|funded|made possible|powered|provided|paid for) by\b(?=.{0,90}$)
p	^(?![\W_]{0,4}")[\W_]{0,6}?(?:with )?thanks to (?-i:[A-Z])[\w&' ]{0,40}$
L	partner-content	it names a partner and does not say that the text is an advertisement	any=unclear
p	^(?![\W_]{0,4}")[\W_]{0,6}?#? ?(?:paid )?(?:partner|partnered|brand|branded|commercial|client|native)(?:[- ](?:content|post|message|feature|article|story|offer|spotlight|promotion|partner|publisher|news))[\W_]{0,6}(?:$|[:|·•–—-])
p	^(?![\W_]{0,4}")[\W_]{0,6}?#? ?(?:paid )?partnership\b(?: with\b)?(?=.{0,60}$)
p	^(?![\W_]{0,4}")[\W_]{0,6}?(?:a (?:message|word|note) )?from (?:our|a) (?:partners?|friends?|advertisers?|clients?)\b(?=.{0,60}$)
p	^(?![\W_]{0,4}")[\W_]{0,6}?our partners?[\W_]{0,4}$
p	^(?![\W_]{0,4}")[\W_]{0,6}?#(?:partner|collab|collaboration|ambassador|brandambassador|iworkwith|pr|prtrip|paidpartnership)\b
p	^(?![\W_]{0,4}")[\W_]{0,6}?(?:collab|collaboration|(?:brand )?ambassador|PR trip|press trip)[\W_]{0,4}$
L	promoted	a promotion may be a special offer of your own; write Ad or Advertisement	any=unclear	us=unclear
p	^(?![\W_]{0,4}")[\W_]{0,6}?#? ?(?:paid )?(?:promoted|promotion|promotional|promo|prom)(?: (?:content|post|story|stories|feature|message|section|by|offer))?[\W_]{0,6}(?:$|[:|·•–—])
p	^(?![\W_]{0,4}")[\W_]{0,6}?#prom(?:o|oted|otion)?\b
L	paid-promotion	it says that something was paid, not that it is an advertisement; write Advertisement	any=unclear	us=accepted
p	^(?![\W_]{0,4}")[\W_]{0,6}?paid (?:promotion|placement|content|post|message|link|profile|endorsement)\b(?=.{0,80}$)
L	offer	it does not say that somebody paid for the text; write Ad or Advertisement	any=unclear
p	^(?![\W_]{0,4}")[\W_]{0,6}?#? ?(?:reader|readers'?|reader's|member|members'?|subscriber|special|exclusive|third[- ]party|partner|marketplace)s?'? (?:offers?|messages?|announcements?|notices?)[\W_]{0,6}(?:$|[:|])
p	^(?![\W_]{0,4}")[\W_]{0,6}?(?:special (?:message|announcement|bulletin)|dedicated e-?mail|solus e-?mail)[\W_]{0,6}(?:$|[:|])
L	recommended-by	it does not say that somebody paid for the text	any=unclear
p	^(?![\W_]{0,4}")[\W_]{0,6}?(?:recommended (?:by|for you)|promoted stories|you may (?:also )?like|around the web|from around the web)\b(?=.{0,60}$)
L	affiliate	readers do not know what an affiliate is; the regulator wants the word Ad	any=unclear
p	^(?![\W_]{0,4}")[\W_]{0,6}?#(?:aff|affiliate|afflink|af|affiliatelink)\b
p	^(?![\W_]{0,4}")[\W_]{0,6}?\(?(?:contains )?affiliate(?: links?)?\)?[\W_]{0,6}$
B
d
p	^(?:[^.!?]{0,120}[.!?|·•] ?)?(?:to )?(?:unsubscribe|opt[- ]out)\b
d
p	\bunsubscribe\b
-	block
p	\b(?:you can|how to|rate)\b[^.!?]{0,30}\bunsubscribe rate\b
d
p	\b(?:to (?:stop|leave|quit|opt out)\b[^.!?]{0,50}\b(?:click|reply|write|e-?mail|list|letters?|mailings?|here|press|let us know)\b|stop (?:these|getting)|leave (?:the list|whenever)|opt out|manage (?:your )?(?:preferences|subscription)|update your preferences|view (?:this|it) in (?:your|a) browser|you (?:are receiving|receive|received|signed up)[^.!?]{0,40}because)\b
d
p	\b(?:is published by|registered (?:in England|office|number)|company (?:number|no)|registered company|all rights reserved|©|copyright)\b
d
p	^(?:privacy policy|terms (?:of use|and conditions)|contact us|disclaimers?|important (?:information|risk information)|legal (?:notice|information)|imprint|impressum|risk warnings?)[\W]{0,4}$
d
p	\b(?:(?:Ltd|Limited|LLP|LLC|Inc|plc|Press|Publishing|Letters)\b[^.!?]{0,80}\b(?:Street|Road|Lane|Avenue|House|Square|PO Box|London|Suite|Court|Quay|Place|Way|Building)\b)
+	block
p	\b(?:publish\w*|comment|advice|advise|general|circumstances|views|subscribers?|registered|unsubscribe|rights|disclos\w+|owns? (?:none|no|shares))\b
R
d
p	^(?:\d+|no|one|two|three) comments?\b[\W]{0,4}$
d
p	^(?:inline feedbacks?|view all comments|join the (?:conversation|discussion)|leave a (?:comment|reply)|reader comments|comments?|would love your thoughts.*|oldest|newest most voted|article rating)[\W]{0,4}$
d	heading
p	^(?:\W{0,6})(?:\d{1,2}[.)] )?(?:(?:(?:your|readers'?|the|from the|from my|from our|reader|member) )?(?:letters?|post ?bag|mail ?bag|in-?box|post|mail|questions|letters page|queries)(?: (?:page|to the (?:editor|sheet|paddock)|from (?:the )?(?:readers|you|slipway|saddle|counter|flywire)|and answers))?|readers(?:,)? (?:write|writing|ask|letters)|you (?:write|wrote|asked|ask)|ask (?:us|the editor|arthur|\w+)|dear editor|over to you|from the (?:grid|inbox|in-?box|post|counter|hive mind|flywire)|lab mail|reader mailbag|the mail(?: skiff)?|q ?& ?a|compost: your letters)(?: \(your letters\))?\W{0,6}$
S	call-with-arrow	60
d
p	(?:>>|»|→|➡|👉|-->|>\s?$)
S	call-to-act	50
d
p	\b(?:click (?:here|below|now|the link)|tap (?:here|to join)|watch (?:the|this|it|now|today|his|her|our) ?(?:[\w-]+ ){0,3}(?:presentation|video|film|briefing|webinar|broadcast|interview)|watch (?:now|today)|see (?:the|his|her) (?:full )?(?:presentation|briefing|video)|claim (?:your|my|it|yours|this)|take me (?:to|there)|unlock (?:the|your|my)|let me in|show me (?:the|how)|count me in|yes,? I want|get (?:instant|immediate|your free|my free|access)|start (?:my|your) (?:free )?(?:trial|subscription)|sign up (?:here|now|today)|join (?:here|now|today|us|for £|for \$)|subscribe (?:here|now|today|for £)|order (?:now|here|today)|reserve (?:your|my) (?:place|seat|spot)|save my (?:place|seat|chair)|book (?:a|your) (?:seat|place)|find out (?:more|how) here|download it with my link|open an account (?:here|in|now|today)|apply (?:here|now)|read (?:the|his|her) (?:full )?(?:report|presentation)|send me (?:the|my)|details here|here's my link|behind this link|take (?:the offer|up the offer|my seat|a trial)|grab (?:your|the|a)|discover (?:how|the name)|get the (?:name|details|full story|report))\b
S	presentation	60
d
p	\b(?:landmark |special |free |exclusive |urgent |new |full )+(?:presentation|briefing|broadcast|webinar|report|training|masterclass|video)\b|\bpresentation\b[^.!?]{0,60}\b(?:reveals?|shows?|explains?|watch|catch)\b|\bwebinar\b[^.!?]{0,40}\b(?:runs|on|will show|this|thursday|tonight)\b
S	friends	60
d
p	\b(?:our friends (?:at|over at)|(?:our|a|my) (?:sister|companion|premium|paid|flagship|new) (?:service|letter|newsletter|publication|title|advisory)|teamed up with|partnered with|our partners? (?:at|is|are)|(?:our|today's|this week's) sponsors?\b|a message from|brought to you by|(?:my|our) (?:colleague|good friend|friend) (?-i:[A-Z])\w+|from our own stable|we've (?:arranged|negotiated|secured|agreed)|exclusive (?:to|for) (?:our )?readers|recommended broker|our recommended)\b
S	in-association	60
d
p	^\W{0,4}(?:in (?:association|partnership) with|together with (?-i:[A-Z])|presented by|supported by|paid for by)
S	opened-a-service	50
d
p	\b(?:opened|opening|open(?:ed)? (?:up )?|launched|launching) (?:(?:her|his|their|its|our|a|the|up) )?(?:doors? (?:to|of)|new service|service|research service|membership|places|trial)\b|\b(?:particulars|details|offer)\b[^.!?]{0,30}\b(?:behind|at|on|under|via) (?:this|the) (?:link|page)
S	stock-profile	60
d
p	\b(?:featured|sponsored|spotlighted|profiled|highlighted) (?:company|stock|issuer|small-?cap|explorer|name)\b|\b(?:company|stock) (?:profile|spotlight)\b
S	obscure-market	30
d
p	\((?:OTC\w*|OTC Pink|TSX-?V|CSE|NYSE American)\s?:
S	on-your-radar	40
d
p	\bon your (?:radar|watch-?list|screen)\b|\bworth (?:a spot|putting) on\b
S	paid-to-write	40
d
p	\b(?:we|publisher|our (?:owner|parent|affiliates?)|[A-Z]\w+ (?:LLC|Ltd|Inc)) (?:may |has |have |was |were |will |expects? to |can )*(?:be |been )?(?:receiv\w+|accept\w*|paid|compensated)\b[^.!?]{0,60}\b(?:compensation|fees?|profiles?|coverage|compan(?:y|ies)|issuers?|awareness)\b
S	sign-up-address	30
d
p	\b[\w-]+\.\w+/(?:join|subscribe|offer|trial|start|order|buy|sale|sign-?up|get|claim|register|invest|apply|open|deal)\b
S	put-money-in	50
d
p	\b(?:put|invest|deposit|place|stake|lend|move|transfer|swap) (?:just |only |as little as |from |up to )?[£$€] ?\d[\d,]*k?\b[^.!?]{0,60}\b(?:with (?:us|our)|in(?:to)? (?:our|one of our)|on (?:our|the) platform)\b
S	reward	50
d
p	\b(?:(?:bring|refer|invite|introduce|pull in) (?:a|your) (?:friend|mate|colleague)|(?:welcome|sign-?up|deposit|joining) (?:bonus|gift|credit)|you (?:both|each) (?:get|receive)|each of you (?:gets|receives)|on (?:your|their) first (?:purchase|trade|deposit|investment))\b
S	telephone	40
d
p	\b(?:call|ring|phone|telephone|whatsapp|have a word with) (?:us|our team|me|now|today|free|[A-Z]\w+)?(?:,| on| at| now on| today on| free on|:)? ?\(?\+?\d[\d ()-]{7,}
S	price-of-joining	50
d
p	\b(?:join|subscribe|trial|membership|members?|sign up|renew\w*|service|access)\b[^!?]{0,80}[£$€] ?\d[\d,.]*(?: (?:a|per) (?:month|year|week|quarter)| for (?:the|your) first|/month|/mo\b)|[£$€] ?\d[\d,.]*(?: (?:a|per) (?:month|year|week)| for (?:the|your) first (?:month|year|week))\b[^!?]{0,80}\b(?:join|subscribe|trial|membership|cancel|renew\w*)\b
S	offer-price	50
d
p	\bfor (?:just |only |as little as )?[£$€]\d[\d.]*(?=[.,;!]| (?:until|today|this|if|when|and)|$)
+	block
p	\b(?:read|get|try|yours|access|join|report|trial|month|subscri\w+|letter|service|copy|issue)\b
S	deadline	40
d
p	\b(?:until|before|by|ends?(?: at)?|within) (?:midnight|tonight|(?:5|6|9|11|12)(?:[.:]\d\d)? ?pm|(?:24|48|72|twenty-four) hours|(?:this )?(?:sunday|saturday|friday) (?:night|evening))\b
S	latest-pick	40
d
p	\b(?:his|her|our|my|their) (?:latest|new|next|last|top|number one|free) (?:[\w-]+ ){0,2}(?:pick|tip|report|recommendation|share|stock|trade|buy|research)\b
S	price-in-words	50
d
p	\b\d[\d,]* ?(?:pounds|dollars|euros|quid) (?:(?:a|per|for the|for a|each|every) (?:month|year|quarter|week)|for (?:twelve|12|three|six) months)\b
+	block
p	\b(?:join|subscri\w+|service|members?|membership|trial|letter|alerts?|cancel|renew\w*|say stop|if you(?:'d| would) like)\b
S	postscript-plug	50
d
p	^\W{0,4}(?:P\.? ?)?P\.? ?S\b[^!?]{0,200}\b(?:service|club|letter|newsletter|room|alerts?|signals|advisory|programme|course|fund|portfolio)\b
+	block
p	(?:\b[\w-]+\.(?:example|com|co\.uk|net|org|io|ie|eu)\b|https?:|\b(?:here|link|call|ring|reply)\b|[£$€] ?\d)
S	discount	60
d
p	\b(?:half[- ]price|discount code|promo code|voucher code|use (?:the )?code|with code|with my code|your code|\d{1,2}% off|money-?off|introductory (?:price|offer)|limited-time offer|free trial|free for \d+ days|\d+-day trial|risk-free trial|charter (?:rate|member|offer)|founding members?)\b
S	was-and-is	60
d
p	\b(?:normally|usually|was|worth|regular(?:ly)?(?: price)?|retail(?:s at| price)?|list price)(?: of)?:? [£$€] ?\d[\d,.]*[^!?]{0,60}[£$€] ?\d|[£$€] ?\d[\d,.]*[^!?]{0,40}\b(?:usually|normally|instead of|rather than|down from|was|regular(?:ly)?|reduced from) [£$€] ?\d|[£$€] ?\d[\d,.]* off\b
S	own-guarantee	40
d
p	\bmoney[- ]back guarantee\b
S	what-you-get	50
d
p	\b(?:here's (?:what|everything|all)|what) (?:you|you'll|you will|members|subscribers) (?:get|receive)\b|\b(?:as a|when you become a|become a|for) (?:[\w-]+ ){0,3}(?:member|subscriber)\b|\b(?:bonus|free) (?:report|gift|book|issue|guide)s?\b
S	join	40
d	link	button
p	^\W{0,6}(?:yes!? )?(?:join|subscribe to|get (?!started)|start (?!here|reading)|claim|reserve|unlock|access|reveal|secure|grab|show me|send me|become) ?(?:(?:the|my|your|our|a|to|up|now|free|full|me|instant|for) )*(?-i:[A-Z])?[\w' $£€,&-]{0,50}(?:\([^)]{0,40}\))?\W{0,6}$
S	competition	50
d
p	^\W{0,4}win (?:a|an|one of|£|\$)|\bto enter,? (?:open|sign|register|join|click)\b|\b(?:t&cs|terms and conditions) (?:on their|apply|on the)\b
S	regulated-firm	40
d
p	\b(?:authorised and regulated by the|FRN:? ?\d{6}|financial promotion (?:was|has been) approved|approved (?:as a|by)[^.!?]{0,60}FRN|capital (?:is )?at risk)\b
S	minimum-investment	40
d
p	\b(?:invest|start|minimum(?: investment)?|from|tickets? (?:from|of))\b (?:of |from |with |is |as little as |just )?[£$€] ?\d[\d,]*(?:k| a month| per month)?\b[^.!?]{0,60}\b(?:invest\w*|shares?|fund|units|portfolio|account|a month)\b
S	pitch	40
d
p	\b(?:we|our (?:team|experts?|analysts?|service|members|subscribers|traders|software|system|platform|app)) (?:[\w-]+ ){0,3}(?:help|find|pick|choose|manage|give you|give members|send you|show you|offer|let you|lets you|charge|members get|get)\b
S	buy-this	30
d
p	\b(?:buy|own|invest in|trade|open) (?:[\w-]+ ){0,4}(?:account|app|today|now|from £|with us|through us|in minutes)\b
S	secret	40
d
p	\b(?:(?:three|four|five|six|\d+) (?:[\w-]+ ){0,3}(?:shares|stocks|coins|companies) (?:to (?:buy|own)|that (?:she|he) (?:calls|would)|set to|poised)|the name (?:of|and) (?:the|this)|little-known (?:stock|company|share)|his (?:breakthrough|proprietary)|her (?:breakthrough|proprietary)|the guru|legendary (?:investor|trader|stock ?picker))\b
S	raising-money	60
d
p	\b(?:is|are|we're) raising [£$€] ?\d|\b(?:new )?shares (?:are|at|for|priced at) [£$€] ?\d[\d,.]*(?: each)?\b[^.!?]{0,60}\b(?:minimum|smallest|ticket|apply|each)\b|\b(?:application form|data room|information memorandum|offer document)\b
S	weak-call	30
d
p	\b(?:get started|learn more|find out how|see how|take a look|start today|create (?:my|an|your) account|open an account|download (?:the|our|it)|book a call|talk to us|request (?:the|a|your)|send for|ask for the|order the)\b
S	hurry	30
d
p	\b(?:do hurry|hurry|before midnight|places (?:left|remaining)|while (?:places|stocks) last|closes (?:tonight|at midnight)|don't miss|there's still time|last chance|spaces are limited|act now)\b
S	commission	30
d
p	\b(?:we|I) (?:may |might |will |can )?(?:earn|receive|get) (?:a |an )?(?:small )?(?:commission|referral fee|affiliate)\b|\baffiliate link\b|\bmy link\b|\breferral (?:link|code)\b
S	called-an-ad	100
d
p	\b(?:the above|the foregoing|the item above) (?:was|is) (?:a |an )?(?:paid )?(?:advertisement|advert|ad|promotion)\b
S	no-ads	-100
d
p	\b(?:takes? no advertis\w+|we do not accept advertis\w+|not a recommendation|we don't recommend any|I'm not selling anything|no links, no codes)\b
S	reporting	-40
d
p	\b(?:said (?:on|in|that)|reported|announced|according to|told (?:reporters|the)|results|half-year|full-year|the (?:company|board|chief executive|chairman) (?:says|said|expects))\b
S	question-and-answer	-40
d
p	^(?:Q\.|A\.|"[^"]{5,200}\?")
T
p	[?&](?:ref(?==(?!(?:home\w*|nav\w*|footer|header|top|menu|toc|e-?mail|newsletter|self|sidebar)\b))|aff|affid|aff_id|affiliate|affiliate_id|aid|partner|partner_id|referrer|refcode|referral|rfsn|irclickid|clickid|click_id|clickref|awc|sscid|cjevent|subid|sub_id|tag|a_aid|via|invite|promo)=
p	(?:utm_medium|utm_source|medium)=(?:affiliate|referral|partner)\b
p	\b(?:awin|awin1|shareasale|cj\.com|anrdoezrs|dpbolvw|tkqlhce|jdoqocy|linksynergy|impact\.com|impactradius|partnerize|prf\.hn|tradedoubler|webgains|rakuten|skimresources|viglink|clickbank|hop\.clickbank|go2cloud|everflow|trackonomics|pxf\.io|sjv\.io|evyy\.net|amzn\.to)\b
p	[?&]click\?id=
M
p	(?:^|[\s([*_#])#?ad(?:s|vert|vertisement)?(?=[\s:)\]*_.,|–—-]|$)
p	\b(?:paid link|advertising link)\b
N
p	\(affiliate\)|\*affiliate\b|#aff(?:iliate|link)?\b
p	\baffiliate (?:links?|commissions?|partners?|programme|program|scheme)\b
p	\b(?:we|I|this (?:letter|site|newsletter)|publisher) (?:may |might |will |can |could |sometimes )?(?:earn|receive|get|make|be paid) (?:a |an )?(?:small )?(?:commission|referral fee|fee)\b
p	\b(?:commission|referral fees?) (?:if|when|from|on|for)\b
C	affiliate-wording	the words affiliate link	ad-label
d
p	[(*_\[]{0,3}(?<!\w)(?:#?aff(?:iliate)?[- ]?links?|#afflink|contains affiliate links)\b[)*_\]]{0,3}
-	sentence
p	\b(?:commission|earn|paid|pays|get a cut|compensat\w+)\b
p	\b(?:FTC|regulator|rule|the words)\b
C	ai-accuracy	a claim that a machine predicts	exaggeration
d
p	\b(?:AI|artificial intelligence|machine[- ]learning|algorithm|robot|neural|software|bot)\b[^.!?]{0,120}?\b(?:predicts?|forecasts?|knows?|calls?|sees?|picks?|never (?:wrong|misses))\b
-	sentence
p	\b(?:said|according|analysts|researchers|university|study|would have)\b
d
p	\b\d{2}(?:\.\d+)? ?% (?:accura(?:te|cy)|right|correct)\b
C	approval-statement	a statement that the promotion is approved	conflict-of-interest
d
p	\b(?:section 21|s\.? ?21|s21)[- ](?:approved|compliant)\b|\bapproved (?:under|for the purposes of) (?:section|s\.?) ?21\b|\b(?:this|the) (?:financial )?(?:promotion|communication|advert\w*|page|e-?mail) (?:is|has been|was) (?:fully )?approved\b|\bapproved as a financial promotion\b
-	sentence
p	\bnot been approved\b
C	au-product-offer	an offer of a financial product	product-risk
d
p	(?-i:[A-Z][\w&-]+ (?:[A-Z][\w&-]+ ){0,4}(?:Fund|Trust|ETF|Income Notes?|Managed Fund))\b
+	region
p	\b(?:minimum|units?|returns?|p\.a\.|invest\w*|withdraw\w*|income|distributions?)\b
-	sentence
p	\b(?:National|Wildlife|Heritage|Conservation|Hospital|Land|Literacy|Arts) (?:Trust|Fund)\b
p	\b(?:donat\w+|charit\w+|gifts?|volunteers?)\b
d
p	(?-i:\b[A-Z]{3,5}\b)(?:\*\*)? (?:holds?|tracks?|owns?|invests?|charges?|follows?|buys|gives you|lets you|pays|spreads)\b|\b(?:one|a single|a) trade on (?:the )?(?:ASX|Cboe|exchange)\b
+	region
p	(?-i:\b(?:ETFs?|ETMF)\b)|\b(?:exchange[- ]traded|managed) fund\b
+	sentence
p	(?:“pct” (?:a year|p\.?a\.?|per annum)|\b(?:ASX|Cboe|compan(?:y|ies)|index|shares|stocks|bonds|units?|holdings|bars?|miners)\b)
-	sentence
p	\b(?:RBA|APRA|ASIC|ATO|ABS|AMP|BHP|CBA|NAB|ANZ|NBN|CSIRO) 
p	\b(?:said|reported|announced)\b
C	au-rating	a recommendation of a share with its code	conflict-of-interest	recommendation
-	sentence
p	\b(?:analysts?|brokers?) (?:at|of|say|said|rate)\b
p	\b(?:if you|suppose|say you) (?:buy|sell|hold)\b
p	\b(?:does|do|did|will|would) not\b
d
p	(?:^|[.!?:;] ?|\b(?:we|I|we'd|I'd|would|to|now|still) )(?:buy|sell|hold|accumulate|reduce|add|top up|take profits (?:in|on)|add to)\b:? (?:(?-i:[A-Z&])[\w&'.-]* ){1,5}?\((?:ASX|NZX|NSX)\s?:\s?(?-i:[A-Z0-9]{2,5})\)(?: (?:up to|under|below|at|around|above) (?:A?\$ ?)?\d[\d.,]*(?: ?(?:c|cents))?)?
C	bank-account	an account at a bank	capital-risk
d
p	\b(?:savings|checking|money market|deposit) accounts?\b|\bcertificates? of deposit\b|\b(?-i:CDs)\b|\b(?-i:APY)\b|\bannual percentage yield\b|\bFDIC\b|\bNCUA\b|\bdeposits are insured\b
-	sentence
p	\b(?:instead of|rather than|better than|beats?|beating|unlike|more than|times what|forget|leave)\b
C	benefit	a benefit of investing	capital-risk
-	region
p	“deposit”(?s:.){0,400}\b(?:Financial Services Compensation Scheme|FSCS|FDIC|penalty for early withdrawal)\b
p	\bMember FDIC\b
p	\binsured by the FDIC\b
p	\bAER\b
-	sentence
p	\b(?:lose|losing|loss|less than (?:you|they|is|was)|at risk|not advice|no advice|authorised and regulated|prospectus|circumstances)\b
d
p	\b(?:make|making|let|put|putting|get|set|have) (?:your|their|it) ?(?:money|cash|savings|capital|nest egg|pension|pot|spare change|pennies)? (?:[\w'-]+ ){0,4}?(?:to work|work|grow|working|growing|going|go further|do more)\b|\b(?:money|savings|pensions?|cash|ISA|pot|capital|pennies) (?:could |can |to |that |which |[\w'-]+ ){0,2}work(?:s|ing)?(?: harder| for you| even)?\b|\bputs? the pennies to work\b|\b(?:grow|boost|build|growing|building|supercharge|turbo-?charge|multiply|increase|protect|diversify|preserve|double|compound)(?: and (?:grow|protect|preserve|increase|build|boost|enjoy|pass on))? (?:your|their|a|our clients') (?:[\w'-]+ ){0,2}(?:wealth|money|savings|nest egg|portfolio|pot|income|capital|pension|fortune|returns|profits?|gains|future)\b|\blet (?:our|us|the) (?:[\w'-]+ ){0,4}(?:grow|manage|invest|trade)\b|\bget more (?:from|out of) your (?:pension|savings|money|ISA|investments?)\b|\breach your (?:[\w'-]+ )?goals\b|\b(?:sav(?:e|ing)|invest(?:ing)?) for (?:retirement|the future|later|your|their|old age|children|a (?:rainy day|deposit|house))\b|\brobo-?(?:portfolios?|advis\w+|investing)\b
+	region
p	“finance”
-	sentence
p	\b(?:vocabulary|audience|business|garden)\b
d
p	\b(?:earn|earns|earning|bank|banks|pays?|paying|yields?|yielding|collect|receive|delivers?|returns?|get|gives? you|hands? you|offers?|enjoy|pocket|pull in|generat\w+|making|take home|brings? in|nets?|paid)\b“short-gap”(?:“pct”|“money” (?:a|per|each|every) (?:month|week|day|year|quarter))
+	region
=	150
+	sentence
p	\b(?:income|interest|returns?|dividends?|yields?|a year|per year|every year|p\.a\.|per annum|annual\w*|month|monthly|week|weekly|quarter\w*|currently|rents?|invest\w*|lend\w*|shareholders|stake|staking|holders|price)\b
-	sentence
p	\b(?:fees? of|charges? of|commission of|(?:fee|charge) is|discount|off|postage|subscri\w+|renew\w*|cash ?back on|trading fee|salary|AER)\b
p	“not” (?:pay|earn)
d
p	\b(?:(?:dividend |current |running |gross |net |initial |target |rental |annual |projected )+yields?|yields?(?: of| over)?|yielding|income of|returns? of|interest of|coupon of|payout of)\b“short-gap”“pct”|“pct” (?:[\w'-]+ ){0,2}(?:yields?|coupon|income|interest|dividend)\b|\babout “pct” at today's price|\bearn (?:interest|rewards?|income) on\b
+	region
=	150
-	sentence
p	\b(?:AER|overdraft|mortgage|fees? of|charges? of)\b
p	“operating-move”
d
p	\b(?:get paid|paid to you|paychecks?|monthly income|weekly income|regular income|passive income|extra income|second income|steady income|reliable income|tax-free income|a (?:second|extra) (?:salary|income)|income for life|pays? (?:you|them|it|out|its|something|quarterly|monthly|every)|paid out|first year's income|(?:an|growing|earn) income|income (?:twice|four times|every|each|paid|from)|income investors?|paid (?:quarterly|monthly|twice a year|every)|pays? them out)\b
+	region
=	150
+	context
p	(?<!\w)(?:invest\w*|income|returns?|dividends?|yields?|bonds?|fund|trust|REIT|shareholders|wind farms?|rents?|property|rental|lend\w*|stake|shares?|trad(?:e|es|ing)|options|“pct”)(?!\w)
-	sentence
p	\b(?:income tax|income may|income from (?:them|it)|income and capital|renews?|no dividend|pays no|no income|not|can fall)\b
d
p	\b(?:extra|little extra|more money|money|cash|thousands|profits?|gains|pounds) (?:in|into|to|for) (?:your|everyone's|our readers') (?:pocket|bank|account|purse|wallet|pension)\b|\b(?:profit|profits|benefit|gain|cash in|capitali[sz]e|make money|get rich|prosper) (?:from|on|in|as|by|when|with)\b|\b(?:take|taking) (?:a )?(?:part|share|stake) in the (?:rise|growth|boom|upside|gains)\b|\bhow (?:you|to|investors|readers) (?:can |could |might )?(?:profit|make money|cash in|benefit|retire early|retire on)\b
+	region
=	150
-	sentence
p	\bno (?:way|one) (?:to|can) (?:profit|benefit)\b
p	\b(?:their|its|the company's) (?:benefit|profit)\b
p	\bbook(?:ed)? a profit\b
p	\bchild benefit|pension benefit|benefit from (?:a|the) (?:scheme|FSCS)\b
=	158
d
p	\b(?:growth|income|returns?|profits?|gains)\b“short-gap”\b(?:from (?:the|a|an|our|UK|global|property|rents?|shares|companies)|without|comes?|like that|potential|opportunit(?:y|ies)|engine|for (?:you|investors|savers)|in (?:an?|your|any) )\b|\b(?:long-term|steady|capital|strong|superior|attractive|higher|better|real|healthy|generous|high|big|juicy|bigger|double-digit|inflation-beating|exceptional|market-beating|private equity|equity-like|above-inflation) (?:and steady |annual |monthly |capital |risk-adjusted )?(?:growth|returns?|income|yields?|profits?|gains|dividends?|payouts?)\b|\bupside\b|\b(?:growth and income|income and growth)\b|\b(?:exposure|access) to (?:the )?(?:[\w'-]+ ){0,4}(?:growth|growing|economies|companies|markets?|returns?|boom|opportunit\w+|private|property|infrastructure|small|deals)\b
+	region
=	150
-	sentence
p	(?:\b(?:no|not|may|fall|nor)|n't)\b“short-gap”\b(?:growth|income|returns?|profits?)\b
p	\bin return for\b
=	158
p	\bpast performance\b
p	\bgive up\b
p	\btax return\b
p	\bor income\b
d
p	\b(?:aims?|aiming|seeks?|designed|built|helps?|wants?) to (?:make|grow|beat|deliver|pay|generate|provide|give|increase|help|preserve|outperform|double|profit)\b“gap”\b(?:money|growth|income|returns?|inflation|prices|market|wealth|savers|investors|profits?|cash|goals)\b|\b(?:aims?|seeks?) (?:for|to provide|to achieve|growth|income|capital)\b
+	region
=	150
d
p	\b(?:invest|investing|put (?:it|money|by|away|in|up to)|save|start|from|minimum(?: investment)?(?: of)?|subscribe for|buy(?: in)?|tickets? from|put) (?:in |into |with |from |as little as |just |only |at |is |of |by |aside )*“money”(?: (?:a|per|each) (?:month|week))?\b
+	region
p	\b(?:invest(?:ing|ment|ments|ed|ors?)?|funds?|shares|portfolios?|trusts?|ISA|stocks and shares|managers|FRN|stock market|pension|bonds?)\b
+	block
p	\b(?:invest\w*|ISA|plan|portfolios?|fund|shares|managers|trust|stock market|app|bonds?|pot|minimum|savings|stocks)\b
-	sentence
p	\b(?:subscription|membership|renews?|bonus|cancel|trial|a copy|booklet|course|postage|issues?|service|magazine|newsletter|letter|per trade|deal(?:ing)?|cash ISA|voucher|discount|off)\b
p	\bpremium bonds\b
d
p	\b(?:round(?:s|ing)? up (?:your|the) (?:shopping|change|coffee|purchases|spare)|rounds up)\b|\b(?:invest|investing) (?:in|with|alongside|from|now|today|for you) ?(?:our|us|the|a|an|this|these|some|British|global|property|companies|private|early-stage|tomorrow's|renewable|what|with|(?-i:[A-Z])\w+|as little)?\b|\bstart investing\b|\bopen an? (?:[\w'-]+ ){0,4}(?:investment|dealing|ISA|stocks and shares|trading|share dealing|SIPP) ?(?:account|ISA)?\b|\bown (?:a )?(?:slice|part|piece|share)s? (?:of|in)\b|\bportfolios? (?:around|built|designed|tailored|for) you
+	region
=	150
-	sentence
p	\b(?:cash ISA|before you|don't|reader of|history of|journalist|cannot|crypto\w*|bitcoin|coins?)\b
d
p	\b(?:cheques?|checks?|payments?|pay-?days?|pay-?cheques?|deposits|cash) (?:of (?:up to )?“money” )?(?:for “money” )?(?:land\w*|arriv\w+|drop\w*|roll\w*|flow\w*|hit\w*|turning up|coming) (?:on|in|into|through|to|onto)\b|\bearning “money”\b|\b(?:build|building|create|creating|amass|accumulate) (?:[\w'-]+ ){0,2}(?:wealth|riches|fortune|nest egg|income stream|second income)\b|\byour (?:money|savings|capital|cash|wealth|pension|ISA|pot|investment) (?:grows?|works?|compounds?|multiplies|sweats?|earns?|is put to work|gets to work)\b|\bmak(?:e|es|ing) (?:your|their) (?:savings|money|cash|capital) (?:sweat|work|count|earn|pay)\b
+	region
=	150
-	sentence
p	“not”\b
p	\bsalary\b
d
p	\bretir(?:e|ing) (?:sooner|early|earlier|richer|comfortably|in comfort|well|wealthy|with confidence|years? early)\b|\b(?:find|finds|finding|spot|spots|uncover|uncovers|back|backs|own|buy|discover) (?:tomorrow's|the next) (?:winners?|giants?|champions?|leaders?|stars?|big)\b|\bbeat(?:ing)? (?:inflation|the taxman|the banks?|rising prices|cash|the cost of living) (?:with|by|through|and|in|using)\b|\b(?:smarter|better|richer|more rewarding) (?:home|place|use) for (?:your|idle|spare) (?:cash|money|savings|capital)\b|\bpays? you to wait\b|\bincome (?:now|today)[.,;:]? (?:and )?growth (?:later|tomorrow|for)\b|\b(?:deals|returns|opportunities|investments|access|strategies) (?:as|of|enjoyed by|reserved for|used by|once reserved for) (?:the )?(?:big |large |wealthy |ultra-|super-)*(?:institutions|rich|wealthy|pros|professionals|pension funds|hedge funds|billionaires|millionaires|insiders)\b
+	region
=	150
-	sentence
=	183
d
p	\b(?:turn|turns|turning|transform|transforming|convert|converting) (?:their|your|a|an|spare|idle) (?:[\w'-]+ ){0,3}(?:into|in to) (?:an? |some )?(?:[\w'-]+ ){0,3}(?:income|profits?|fortune|cash|wealth|gains?|income machine|money|riches|pension|salary)\b|\b(?:generate|collect|create|earn|extract|bring in|make) (?:an? |some )?(?:extra |steady |regular |weekly |monthly |instant |reliable |additional )+(?:cash|income|money|payouts?|premium)\b|\b(?:start|begin|keep|stop missing out on) profiting\b|\bprofiting from\b|\bgain exposure to\b
+	region
=	150
-	sentence
=	183
p	\bcompany\b“gap”\bcash\b
d
p	\b(?:shares?|stocks?|picks?|tips?|trades?|companies|coins?|funds?|trusts?|ideas|plays?|opportunit(?:y|ies)) (?:that |which |we |I |he |she |they |you |to |our |experts |set |poised |before |with |for |are |could |can |should |every |income |investor |investors )+(?:buy|buying|own|watch|profit|believe|think|like|soar|double|beat|bank|call|calls|recommend|win|take off|rise)\b|\b(?:new|next|latest|top|best|favourite|secret|under-?the-?radar|overlooked|undiscovered|hidden|little-known|tiny|undervalued|cheap|exciting|promising|number one|number 1|no\. ?1|highest-conviction|free) (?:[\w'-]+ ){0,3}(?:shares?|stocks?|picks?|tips?|recommendations?|buys?|small[- ]caps?|trades?|gems?|opportunit(?:y|ies)|plays?|idea)\b|\b(?:trading|trade|investment|share|stock|options?|money-making|dividend) (?:ideas?|tips?|signals?|alerts?|picks?|opportunities|recommendations?)\b|\b(?:three|four|five|six|seven|eight|ten|\d+) (?:[\w'-]+ ){0,3}(?:shares|stocks|dividend payers|small-caps|coins|trusts) (?:to|that|which|every|yielding|set|poised|we|our|he|she|for)\b
+	region
p	\b(?:invest\w*|shares?|stocks?|trad(?:e|es|er|ers|ing)|portfolio|market|small-?caps?|pocket|profit\w*|money|wealth|gains?)\b
-	sentence
p	\b(?:share certificate|not recommend|no recommendations?)\b
C	cfd-offer	an offer of contracts for difference or spread bets	product-risk	restricted-options-offer
-	sentence
p	\bcomplex instruments\b
p	\bretail (?:investor )?accounts\b
p	\byou (?:should )?understand how\b
p	\bcomputational fluid\b
d
p	\b(?:CFDs?|contracts? for difference|spread[- ]bets?|spread[- ]betting)\b
d
p	\b(?:leverage of (?:up to )?(?:1:)?\d+|leverage (?:up )?to \d+:\d+|\d{2,3}:1 (?:leverage|margin)?|\d{1,3}x leverage|leveraged (?:forex|FX|currency|trading)|rolling spot|margin from \d+ ?%|spreads? from \d)\b
+	region
p	\b(?:trades?|traders?|trading|punt|forex|FX|markets|account|currency|pips?)\b
-	region
p	\b(?:leveraged ETP|exchange-traded product)\b
d
p	\b(?:go|going|trade|trading|position|positions) (?:long|short)(?: or (?:long|short))?\b|\b(?:with|using|up to) (?:“count”|\d+) times your (?:money|stake|deposit|capital)\b|\btake a (?:view|punt|position) on (?:the )?(?:FTSE|UK 100|DAX|Nasdaq|Dow|S&P|Wall Street|gold|oil|pound|dollar|euro|yen|markets?|AEX)\b
+	region
p	\b(?:leverage\w*|margin|account|platform|times your|spreads?|points?|trade)\b
-	region
p	\b(?:long/short fund|hedge fund|unit trust|short positions in)\b
d
p	\b(?:forex|FX|currency|foreign exchange)\b“gap”\b(?:signals?|account|trad(?:e|es|ing|er|ers)|pairs?|pips?|broker|robot|bot|platform)\b|\b(?:trades?|trading)\b“short-gap”\b(?:forex|FX|EUR/USD|GBP/USD|the pound|currencies|the FTSE|the DAX|the Nasdaq|the Dow)\b
-	sentence
p	\bfutures\b
p	\bETFs?\b
p	\bforeign exchange (?:fee|charge|rate)
d
p	“price” (?:a|per) point\b|\bMT[45]\b|\b\d{2,3}:1\b|\b1:\d{2,3}\b
+	region
p	\b(?:trad(?:e|es|er|ers|ing)|punt|bets?|pound|dollar|euro|gold|FTSE|Footsie|forex|currenc(?:y|ies)|markets?)\b
+	sentence
p	\b(?:trad(?:e|es|er|ers|ing)|punt|bets?|point|leverage|margin|start|account|up to|copy|with)\b
-	sentence
p	\b(?:odds|scale|ratio|pupils|staff|split|reverse split)\b
d
p	\b(?:\d{2,3}|twenty|thirty|fifty|a hundred|five hundred) to (?:1|one)\b|\b(?:signals?|pips|trades?) (?:a day |a week |each day )?(?:on|in) (?:cable|euro|the majors|EUR|GBP|fiber|fibre|the yen|the dollar|majors)\b|\b(?:leverage|gearing)\b“short-gap”\b(?:\d{2,3}|thirty|fifty|a hundred) times\b
+	region
p	\b(?:forex|FX|currenc(?:y|ies)|cable|pips?|euro|gold|FTSE|indices|margin|leverage)\b
+	block
p	\b(?:broker|account|leverage|margin|trad(?:e|es|er|ing)|signals?|pips|cable|deposit)\b
-	sentence
p	\b(?:odds|bookmaker|horse|voted?|votes|scale|ratio|pupils|staff|split|goals|outnumber\w*)\b
=	203
C	commissioned-research	research that somebody commissioned	ad-label
d
p	^(?:initiation|initiating coverage|initiation of coverage|research note|broker note|company note|equity research)\b[^.!?]{0,80}
+	draft
p	\b(?:commissioned (?:this|the|by)|paid (?:for|us for|to)|house broker|corporate broker|sponsored research|paid-for research|fee from)\b
d
p	\b(?:commissioned (?:this|the) (?:note|research|report|article|profile|analysis)|(?:note|research|report|analysis|profile) (?:was|is|has been) (?:commissioned|paid for|sponsored) by|commissioned (?:and paid for )?(?:research|by)|paid-for research|sponsored research|our house broker|issuer-sponsored)\b
C	comparison-with-deposit	an investment compared with cash in a bank	exaggeration
d
p	\b(?:“count” times (?:what|more than|the (?:rate|interest))|(?:twice|double|treble|triple|“count” times) (?:as much as|more than|as good as)|twice (?:what|the (?:rate|interest))|double (?:what|the (?:rate|interest))|more than|better than|beats?|beating|higher than|far more than|instead of|triple) (?:[\w'-]+ ){0,7}(?:(?:your|the|a|any|high[- ]street|the typical|an average|the average|a typical|most|the best|an ordinary) (?:bank|building society|cash ISA|savings account|savings|deposit)|cash ISA|cash in the bank|savings rates?|savings accounts?|bank (?:rate|interest|deposit|account)|banks? pays?|high[- ]street (?:bank|rates?))\b
+	region
=	150
-	sentence
p	\b(?:not|\w+n't|unlike|no) (?:a|like|the|as)?\b“short-gap”\b(?:deposit|savings)\b
p	\b(?:AER|bond from a bank)\b
p	\bfees? (?:of|are|is)\b
d
p	\b(?:your|the|a|any|high[- ]street|most) (?:bank|building society|cash ISA|savings account|savings|deposit account|banks)\b(?: account)?(?: will| might| currently)? (?:pays?|offers?|gives?)(?: you)?“short-gap”“pct”[^!?]{0,120}?\b(?:“count” times|twice|double|treble|more|“pct”)
+	region
=	150
+	sentence
p	\b(?:these|this|our|ours|we|you|fund|shares?|bonds?|portfolio|could|instead|but|while|whereas)\b
-	sentence
p	\b(?:AER|capital is not at risk|FSCS)\b
d
p	\b(?:don't|do not|stop|why|never|no need to) (?:leave|let|leaving|letting|keep|keeping) (?:it|them|your (?:money|cash|savings|pension|pot))\b[^.!?]{0,30}\b(?:rot\w*|d(?:ie|ying)|sleep\w*|idle|gather\w*|in (?:the|a) bank|in cash|under the mattress)\b
+	region
=	150
d
p	\b(?:no point in (?:keeping|leaving)|why (?:leave|keep)|stop leaving|tired of|fed up with|instead of leaving|money (?:is )?(?:dozing|asleep|rotting|idle|languishing|lazy)|losing value in) (?:[\w'-]+ ){0,5}(?:bank|savings?|deposit|cash ISA|account)\b
+	region
=	150
C	crypto-etn-offer	an offer of crypto exchange-traded notes	product-risk
d
p	\b“crypto-name”\b“gap”\b(?:ETNs?|ETPs?|exchange[- ]traded (?:notes?|products?)|cETNs?)\b
d
p	\b(?:ETNs?|ETPs?|exchange[- ]traded (?:notes?|products?)|cETNs?)\b“gap”\b“crypto-name”\b
C	crypto-offer	an offer of cryptoassets	product-risk	crypto-etn-offer	nft-offer
d
p	\b(?:buy|buying|sell|trade|trading|stake|staking|earn|own|owning|hold|swap|invest in|get|convert|collect|spend|send|store|lend|exchange|start with|weekly buy|drop|adds?|lists?|pay|purchase|accumulate|stack|mint|bag)\b“gap”\b“crypto-name”\b
-	sentence
p	\b(?:miners?|shares? (?:in|of)|listed|ETFs?|blockchain technology)\b“short-gap”\b(?:Coinbase|Strategy|MicroStrategy|Riot|Marathon|Argo|miners?)\b
p	\bcrypto(?:currency)? (?:news|regulation|regulator|rules|conference)\b
p	\b(?:don't|do not|never|\w+n't|not) (?:buy|trade|sell|cover|write)\b
p	\b(?:pay|paid|settle)\b“short-gap”\b(?:for (?:coffee|goods)|at the till)\b
d
p	\b“crypto-name”\b“gap”\b(?:in (?:pounds|your|an app|our app)|wallet|exchange|account|app|from £|for £|presale|pre-sale|rewards?|by (?:card|bedtime|bank)|drop|airdrop|portfolio|picks?|coins? to buy|opportunit(?:y|ies)|investors?|investing|trading|millionaires?)\b
-	sentence
=	229
=	230
=	231
=	232
d
p	\b(?:pre-?sale|token sale|coin offering|ICO\b|initial coin|airdrop|liquidity mining|yield farming|staking rewards?|tokens? (?:are|is|at|for|from|sale|opens)|buy (?:the )?tokens?|altcoins?|crypto (?:wallet|exchange|app|account|portfolio|gems?|picks?|plays?|trades?|coins?)|next bitcoin|private Telegram|\d+ (?:coins|crypto-?assets|cryptocurrencies|tokens)|nineteen coins|“number-word” (?:new )?(?:coins|tokens|cryptoassets))\b
+	region
p	\b(?:“crypto-name”|tokens?|presale|wallet|blockchain|coins)\b
-	sentence
p	\b(?:gold|silver|commemorative|sovereign|rare|old) coins\b
p	\bNFTs?\b
d
p	\b(?:stake|staking|buy|sell|swap|earn|hold|trade|mint|claim)\b (?:your |some |more |up to )?(?:\$ ?)?(?-i:SOL|ADA|DOGE|AVAX|MATIC|XLM|LTC|TRX|BTC|ETH|XRP|BNB|DOT|LINK|SHIB)\b
C	described-security	a description of a security for pay	conflict-of-interest
-	region
p	\b(?:newsletter|letter|course|book|software|broker|brokerage|bank) (?:subscription|account|for \$)\b
d
p	\((?:(?:NYSE|NASDAQ|Nasdaq|AMEX|OTC|OTCQB|OTCQX|OTC Pink|TSX|TSXV|CSE|NYSE American)\s?:\s?)[A-Z][A-Z.]{0,6}\)
d
p	\b(?:profile|featured company|featured stock|spotlight|sponsored stock|company profile)\b
+	region
p	\b(?:shares|stock|ticker|OTC|NASDAQ|NYSE|Corp|Inc|mining|lithium|copper|silver|gold|drill\w*)\b
-	sentence
p	\b(?:risk profile|high[- ]profile|low[- ]profile|your profile|sell-side profile)\b
d
p	\b(?-i:[A-Z][\w&]+ (?:[A-Z][\w&]+ ){0,3}(?:Corp|Inc|Ltd|Metals|Mining|Lithium|Resources|Energy|Robotics|Copper|Gold|Silver|Uranium|Therapeutics|Biotech))\b
+	region
p	\b(?:shares? out|shares outstanding|stock|OTC\w*|drill\w*|market cap|float|this profile|fully financed|the company (?:plans|has)|small company)\b
-	region
p	\b(?:savings|checking|CD|deposit|insurance) accounts?\b
d
p	\b(?:burned|burnt|listing|launch(?:ed|ing)?|mint\w*|supply)\b“gap”\b(?:coins?|tokens?|supply)\b
+	region
p	\b(?:crypto|coins?|tokens?)\b
C	disguised-subject	a subject line that hides the advertisement	ad-label
d	subject
p	^(?:(?:re|fw|fwd|aw) ?:|urgent|action required|important[:!]|final notice|reminder:|your (?:account|statement|order|invoice|holdings?|payment|policy|pension|delivery|password|refund|application|shares|(?:[\w'-]+ )?(?:request|order|payment|transfer|transaction|withdrawal|deposit|booking|details|security|access|renewal)|[\w ]{0,30}#? ?\d{4,})\b|confirmation\b|security alert|invoice\b|receipt\b|[^:]{0,30}\b(?:about (?:monday|tuesday|wednesday|thursday|friday|our (?:call|conversation|meeting))|our conversation|your statement|your account|action required|account (?:alert|suspended|notice)))
+	draft
p	\b(?:trial|subscribe|subscription|offer|join|webinar|presentation|free report|a month|a year|specialist|click|save my|club|membership|members|reserve|claim)\b
-	block
p	\badvert
p	\[ad\]
p	\bad:
p	\boffer\b
p	\bnewsletter\b
p	\bmembership\b
C	earnings-promise	a promise of easy earnings	exaggeration
d
p	\b(?:make|makes|making|earn|earning|pull(?:ing)? down|pull in|bank|banking|collect|clear|pocket|bring in|take home)\b“gap”“money”(?:,? (?:or more|and more|before|by|after|between|over|from|in|during)(?: [\w']+){1,3}?)?,? ?(?:a|per|each|every|this|in a) ?(?:single )?(?:day|week|month|year|morning|trade)
-	sentence
p	\bin the bank\b
p	\b(?:subscription|fee|costs?|renews?|salary|wage|median|typical|average customer|deposit|dividend)\b
p	\b(?:not|n't|never) (?:make|earn)\b
d
p	\b(?:double|doubles|doubling|triple|triples|tripling|quadruple|quadruples|quadrupling)\b“short-gap”\b(?:account|money|stake|bankroll)\b
d
p	\b(?:extra|another|additional) (?:ten grand|five grand|\d+ grand|\$ ?\d[\d,]*k?|thousands?)\b“short-gap”\b(?:a|per|each|every) (?:week|month|year)
d
p	\b(?:anybody|anyone|everyone|folks|people) (?:can|with no experience|could)\b“gap”\b(?:learn|do it|do this|master|make|earn|experience|profit)\b
+	region
p	\b(?:trad(?:e|es|er|ing)|account|stocks?|options|money|market|income|profits?)\b
d
p	\bpaychecks? every\b|\b(?:quit|fire|leave) your (?:job|boss|day job)\b|\bfinancial freedom\b
d
p	\b(?:\d+|“number-word”) (?:of|out of) (?:every )?(?:\d+|“number-word”) trades\b
d
p	\b(?:make|makes|making|earn|earning|bank|banking|collect|pocket|clear|take home|pull in|bring in|net)\b“short-gap”“money”“short-gap”\b(?:every|each|per|a) (?:single )?(?:“weekday”|week ?day|afternoon|evening|night|hour|session|pay ?day|trading day)s?\b|\b(?:make|making|earn|earning|generate|bring in)\b“short-gap”“money”“short-gap”\b(?:from (?:home|the beach|your (?:kitchen|sofa|couch|phone|laptop)|anywhere)|(?:in|with) (?:your|their) (?:spare time|pyjamas|pajamas|sleep)|part-time|on the side|without leaving|before (?:lunch|breakfast))\b
-	sentence
p	\b(?:subscription|fee|costs?|renews?|salary of|wage|median|typical)\b
=	260
d
p	\bturn(?:s|ed|ing)? (?:an? |your |their )?“money” (?:[\w'-]+ ){0,2}into (?:an? )?“money” (?:[\w'-]+ )?accounts?\b|\breplac(?:e|es|ed|ing) (?:your|their|his|her|a) (?:[\w'-]+ )?(?:pay-?che(?:ck|que)|salary|income|wages|day job|nine-to-five|9-to-5)\b|\b(?:anyone|anybody|everyone|anyone at all) (?:with|who (?:has|can|owns)) (?:[\w'-]+ ){1,5}can (?:do|make|earn|learn|trade|use|profit|copy|follow)\b|\b(?:ordinary|everyday|regular) (?:people|folks|Americans|investors|traders|men and women)\b“short-gap”\b(?:earn(?:ing)?|mak(?:e|ing)|bank(?:ing)?|collect(?:ing)?|pull(?:ing)? in)\b“short-gap”“money”
+	region
=	150
-	sentence
p	\b(?:no one|nobody|can't|cannot)\b
d
p	\b(?:made|earned|banked|cleared|netted|pocketed|collected|pulled in|brought in|took home)\b“short-gap”“money”“short-gap”\b(?:in|during|within) (?:(?:her|his|their|my|the|our|just|only|less than|a|one|under) ){1,3}(?:first |single )?(?:“count” )?(?:days?|weeks?|months?|year|afternoons?|mornings?|trades?)\b
+	region
=	150
+	sentence
p	\b(?:student|member|subscriber|teacher|schoolteacher|retired|retiree|nurse|plumber|driver|mother|mom|mum|father|dad|grandm\w+|grandf\w+|beginner|customer|trader|client|reader)s?\b
-	sentence
p	\b(?:would have|raised|turnover|revenue|sales)\b
d
p	\bif you can (?:work|use|boil|send|read|make|tie|count|press|operate|order|change|text|tap|switch|set|open|fry|drive|butter|turn|program|microwave|follow)\b[^.!?;]{1,50}?,? ?\byou (?:can|could|'ll be able to|already know (?:how|enough) to) (?:do|trade|make|follow|copy|manage|handle|run|use|profit|earn|learn|play|invest)\b
+	region
=	150
d
p	\b(?:made|earned|banked|cleared|netted|pocketed|collected|pulled in|brought in|took home)\b (?:[\w'-]+ ){0,3}?“money”“short-gap”\b(?:in|during|within|by) (?:(?:her|his|their) )(?:(?:very )?(?:first|second|third|last|opening) )(?:few |“count” )?(?:days?|weeks?|weekend|months?|year|trades?|sessions?)\b
+	region
=	150
-	sentence
p	\bwould have\b
p	\b(?:raised|turnover|revenue|sales|charity|salary|wages|fund|company)\b
C	easy-money	a promise of easy money	exaggeration
d
p	(?<!\w)(?:super[- ]?easy|you don't need (?:to own|any (?:money|savings|experience|capital)|a penny|money|savings|experience)|no savings to speak of|clears? “money” a month|so easy|easy money|anyone can (?:do|learn|follow|make)|anybody can (?:do|learn|follow|make)|no experience (?:needed|required|necessary|at all)|no (?:prior|previous|special) (?:experience|knowledge|skills?)|no skills? (?:needed|required)|(?:“count”|a few|few) minutes a (?:day|week|month)|“count” minutes on a|second salary|second income|retire (?:early|on|at|rich)|quit (?:your|the) (?:day )?job|fire your boss|free money|money (?:while|as) you sleep|make money in your sleep|beginner-?proof|even (?:a )?(?:complete )?beginners?|even if you(?:'ve| have) never|never (?:had )?(?:heard of|bought|traded|owned) a|get[- ]rich|financial freedom|financially free|effortless(?:ly)?|on autopilot|hands-free|set and forget|do nothing|without lifting a finger|(?:an )?extra (?:“count”|ten|few) (?:grand|thousand) a month|simple as (?:that|1-2-3)|copy and paste|push[- ]button|push of a button|“money” (?:a|per|every|each) (?:day|week|month)(?:, every| for life| from home| in your spare| on the side))\b
+	region
p	\b(?:invest\w*|trad(?:e|es|er|ers|ing)|shares?|stocks?|forex|crypto\w*|bitcoin|options|signals?|portfolio|profits?|returns|dividends?|markets?|property|lets?|rent(?:s|al|ed)?|landlords?)\b
-	sentence
p	\b(?:not|\w+n't|never|no) (?:so |that |as |quite )?(?:easy|effortless|simple)\b
p	\bthere is no (?:free|easy)\b
p	\bget[- ]rich-?quick (?:scheme|scam)\b
p	\bno experience (?:of|in)\b
d
p	\b(?:no|zero|without) (?:maths?|degree|charts?|jargon|brains?|homework|studying|study|spreadsheets?|qualifications?|talent|training|clue|diploma|algebra|economics|know-how)(?:,| and| or|;|\.|!| (?:needed|required|necessary)\b)|\bif you can (?:work|use|boil|send|read|make|tie|count|press|operate|order|change|text|tap|switch|set|open|fry|drive|butter|turn|program|microwave|follow)\b[^.!?;]{1,50}?,? ?\byou (?:can|could|'ll be able to|already know (?:how|enough) to) (?:do|trade|make|follow|copy|manage|handle|run|use|profit|earn|learn|play|invest)\b|\b(?:my|your|an? |the)(?: ?[\w-]+){0,2}? ?(?:lad|lass|nan|gran|granny|grandma|grandmother|mum|mom|dog|cat|child|kids?|son|daughter|toddler|monkey|chimp|(?:“number-word”|\d+)-year-old|caveman) (?:can|could) (?:do|manage|trade|run|follow) (?:it|this|that)\b
+	region
p	\b(?:invest\w*|trad(?:e|es|er|ers|ing)|shares?|stocks?|forex|crypto\w*|bitcoin|options|futures|signals?|pips|portfolio|profits?|returns|dividends?|markets?|property)\b
-	sentence
p	\b(?:no|nobody|not|\w+n't|never) (?:one )?(?:can|could|be (?:done|copied))\b
p	\b(?:job|apprentice\w*|vacanc\w+|university|school)\b
C	eu-foreign-currency	a result in another currency than the euro	performance-period
d
p	\bin (?:US |American |Swiss |pounds )?(?:dollars|sterling|francs|yen)\b|\b(?:in|class|\() ?(?-i:USD|GBP|CHF|JPY)\b
+	sentence
p	“pct”
+	block
p	\b(?:“rose-past”|returns?|performance|lost)\b
C	eu-fund-offer	an offer of units of a fund	ad-label
d
p	\b(?:(?:UCITS|sub-?fund|feeder|equity|bond|climate|klima|index|balanced|mixed|money market|real estate|growth|income|[\w-]+) )?funds?\b(?! (?:manager|management|selector|industry|raising|raiser|screener))
+	region
p	\b(?:units?|class [A-Z]\b|prospectus|KID|KIID|UCITS|ISIN|ongoing charges?|net asset value|portfolio|SICAV|SGR|Kapital|asset management|fund manager)\b
d
p	\bUCITS\b
C	eu-price-view	the price that a writer sees for a share	forecast	forecast
d
p	\b(?:we|I|she|he) (?:see|sees|want|wants|hold out for|holds? out for|look for|looks for|would ask|put(?:s)? (?:it|the shares?) at) (?:it |them |the shares? )?(?:at |for )?(?:€ ?)?\d[\d.,]*(?: (?:euros?|crowns|francs|zloty|within|in|by))?(?=[ .;,!]|$)(?! ?(?:%|per cent|companies|shares|of|to|percent|people|readers|years|banks|boats|reasons|ways))
+	block
p	\b(?:buy|sell|hold|accumulate|reduce|share|shares|stock)\b
C	eu-rating	a rating of a named share	conflict-of-interest	recommendation
d
p	(?:^|(?<=[.!?] ))(?:still )?(?:an?|our) (?:strong |clear |cautious |speculative )?(?:buy|sell|hold|accumulate|reduce)[,.;:](?! (?:if|when) )
+	block
p	\b(?:€ ?\d|shares?|stock|target|fair value|holding period)\b
-	sentence
p	\b(?:analysts?|brokers?) (?:at|of)\b
p	\b(?:good|best|bad) buy\b
C	eu-regulator-endorsement	the name of an authority as a recommendation	exaggeration
d
p	\b(?-i:ESMA|BaFin|AMF|CONSOB|CySEC|CSSF|AFM|CNMV|FSMA|MFSA|FMA)[- ](?:approved|endorsed|certified|recommended|vetted|backed)\b|\b(?:approved|endorsed|certified|recommended|vetted|backed) by (?:the )?(?:(?-i:ESMA|BaFin|AMF|CONSOB|CySEC|CSSF|AFM|CNMV|FSMA|MFSA|FMA)|Central Bank of Ireland|European Union|European Commission|financial regulator)\b
-	sentence
p	\b(?:“not”|neither|nor)\b
p	\b(?:prospectus|white paper|information document|merger|takeover|plan)\b
C	expected-value	a value that is expected	forecast
d
p	\b(?:is|are|was|were) (?:expected|estimated|projected|forecast|predicted|reckoned|assumed) to (?:grow|become|be worth|reach|rise|come|amount|stand|pay|return|increase)\b
C	fca-endorsement	a claim that the regulator approves	exaggeration
d
p	\b(?:FCA|F\.C\.A\.|Financial Conduct Authority|PRA|SEC|CFTC|FINRA|CySEC|regulator|government|Treasury|Bank of England|HMRC|Central Bank)(?:[- ](?:fully|officially))?[- ](?:approved|endorsed|certified|accredited|recommended|vetted|verified|sanctioned)\b
-	sentence
p	\b(?:not|\w+n't|never|no) (?:been )?(?:FCA|SEC|government)
p	\b(?:prospectus|merger|takeover|plan|scheme)\b“short-gap”\bapproved\b
d
p	\b(?:approved|endorsed|backed|certified|recommended|vetted|sanctioned|accredited) by (?:the )?(?:FCA|Financial Conduct Authority|SEC|CFTC|FINRA|CySEC|regulators?|government|Treasury|HMRC|Central Bank)\b
-	sentence
p	\b(?:not|\w+n't|never|nor|neither)\b“short-gap”\b(?:approved|endorsed|reviewed|backed)\b
p	\bprospectus\b
p	\bfinancial promotion\b“gap”\b(?:Ltd|LLP|Limited|plc)\b
p	\bguaranteed or backed\b
C	finra-member	a member of FINRA	conflict-of-interest
d
p	\bmembers?(?: of)? FINRA\b
d
p	\b(?-i:[A-Z]\w+ (?:[A-Z]\w+ )?Securities (?:LLC|Inc))\b
+	draft
=	312
C	forecast	a forecast	forecast
-	sentence
p	\b(?:forecasts?|projections?|predictions?|such figures|these figures|past performance|simulated past performance)\b“gap”\bnot (?:a |necessarily )?(?:reliable|guarantee\w*|indicat\w+)
p	\b(?:demand|supply|consumption|usage|need)\b“short-gap”\b(?:is|are|will|could|may|should)\b“short-gap”\b(?:outstrip|outpace|outrun|exceed|overtake)\b(?![^.!?]{0,200}\b(?:shares?|stocks?|prices?|returns?|fund|money|investors?)\b)
d
p	\b(?:could|may|might|can|will|should|would|'ll|going to|set to|about to|poised to|expected to|tipped to|due to|likely to|on track to|on course to|primed to|positioned to|estimated to|projected to|forecast to|predicted to|destined to|bound to|able to|aims? to|aiming to|seeks? to|targets?|targeting|ready to|stands? to|heading (?:for|to|towards)|headed (?:for|to)|primed for|poised for|set for|ready for|ought to|look(?:ing)? at|potential to|potential for|chance (?:to|of)|shot at|way to) (?:(?:easily|also|still|then|soon|quickly|conceivably|realistically|eventually|be|have|well|even|one day|potentially|possibly|comfortably|just|see|help|you|us|it|the|shares?|price|investors?|more than|at least|as much as|nearly|its|their|your|this|that|stock|metal|index|gold|bitcoin|a|an|annual|returns?|gains?|profits?|of|go|up|by) ){0,7}?(?:“rise-base”|“soar-base”|returns?|gains?|gained|doubled|trebled|tripled|quadrupled|risen|upside)\b“gap”(?:“pct”|“multiple”|“fraction”|“money”|\b“count” times\b|\b(?:double|treble|triple)\b)
+	region
=	150
-	sentence
p	\b(?:“not”|lose|losing|loss|charged|renews?|cancel|fees?|charges?|postage|minimum|deposit|tax|relief|subscription|subscribe|owe|cost|costs|save|discount|refund|fine|allowance|salary|compensation|protected|scheme|on offer|on sale|available|priced at|bigger than|contract|rent|quotes?)\b
p	\b(?:would|could|might) have\b
p	\b(?:pay|paid) (?:back|us|you back)\b
d
p	\b(?:could|may|might|can|will|should|'ll|going to|set to|about to|poised to|expected to|tipped to|due to|likely to|on track to|on course to|primed to|estimated to|projected to|forecast to|predicted to|destined to|bound to|ready to|before (?:it|they|the (?:shares?|stock|price))|set|poised|tipped|primed|ready|next to) (?:(?:easily|also|still|soon|quickly|conceivably|eventually|be|have|well|even|one day|potentially|possibly|see|the|shares?|price|stocks?|its|this|that|stock|metal|index|gold|it|really|absolutely|start to|in value|about to|completely) ){0,5}(?:“soar-base”s?|doubled|trebled|tripled|quadrupled|soared|exploded|rocketed|surge|be worth (?:many|several|far|much)|make (?:you|your|investors|smart|early|them|him|her|people|its|those|a few) (?:[\w'-]+ ){0,4}(?:rich|money|fortune|millionaires?|wealthy|killing|profits?|millions?))\b
+	region
=	150
-	sentence
=	183
p	\b(?:would|could|might) have (?!doubled|trebled|tripled)
=	158
p	\b(?:risks?|losses) (?:could|may|might|can)\b
p	\byour (?:reading|knowledge|subscription|team)\b
d
p	\b(?:make|turn|making|turning) (?:you|your|investors|smart|early|them|ordinary|people|savvy|those|readers) (?:[\w'-]+ ){0,5}(?:rich|a lot of money|lots of money|serious money|big money|fortunes?|millionaires?|wealthy|a killing|millions?|life-changing)\b|\bmillionaire[- ]mak(?:er|ing)\b|\blife-changing (?:gains|wealth|returns|profits|money|sums?)\b|\bgenerational wealth\b|\bchange your (?:financial )?life\b
+	region
=	150
d
p	\b(?:before|until|when|once) (?:it|they|this|that|these|the) ?(?:[\w'-]+ ){0,2}(?:takes? off|soars?|rockets?|explodes?|doubles?|trebles?|surges?|skyrockets?|re-?rates?|breaks? out|goes? parabolic|catch(?:es)? fire|runs?)\b|\b(?:send|sends|sending|push|drive|propel|catapult|launch|move|light)\w*\b“short-gap”\b(?:soaring|rocketing|skyrocketing|surging|flying|exploding|higher|sky-high|through the roof|into orbit|to the moon|up (?:by )?(?:“pct”|“multiple”))(?!\w)|\b(?:matter|question) of (?:time|when)\b|\b(?:heading|headed|going|on its way|bound|marching|racing|climbing|rising) (?:for|to|towards|back to|up to)\b“short-gap”“price”|\b(?:could|may|might|will|can) be (?:the |one of the )(?:biggest|best|next|greatest|most (?:profitable|lucrative|important)|single biggest)\b|\bchance (?:that )?“short-gap”\b(?:doubles?|trebles?|rises?|soars?|hits?|reaches|goes)\b|\b(?:has|have|sees?|puts?|with) (?:the |our |its )(?:[\w'-]+ ){1,3}(?:doubling|trebling|tripling|quadrupling|rising|climbing|hitting|reaching|soaring|returning) (?:by |to |at )?(?:“price”|“pct”|by|in|over|within)|\b(?:could|may|might|will|can) (?:move|pop|jump|run|go|hit|happen|strike|start) (?:as (?:early|soon) as|any day|any moment|within (?:days|weeks|hours)|this (?:week|month)|next (?:week|month|“weekday”)|overnight)|\bas (?:soon|early) as (?:“month”|next|this|tomorrow|“weekday”)|\b(?:five|three|ten|these|“count”) (?:[\w'-]+ ){0,2}(?:names|stocks|shares|companies|coins) (?:are|is|could be|will be|may be) next\b|\b(?:are|is|who(?:'s| is)) next\b[.?!]
+	region
=	150
-	sentence
=	183
=	318
=	158
p	\b(?:higher|bigger) (?:fees?|charges?|risks?|costs?|losses)\b
p	\bfell|fallen\b
d
p	\b(?:we|I) (?:see|have) (?:it at |them at |the shares at |fair value at |fair value of )?[£$€]?\d[\d.,]*p?(?=[.;,]? ?(?:$|(?-i:[A-Z])))
+	block
p	\b(?:shares?|stock|euro|pence|price|buy|sell)\b
d
p	\bpotential(?:ly)?\b“short-gap”(?:“pct”|“multiple”|“money”)|(?<!\w)(?:“pct”|“multiple”) (?:[\w'-]+ ){0,2}(?:windfall|payday|opportunity|move|potential|upside|runner|rally|breakout|surge)\b
+	region
=	150
-	sentence
p	\b(?:lose|loss|losses|fee|fees|tax|refund)\b
p	\b(?:before|after|since|was|were|had|made|caught|would have|rode)\b
d
p	^(?:[\w'-]+ ){1,4}(?:at|to|hits?|reaches|above|past) (?:a )?“money”\?
d
p	\b(?:forecasts?|forecasting|projects?|projecting|predicts?|predicting|targets?|targeting|expects?|expecting|anticipates?|anticipating|(?:is|are|was|were) (?:forecast|projected|predicted|expected|tipped))\b(?! (?:a|the) (?:call|letter|reply|e-?mail|copy)\b)“gap”(?:“pct”|“multiple”|“fraction” (?:higher|more|rise|gain|return)|\b(?:income|returns?|gains?|yield|price|growth|rally|dividend) of“short-gap”“price”)
+	region
=	150
-	sentence
=	318
p	\b(?:fees? of|charges? of|inflation|interest rates?|Bank Rate|sales|revenue|profit|margin|fees?|charges?|costs?|GDP|unemployment)\b
=	158
p	\bnot (?:a |an )?(?:reliable|target|forecast|expect)
p	\bretail\b
d
p	(?:“pct”|“fraction”) (?:[\w'-]+ ){0,2}(?:is|are) (?:expected|forecast|projected|predicted|likely|set|on course|due)\b|\b(?:growth|returns?|income|yields?|gains?|dividends?)\b“gap”\b(?:is|are) (?:expected|forecast|projected|predicted|set|on course) to (?:continue|rise|grow|increase|double|reach|hit|come)\b
+	region
=	150
-	sentence
=	158
p	\b(?:inflation|rents in|house prices)\b
d
p	\b(?:target|forecast|projection|prediction|call|estimate)s? (?:for|on|of) (?:the |this |its |our )?(?:[\w&]+ ){1,4}?(?:is|are|at|stands at|remains|of)? ?(?:now |still )?(?:[£$€]? ?\d[\d,.]+p?)
+	region
=	150
-	sentence
p	\b(?:no price target|call (?:us )?on|telephone|tel)\b
d
p	\b(?:(?:shares?|stock|company|it|they|price|gold|silver|bitcoin|coin|oil|copper)\b“short-gap”\b(?:goes|go|is going|are going|runs) to“short-gap”“price”|(?:says|say|calls? for|points? to|sees?)\b“short-gap”“price” (?:oil|gold|silver|bitcoin|copper|uranium|a share|per share|an ounce|a barrel|a tonne))
+	region
=	150
-	sentence
p	\b(?:dealing|trade|fee|minimum|charge)\b
d
p	\b(?:see|sees|seeing|have|has|puts?|expects?|call(?:s|ing)? for) (?:the )?(?:gold|silver|bitcoin|ether|oil|copper|uranium|it|them|shares?|stock|price|index|FTSE(?: 100)?|S&P(?: 500)?) (?:price )?(?:at|hitting|reaching|above|going to|heading for|over|topping) (?:over |more than )?[£$€]? ?\d[\d,.]+(?:p\b)?
+	region
=	150
-	sentence
p	\b(?:has|have) (?:been|traded|stood|closed|held)\b
p	\b(?:trading|traded|yesterday|today|now|closed|bought|sold) at\b
p	\b(?:tickets?|lunch|dinner|meet|office)\b
d
p	\b(?:are|is) worth (?:at least |some |around |about |another )?(?:“pct”|“multiple”|“fraction”) more\b|\bworth (?:at least )?(?:“pct”|“multiple”|double|twice|three times) (?:more|what|today's|the (?:current|present))
+	region
=	150
-	sentence
p	\b(?:now worth|today worth|bought|paid)\b
d
p	\b(?:on the (?:cusp|verge|brink|edge|eve|threshold) of|(?:could|may|might|will|can) be (?:the |one of the |your |my |our )?(?:single |very )?(?:most|biggest|best|greatest|next|largest)\b|light (?:a|the) (?:fire|fuse|touchpaper)|(?:mint|minted|create|creating|making|produce) (?:a |the |many |more |new |next |generation |wave |of |crop )*(?:millionaires?|billionaires?|fortunes?)|(?:rally|run|surge|move|boom|bull market|breakout|windfall) (?:is |that's |that is )?(?:coming|ahead|to come|imminent|just (?:starting|beginning|getting started)|(?:has|have) (?:only |just |barely ){0,2}(?:begun|started)))\b
+	region
=	150
-	sentence
p	“not” (?:be )?
p	\b(?:would|could) have been\b
p	\b(?:risk|loss|worst|recession|bear)\b
d
p	\b(?:over|in|within|during|across) (?:the )?(?:next|coming) (?:“count” |few |several |couple of )?(?:years?|months?|weeks?|decades?)\b
+	region
=	150
+	context
p	(?:“pct”|“multiple”|“price”|\b(?:double|treble|triple|soar|higher|upside|gains?)\b)
-	sentence
p	\b(?:“not”|lose|fall|fees?|charges?|raise|invest(?:ed)? in|need (?:it|the|your) money|hold|open|build|publish|free|subscription|letters?|issues?|deliver(?:ed)? to)\b
=	158
d
p	\b(?:shares?|stocks?|compan(?:y|ies)|kind|sort|firms?|coins?|small-?caps?|funds?)\b“short-gap”\b(?:that|which|to) (?:could |might |will |can )?(?:doubles?|trebles?|triples?|quadruples?|multipl(?:y|ies)|soars?|rockets?|10x)\b
+	region
=	150
-	sentence
p	\b(?:has|have|had|already)\b
p	“not”
d
p	\bwhat (?:that|this|it) (?:does|will do|would do|could do|might do|means|could mean|might mean) (?:to|for) (?:the |a |an |its |their )?(?:[\w'-]+ ){0,3}(?:price|prices|shares?|stocks?|value|returns?|investors|holders)\b|\b(?:pencil(?:led|s)? in|(?:can|could|to|'re|are|you'll) bank(?:ing)? on|look(?:ing|s)? to (?:earn|make|return)|hop(?:e|es|ing) for|counting on|are after|is after|have in mind|aim(?:s|ing)? (?:at|for)|targets? (?:(?:monthly|annual|quarterly|steady|regular|high|net|an?) )*(?:returns?|income|yield|growth))\b
+	region
=	150
+	context
p	(?:“pct”|“multiple”|\bprice\b)
-	sentence
p	\b“not”\b
d
p	\b(?:stage|scene|table) is (?:now )?set for\b|\bnext leg (?:up|higher)\b|\b(?:“multiple”|ten-?bagger|multi-?bagger|winner) (?:is )?written all over it\b|\b(?:lies|lie) (?:dead )?ahead for (?:holders|investors|shareholders|the shares?|the stock|those)\b|\b(?:explosive|exponential|parabolic|spectacular|massive|huge|enormous|tremendous) (?:growth|gains?|profits?|returns?|upside|rally|run)\b“gap”\b(?:ahead|to come|coming|await|from here)\b|\b(?:monster|massive|huge|giant|epic|historic|explosive|ferocious|almighty|powerful|major) (?:new )?(?:rally|bull market|upswing|bounce|rebound|move up|move higher|run-?up|melt-?up|surge)\b
+	region
=	150
-	sentence
=	183
p	\b(?:after|since|was|were|had|saw|rode|caught|during|last year's|enjoyed|followed)\b
=	318
d
p	\b(?:every|good|real|strong|decent|fair|excellent|better than even|very real|serious|genuine|distinct|fighting) (?:chance|possibility|prospect|odds|shot) (?:of|that|at|to) “gap”\b(?:doubling|trebling|tripling|quadrupling|rising|soaring|gaining|returning|multiplying|re-?rating|a bid|a takeover|“multiple”|“pct”|“price”)
+	region
=	150
-	sentence
p	\b(?:lose|losing|loss|fall|falling|default)\b
d
p	\b(?:would ?n't|won't|wouldn't|doesn't|need not|needn't) (?:take|need|require|have to (?:do|be)) (?:much|a lot|a great deal|more than [\w' ]{1,30}?) (?:for|to) “gap”\b(?:double|treble|triple|soar|rise|re-?rate|move|take off|“pct”|“multiple”|“price”)
+	region
=	150
d
p	\b(?:could|can|will|may|might|that|to|you could|about to|which) (?:just |soon |easily |well |still |potentially |one day )*(?:[2-9]|1\d|20|50|100)x\b
+	region
=	150
d
p	\b(?:could|might|may|will|can|to|just) (?:well |easily |just |simply |even |soon |one day |help )*(?:you )?(?:retire (?:a (?:decade|few years)|years|early|rich|in style|wealthy)|pay for your (?:retirement|children's|grandchildren's|mortgage|house)|fund your retirement|pay off your mortgage)\b
+	region
=	150
+	sentence
p	\b(?:could|might|may|will|can)\b
-	sentence
=	183
d
p	\b(?:make|making|pocket|bank|clean up|walk away with|mint|coin) (?:an? |the )?(?:absolute |small |considerable |vast |serious |tidy |enormous )*(?:fortune|killing|mint|packet|bundle|money) (?:from|on|out of|when|as|if|over) (?:what|whatever|the next|this|it|the coming)\b
+	region
=	150
-	sentence
p	\b(?:made|was|were|lost|risks?)\b
d
p	\b(?:be|become|becoming|being|is|as) the (?:next |new )?(?-i:[A-Z]\w+) of (?:[\w'-]+ ){0,3}(?:quantum|AI|biotech|batteries|lithium|uranium|space|mining|healthcare|crypto|fintech|robotics|energy|defence|Asia|Europe|India|Africa|Britain|its (?:industry|sector)|the (?:sector|industry|future))\b|\bthe (?-i:Microsoft|Apple|Amazon|Google|Tesla|Nvidia|Netflix|Uber|Shopify|Intel) of (?:the )?[\w'-]+\b
+	region
=	150
-	sentence
p	\b(?:was|were|once|has been|so-called)\b
d
p	\b(?:shares?|stocks?|price|it|they|this|gold|silver|bitcoin|miners?|small-?caps?)\b“short-gap”\b(?:to )?(?:go|going|goes) (?:vertical|parabolic|ballistic|through the roof|stratospheric|to the moon|bananas|nuclear|crazy)\b
+	region
=	150
-	sentence
=	183
p	\b(?:went|had)\b
d
p	\bupside (?:here |potential |from here |now |ahead )*(?:is|looks|could be|remains|seems) (?:[\w'-]+ ){0,2}(?:enormous|huge|massive|considerable|significant|unlimited|vast|substantial|tremendous|explosive|staggering|compelling|exceptional|“pct”|“multiple”)
+	region
=	150
d
p	\b(?:indicator|signal|pattern|setup|set-up|light|needle|gauge|model|ratio)\b“gap”\b(?:turned|flashed|fired|flipped|crossed|triggered|lit|went|hit)\b[^!?]{0,160}\b(?:turned|flashed|fired|flipped|crossed|triggered|lit up|went|hit)\b[^.!?]{0,40}\b(?:on “weekday”|this (?:week|month|morning)|last (?:week|“weekday”)|again|yesterday|today|now|days ago)\b
+	region
=	150
+	block
p	(?:“rose-past”|“pct”|“multiple”|\b(?:rally|higher|soared|fourfold|gains?)\b)
d
p	(?:^|[.!?:] |\bhow to |\bto |\bcan |\bcould |\band )turn (?:(?:every|each|just|your|a|an|only|as little as|the next) )*“money”“short-gap”\binto (?:a |an |as much as |over |more than |up to |potentially )*“money”
+	region
=	150
-	sentence
=	318
p	\b(?:helped|allowed|enabled|used)\b
d
p	\b(?:expect|expects|predict|predicts|reckon|believe|think|bet|convinced|certain|tip|tipping) (?:that )?(?:it|them|this|these|the shares|he|she|we|they) (?:to|will|'ll|can) (?:be|become|end|finish|turn out)\b“gap”\b(?:best|top|biggest|winner|star|strongest|leader|“multiple”)
+	region
=	150
d
p	(?:“pct”) (?:above|more than|higher than|below|under) (?:where|what|today's|the current|its current|current|the present|the latest|last night's|the market) ?(?:the )?(?:shares?|stock|price|share price|level|trades?|it trades)\b|\b(?:model|sums|maths|numbers|valuation|calculations?|figures) (?:points?|suggests?|implies|imply|says?|gets? us|comes? out|values?) ?(?:to|at|it at|that)? ?“short-gap”“price”
+	region
=	150
-	sentence
=	158
p	\b(?:debt|costs?|fee)\b
d
p	\blook forward to (?:an? )?(?:[\w'-]+ ){0,3}(?:income|returns?|yield|gains?|profits?|dividends?|payouts?)\b“short-gap”(?:“pct”|“money”|“multiple”)
+	region
=	150
d
p	\b(?:expects?|expecting|sees?|foresees?|forecasts?|projects?|predicts?|predicting|believes?|thinks?|looks? for|reckons?|anticipates?|can expect|targets?|targeting|estimates?|calculates?|puts? (?:it|them|the (?:[\w'-]+ ){1,2}) (?:at|above)|has (?:the|it)|pencils? in|modell?ing|values? (?:it|them|the)|envisages?|is convinced|are convinced|hopes? (?:for|to see)|wouldn't be surprised|disappointed if)\b(?: (?:that|to see|on|us|a|an|the|its|our|this|it|at|shares?|price|stock|metal))*“gap”(?:“pct”|“multiple”|“fraction”|“price”|\b(?:five|six|four|three|ten|“count”) (?:or “count” )?times\b|\bdouble|\btreble|\btwice)
+	region
=	150
+	sentence
p	\b(?:by|within|before|in “year”|next|over the|a year|per year|annual\w*|higher|upside|worth|returns?|premium|gains?|double\w*|treble\w*|rise|rising|target|central case|fair value|reach|hit|from here|a month|monthly|each year|every year|year one|first year|summer|spring|autumn|winter|Christmas|Easter|“year”|times over|up|sell at|profits? of|ounce|tonne|barrel)\b
-	sentence
p	\b(?:has|have) (?:“rose-past”|“made-past”|been|had|paid|gone|sold|built|raised|never|a |an |no |the )
=	318
p	\b(?:fees? of|charges? of|renews?|costs?|minimum|dealing|commission of|lose|losing|discount of|interest rates?|inflation of|relief|tax|fines?)\b
p	\b(?:put|puts) (?:on|by|up|in|into|aside)\b
p	\bsees? (?:what|how|why|where|whether|who|our|the (?:fees?|charges?|costs?))\b|\b(?:fees?|charges?) (?:are|is|:)|“pct” a year, no\b|\(\d+(?:\.\d+)?% (?:a year|per year)
=	158
d
p	\b(?:target(?:s|ing)?|aim(?:s|ing)? (?:for|at|to pay)|seek(?:s|ing)?(?: to pay)?|plan(?:s|ning)? to pay|expect(?:s|ing)?(?: to pay)?|hop(?:es|ing) to pay)\b“short-gap”(?:“price” (?:a|per) (?:share|unit|year)|(?:dividends?|payouts?|distributions?|coupons?) of“short-gap”“price”)
+	region
=	150
d
p	\b(?:up to|as much as) “pct” (?:[\w-]+ ){0,2}(?:growth|returns?|income|gains?|profits?|bonus at maturity)\b“short-gap”\b(?:on your|over|in|within|for|at maturity|a year|per)\b
+	region
=	150
-	sentence
p	\b(?:off|discount|discounts?|relief|fees?|charges?|lost|loss|lose|AER|has|have|had|gained|returned|made|banked)\b
d
p	\b(?:mean|means|plan|plans|intend|intends|hope|hopes|expect|expects|aim|aims|look|looking|set|due|go|going) (?:to )?(?:float|list|sell (?:the (?:company|business)|up|out)|exit|be (?:bought|acquired|taken over)|come to market|go public|sell on)\b“gap”\bat\b“short-gap”(?:“price”|“multiple”|\b(?:“count” times|twice|double|treble)\b)
+	region
=	150
d
p	\b(?:in|after|over|within) “count” (?:years?|months?)(?:' time)?,? (?:you'd|you would|you could|you'll|you might|you may|it'd|it would|it could|that'd|that would|that could|your (?:money|pot|savings) (?:could|would|might|may)) (?:have|be|get|own|grow|become|reach|see)\b
+	region
=	150
-	sentence
p	\b(?:ago|back|past|last|if you(?:'d| had))\b
=	183
p	\b(?:sentence|prison)\b
d
p	\b(?:number|forecast|outlook|estimate|projection|sum|call|view|guess|central case|assumption)s? (?:for (?:[\w'/-]+ ){1,5})?(?:is|are|:) (?:now |still |for )?(?:“pct”|“price”)|\b(?:ought|bound|sure|certain|likely) to (?:do|be|return|make|manage) (?:better|more|even better)\b|\bbecomes? (?:about |around |some |nearly |roughly )?(?:an? (?:hundred|quarter|half)|“money”)\b
+	region
=	150
+	sentence
p	(?:“pct”|“money”|“multiple”|\b(?:hundred|thousand|year)\b)
-	sentence
=	158
p	\b(?:inflation|GDP|unemployment|wages|rate of|became|has become)\b
d
p	\bif (?:it|the (?:fund|pot|plan|investment|portfolio|money)|your (?:money|fund|pot|investment)|this|markets?) (?:grows?|returns?|grew|gains?|earns?|rises?) (?:at |by )?“pct”
+	region
=	150
-	sentence
p	\b(?:fell|falls?|lose|tax)\b
d
p	\b(?:easy|quick|good|cool|further|potential|possible|likely) “pct” in (?:this|it|them|these)\b|\b(?:payouts?|returns?|payback|pay-?off) of (?:up to |as much as |around )?“price” for (?:every|each) “price”|\bbet (?:my|the|your) (?:house|shirt|farm|bottom dollar) (?:on|that)\b|\b(?:should|ought to|will|is set to|are set to|can|could|'ll) (?:[\w-]+ )?(?:beat|outpace|outstrip|outperform|thrash|trounce) (?:cash|inflation|the (?:market|index|FTSE|S&P|pros|banks)|savings|shares|gilts|gold)\b|\bturns? (?:small|ordinary|early|patient|humble|private) (?:investors|savers|stakes|shareholders) into\b|\b(?:decade|century|year|future|rest of the (?:decade|year)) belongs? to\b|\b(?:headed|heading|going|bound|on (?:its|the) way|marching) (?:for|to|towards) (?:three|four|five|six)[- ]figures\b|\bdo(?:ing)? (?:a|an) (?-i:Games Workshop|Nvidia|Tesla|Amazon|Apple|Asos|ASOS|Fevertree|Bitcoin)\b
+	region
=	150
-	sentence
=	183
=	318
p	\b(?:lose|may not)\b
p	\b(?:aims?|seeks?|tries) to\b
d
p	\b(?:surprised|amazed|astonished|shocked|disappointed|stunned|flabbergasted) (?:if|to see|not to see)\b
+	region
=	150
+	sentence
p	(?:“price”|“pct”|“multiple”|\b(?:doubl\w+|trebl\w+|tripl\w+|quadrupl\w+|soar\w*|higher|twice|times|rise[sn]?|bid|takeover|new high)\b)
-	sentence
p	\b(?:fell|falls?|lower|lose|was|were) (?:surprised|amazed)?\b(?! (?:to|if))
d
p	\b(?:another|a further|a good|easily|at least) “pct” (?:in it|to come|to go|on the table|upside|from here|left in|in the tank|or more from)\b|\bplenty more (?:to come|in the tank|where that came from|in it)\b|\b(?:ten-?bagger|multi-?bagger|winner|double|treble|“multiple”|boom|bull market|fortune) in the making\b|\btomorrow's (?:[\w-]+ )?(?:giants?|winners?|FTSE|blue chips?|leaders?|stars?|Nvidia|Amazon|millionaires?)\b|\bsigns? (?:all |now )?points? to\b“gap”\b(?:up|higher|rally|rise|gains?|boom|breakout)\b|\b(?:won't|will not|can't|cannot|not going to) (?:be|stay|remain|last) (?:(?:this |so |that )?(?:cheap|low|small|down here|at this price|at these prices|under [£$€]?\d[\d.]*p?|a secret)|for long)(?: (?:for )?(?:much |very )?long(?:er)?)?\b
+	region
=	150
-	sentence
p	\b(?:rates?|inflation|weather|offer|page|video|places|price of membership)\b
d
p	\b(?:bid|takeover|offer|approach|buyer|suitor)(?:'s| is) (?:on (?:the|its) way|coming|likely|imminent|just a matter|circling|in the wings|only a matter)\b|\b(?:money|money's|smart money(?:'s| is)|I'm|we're|they're) (?:is )?(?:betting|bet) on (?:a )?“price”\b|\b(?:my|our|his|her) (?:guess|hunch|bet|best guess|number|view|call)\b[?:,]? ?“short-gap”(?:“price”|“pct”|“multiple”|\b“number-word” hundred\b)|\b(?:an? )?“price” (?:share|stock|company|coin|metal) (?:by|within|before|in|next|this time)\b|\bgive it “count” (?:years?|months?)\b
+	region
=	150
-	sentence
p	\b(?:was|were) (?:my|our)\b
p	\b(?:minimum|fee|costs?)\b
d
p	\b(?:income|dividends?|payouts?|rents?|returns?|earnings|it|they) (?:should|ought to|will|is set to|are set to) (?:rise|grow|increase|go up|climb) (?:every|each|year after|with inflation|from here|steadily)\b|\b(?:be|find yourself|end up|left|you'll be|could be) sitting (?:on|pretty)\b|\b(?:chuck|pack|jack|give|throw) (?:in|up) (?:the|your) (?:day )?job\b|\bplan is to (?:sell|float|list|exit|sell out)\b“gap”(?:“price”|“multiple”|\b“count” times\b|\btwice\b|\bdouble\b)|\b(?:you'll|you will|you could|you might|you may|you'd) (?:have |be |soon |well |then )*(?:doubl|trebl|tripl|quadrupl|multipl)\w+ (?:your|the)\b
+	region
=	150
-	sentence
p	“not” (?:rise|grow|guaranteed|promise)
=	318
p	\b(?:not guaranteed|may fall)\b
d
p	\b(?:price (?:target|objective)|fair price|target price|target (?:annual |net |gross |total )?(?:return|yield|income|IRR|price|dividend)|targets? (?:(?:monthly|annual|quarterly|steady|regular|high|net|a|an) )*(?:returns?|yields?|income|IRR|growth)|(?:projected|forecast|expected|estimated|anticipated|targeted|prospective|predicted|potential|project an?|forecast an?) (?:annual |net |gross |total |average |future |running |capital )?(?:returns?|yields?|growth|income|gains?|prices?|dividends?|NAV|IRR|profits?|value|upside|rise|pay-?outs?|rental)|fair value|intrinsic value|profit potential|growth potential|upside potential|return potential|potential (?:upside|profits?|gains?|returns?)|bull case|base case|central case|house view|price forecast|price prediction|listing price|exit (?:value|price|multiple)|the target is|target of|our target|targets? (?:of )?(?:“pct”|“price”))(?!\w)“gap”(?:“pct”|“price”|“multiple”|\b“count” times\b)
+	region
=	150
-	sentence
=	318
p	\bno price target\b
p	\bpublish no\b
p	\b(?:fee|fees|charges?) of\b
d
p	(?:“pct”|“multiple”) (?:[\w'-]+ )?(?:upside|potential|target|projected|forecast|expected)\b|\bupside (?:of|to) (?:“pct”|“multiple”|“price”)|\b(?:huge|massive|enormous|significant|explosive|unlimited|tremendous|considerable|serious|asymmetric|incredible) (?:upside|growth potential|profit potential|gains? (?:ahead|to come)|potential (?:gains?|profits?|returns?|upside))\b
+	region
=	150
d
p	(?:“pct”|“multiple”|“price”)\)? (?:by|before|inside|in the next|over the next|over the coming|within)(?: the)? (?:end|start|middle|close|summer|autumn|spring|winter|time|new|next|coming|following|Christmas|Easter|year[- ]end|mid-?“year”|“month”|“year”|“count” (?:months|years|weeks|days)|few (?:months|years|weeks)|(?:twelve|12|six|five|ten) )
+	region
=	150
-	sentence
p	\b(?:by|before|in) “gap”(?:charged|pay|deposit|subscribe|renew|apply|invest|put in)\b
p	\b(?:gained|rose|rise|risen|returned|grew|was|were|had|up|sold|raised|put in|deposit|match|pay|pays|apply|save|minimum|fell|renew\w*|“beat-past”)\b
d
p	\b(?:is|are) going to (?:be|hit|reach|go|trade|double|treble|list|open)\b“short-gap”(?:“price”|“pct”|“multiple”|up|higher)|\bthat's (?:a|an) (?:treble|double|triple|ten-?bagger|“multiple”|“pct”)(?!\w)“gap”\b(?:on day one|from here|overnight|by)\b|\b(?:from here|on day one|at listing)\b“short-gap”(?:“pct”|“multiple”)
d
p	\bthe next (?:(?-i:[A-Z])\w+ )?(?:Nvidia|Amazon|Apple|Tesla|Google|Microsoft|Bitcoin|Facebook|Netflix|Alphabet|Meta|Palantir|ASOS|ARM|Fever-?Tree|Games Workshop|Berkshire|AMD|TSMC|ten-?bagger|multi-?bagger|10-?bagger|big (?:thing|winner|move|boom|mover)|bitcoin|bull (?:run|market)|gold rush|trillion-dollar|unicorn|hundred-bagger|100-?bagger|supercycle|boom|superstar)\b|\b(?:next|coming|imminent|massive|major|huge|giant|explosive|historic|enormous) (?:big |price |market |massive |major |explosive )?(?:move|moves|breakout|rally|bull (?:run|market)|surge|boom|windfall|melt-?up|price explosion|re-?rating|takeover wave|wealth (?:transfer|wave)|supercycle)\b
+	region
=	150
-	sentence
p	\b(?:after|before) the (?:last|“year”)
p	\bmoved? house\b
p	\b(?:bear|sell)
p	\b(?:would|could) have\b
d
p	\bonce[- ]in[- ]a[- ](?:generation|lifetime|decade|century)\b|\bonce in a lifetime\b|\b(?:biggest|greatest|best) (?:[\w'-]+ ){0,3}(?:opportunity|opportunities|bull market|wealth (?:event|creation)|boom|buying opportunity) (?:of|since|in)\b
+	region
=	150
d
p	\b(?:it|system|signal|indicator|needle|radar|software|AI|program|technology|model|alarm|algorithm|same (?:signal|technology|system|pattern|setup|set-up|model|indicator)|which|that)\b“short-gap”\b(?:(?:has|have|is|'s)? ?(?:just|now|currently|again|once more|this (?:week|month|morning|Tuesday|Monday|Wednesday|Thursday|Friday))? ?(?:flagged|flagging|flashed|flashing|pinpoint(?:ed|ing)|raised the alarm|signalled|signalling|identified|identifying|spotted|triggered|triggering|picked|lit up|swung|fired|issued|pointing|points|warning of|warns of|gone off|found|zeroed in on|homing in on))\b“gap”\b(?:again|the next|next one|another|once more|a (?:new|second|third|fresh|massive|huge|major|big)|right now|as we speak|today|buy|all in|opportunity|for “year”|(?-i:[A-Z]{3,6}|NVIDIA|[A-Z][a-z]+))\b
+	region
p	\b(?:would have|signal|alarm|flag\w*|predict\w*|system|algorithm|AI|indicator|back-?test\w*)\b
-	sentence
p	\b(?:spotted|caught|picked|flagged|identified|found|pinpointed|triggered|signalled)\b“short-gap”\b“count” (?:out )?of (?:the |its |our )?(?:[\w'-]+ )?“count”\b
=	318
d
p	\b(?:the last|last|previous|every) (?:“count” )?times? (?:this|that|the|it|we|our)\b“gap”\b(?:happened|flashed|fired|triggered|appeared|signal|saw)\b“gap”(?:“rose-past”|“pct”|“multiple”)|\bgoing by (?:the )?(?:earlier|past|previous|last)\b|\bif history (?:repeats|is any|rhymes)|\bhistory (?:says|suggests|shows)\b“gap”(?:“pct”|rise|double|soar)
+	region
=	150
d
p	\bif (?:it|the (?:shares?|stock|price)|they) (?:merely|just|only|simply|even)? ?(?:returns?|gets? back|recovers?|captures?|takes?|wins?|goes back)\b“long-gap”(?:“pct”|“multiple”|“money”|“fraction”)
+	region
=	150
-	sentence
p	\blose\b
d
p	\b(?:could|can|will|is) (?:this|a|an|the|these|it|silver|gold|bitcoin|copper|uranium|lithium|oil|(?:[\w£$-]+ ){1,4}?(?:shares?|stocks?|coin|token|company|metal|trust))\b“gap”\b(?:double|treble|triple|soar|rocket|explode|multiply|quadruple|grow|return|pay|do (?:this|it) (?:twice|again)|make you|be (?:the next|about to|worth|your)|hit|reach|change|repeat|turn|have its)\b[^.!]{0,60}\?
+	region
=	150
-	sentence
=	183
p	\bhow (?:could|can)\b
p	\bgo wrong\b
d
p	^(?:[\w'-]+ ){1,4}(?:at|to|hits?|reaches|above) “price”\?$
d
p	\b(?:supply (?:going|goes) down|only one way|goes one way|one direction|sky's the limit|to the moon|(?:straight|only) up from here|no ceiling|you do the math)\b
+	region
=	150
d
p	\b(?:we|I|he|she|they|analysts?|(?-i:[A-Z]\w+))(?:'d| would| still| now)? (?:think|reckon|believe|guess|fancy|suspect|figure|expect|say|bet)s? (?:that )?(?:[\w'-]+ ){1,4}?(?:gets?|goes|climbs?|rises?|runs?|makes it|is going|heads|will (?:get|go|be|stand|trade|climb)|is (?:worth|at)|trades?|stands?) (?:all the way |back |up )*(?:to |at |past |above |over )?(?:about |around |nearly |more than )?“money”
+	region
=	150
-	sentence
=	318
p	\b(?:costs?|fees?|charges?|sales|revenue|turnover|salary|bill)\b
C	futures-service	a futures or commodity trading service	product-risk
d
p	\b(?:trad(?:e|es|ing|er|ers)|signals?|program|programme|system|spreads?|contracts?|hedg(?:e|ing)|clients|account|strategy|model|booklet|charts?)\b“gap”\bfutures\b|\bfutures (?:trading|program|programme|account|model|signals?|contracts?|system|broker|traders?|strategy|prices)\b|\b(?:WTI|crude oil|heating oil|lean hogs?|soybeans?|corn|wheat|bean|cattle|natural gas) (?:futures|trades?|spreads?|contracts?|system)\b|\bmanaged futures\b|\bcommodity (?:trading|futures|options)\b
-	sentence
p	\bsubstantial risk\b
p	\bfutures (?:traders put|are green|market(?:s)? (?:says|imply))\b
p	\bindex futures (?:fell|rose)\b
p	\b(?:risky|lose more)\b
C	gross-performance	performance before fees	costs
d
p	\b(?:before|gross of|excluding|not including|prior to) (?:the |any |all |our |management |advisory )*(?:fees|costs|charges|expenses)\b
+	context
p	\b(?:gained|returned|returns?|performance|% a year|annuali[sz]ed|composite|made|earned|p\.a\.)\b
d
p	\bgross (?:returns?|performance|of fees)\b
C	guarantee	a promise of safety or certainty	guarantee
-	sentence
p	\b(?:FSCS|FDIC|Financial Services Compensation Scheme|compensation scheme|Deposit Guarantee Scheme|Pension Protection Fund|mortgage guarantee|guarantee scheme)\b
d
p	\bguarantee(?:d|s)?\b(?=“short-gap”(?:“pct”|\b(?:returns?|profits?|income|gains?|yields?|rents?|rental|growth|payouts?)\b))
+	region
p	(?:“finance”|\b(?:rent(?:s|al)?|landlords?|property|properties|developers?|investors?|deposit|savers?)\b)
-	sentence
p	\b(?:not|never|no|\w+n't|nor|cannot|nobody|neither|without)\b(?:[^.!?;,]|\.(?=\d)){0,40}?\bguarantee
p	\b(?:money[- ]back|refund|subscription|AER|FSCS|best price|sale or return|tax returns?)\b
d
p	\b(?:un)?guarantee(?:d|s|ing)?\b
+	region
=	150
-	sentence
p	\b(?:not|never|no|\w+n't|nor|cannot|nobody|no one|neither|nothing|without|rather than|hardly|isn't|aren't)\b(?:[^.!?;,]|\.(?=\d)){0,40}?\bguarantee
p	\b(?:money[- ]back|satisfaction|price|delivery|best[- ]price|lifetime|refund|cash-?back|service|quality|no-?quibble|full|our|“count”[- ]day|subscription|personal|bank|loan|mortgage|parent|company|government|state|lender|delivery|happiness|performance-?free) guarantee\b
p	\bguaranteed? (?:stops?|stop[- ]loss\w*|delivery|acceptance|minimum hours|loans?|by supper|annuity rates?|against (?:faults?|loss in the post)|refund|money back|or your money back|authentic|genuine|to arrive|place|fresh)\b
p	\b(?:refund|money back|penny back|every penny|return your fee|subscription fee)\b
p	\b(?:deliver\w*|postage|with you (?:before|by|in|on)|arriv\w*|dispatch\w*|order by)\b
p	\bguaranteed annuity rates?\b
p	\bunless guaranteed\b
p	\b(?:report|booklet|copy|order|book|parcel|issue|place|seat|delivery) is guaranteed\b|\bguaranteed (?:to (?:reach|improve|please|raise|keep|make you (?:laugh|smile|think)))\b|\bthat's our guarantee\b|\bsays? guaranteed\b
p	\bsecrecy guaranteed\b
d
p	\b(?:risk[- ]free|riskless|no[- ]risk|zero[- ]risk|free of (?:all )?risk|without (?:any |the |taking (?:any )?|a penny of )?risk\b|virtually no risk|almost no risk|no downside|nothing to lose|little or no risk|minimal risk|(?:with )?none of the risk|all (?:of )?the upside[^.!?]{0,20}none of the|zero downside)\b
+	region
=	150
-	sentence
p	\b(?:not|no|never|\w+n't|nothing is|nobody|without)\b“short-gap”\b(?:risk[- ]free|without risk|free of risk|riskless)\b
p	\bno such thing\b
p	\b(?:so-called|called|known as|described as|thought of as) (?:the |a )?(?:risk[- ]free|riskless)\b
p	\b(?:risk[- ]free|no[- ]risk|zero[- ]risk)(?: for)?(?: (?:“count”|a|an|your|[\w-]+))?(?: (?:days?|months?|weeks?))? ?(?:trial|subscription|membership|offer|look|preview|copy|issue|trial period|rates?|return of the|days?)\b
p	\b(?:trial|subscri\w+|try (?:it|us|the|our)|try|refund|money[- ]back|cancel\w*|membership|magazine)\b
p	\brisk-free rate\b
p	\bno risk (?:warning|assessment|committee|appetite)\b
d
p	\b(?:can't|cannot|can not|could ?n't|simply can't|you'll never|will never|never|impossible to|no way (?:to|you can)|not possible to|ca n't|won't) (?:possibly |ever |really |actually )?(?:lose|go wrong|fail|fall in (?:value|price)|drop in value|go down|lose money|lose a penny|lose out|crash)\b(?! (?:more|less|sleep|what you|touch|sight|any more|interest|by|over))
+	region
=	150
-	sentence
p	\b(?:anyone|anybody|those|somebody|someone|whoever|people|salesmen) (?:who|that) (?:tells?|says?|promis\w+|claims?|insists?)\b
p	\bwe (?:can't|cannot) (?:promise|say)\b
p	\b(?:no one|nobody|don't|doesn't|never) (?:says?|believe|promise|think)\b
d
p	\b(?:never|not|\w+n't|isn't)\b (?:ever |be )?(?:at risk|in danger|in jeopardy)\b
+	region
=	150
+	sentence
p	\b(?:money|capital|stake|investment|cash|savings|principal|pot|deposit|original)\b
d
p	\b(?:sure thing|dead cert(?:ainty)?|sure[- ]?fire|stone-?cold certainty|fool-?proof|fail-?safe|bullet-?proof|cast-?iron|copper-bottomed|as safe as (?:houses|the bank|cash|a bank|money)|safe as houses|sleep[- ]easy|sleep[- ]soundly|rock[- ]solid (?:returns?|income|dividends?|profits?|yields?|investment)|risk nothing|free money|never fails|can't fail|total certainty|complete certainty|absolute certainty|with certainty|retire with certainty|no[- ]brainer|one-way bet|cash machine|iron-?clad|crash-?proof|recession-?proof|inflation-proof|peace of mind|set-and-forget profits|can bank on|sure bet|sure winner|certain winner|guaranteed winner|tails you (?:don't|can't) lose|as good as gold|safer than (?:houses|cash|the bank|shares)|safest (?:investment|asset|bet)|a banker\b(?! (?:from|by|who|at))|nailed-on|dead safe|money for old rope|licence to print money|can hardly fail|can't-lose|no-lose|win-win|heads you win|certain(?:ty)? (?:of )?(?:profit|return|income|gain)s?|certain (?:returns?|profits?|income)|100 ?(?:%|per cent) (?:safe|secure|protected|certain|reliable|risk-free|guaranteed)|(?:completely|totally|perfectly|absolutely|utterly|entirely|ultra-?|super-?|incredibly|extremely) ?(?:safe|secure)|safe and (?:secure|steady|reliable|predictable|sound (?:returns|income|investment))|(?:safe|secure|rock[- ]solid|iron-?clad|dependable|bullet-?proof)(?:,| and)? (?:“pct” |[\w-]+,? ){0,2}(?:returns?|income|investments?|yields?|profits?|dividends?|portfolio)|fixed returns?|safest (?:way|place|investment|income)|one of the most stable|predictable (?:income|returns?|profits?|growth|monthly|cash)|as predictable as|locked?[- ]in (?:profits?|gains?|returns?|income|from|at|for|your)|assured (?:“pct” |[\w'-]+ )?(?:returns?|income|yields?|rents?|growth|rental)|safe haven (?:for|that)|(?:we|I|he|she|they) takes? (?:all|on all) (?:of )?the risk|never (?:have to )?worry about (?:the |a |market )?(?:crash\w*|markets?|money|losing|losses)|(?:every|each) (?:penny|pound|dollar|cent) (?:is|of it is|you (?:invest|put in) is) (?:fully )?(?:protected|safe|secure\w*|guaranteed|backed))\b
+	region
=	150
-	sentence
p	\b(?:not|\w+n't|never|no|nor|hardly|nothing is|without)\b“short-gap”\b(?:safe|secure|certain|predictable|assured|sure thing|fool-?proof|fail-?safe|bullet-?proof|no-brainer)\b
p	\bsecure (?:log-?in|site|server|account area|portal|message|website|storage|vault)
p	\bthere is no\b
p	\bis there any\b
p	\bsafe (?:custody|deposit box|keeping|harbou?r|withdrawal rate)\b
p	\block(?:ed)?[- ]in (?:period|your (?:price|discount|rate))\b
d
p	\b(?:whether|if) (?:the )?(?:markets?|shares?|prices?|stocks?|it|they) (?:goes?|is|are|rises?|moves?|heads?|climbs?) (?:up|higher),? (?:or )?(?:down|lower)(?:,? or (?:sideways|nowhere|flat|stays? still|does nothing))?\b|\b(?:up|bull)(?: markets?)?,? (?:down|bear)(?: markets?)? or (?:sideways|flat)\b|\brain or shine\b|\b(?:in )?(?:good times and bad|any (?:kind of )?(?:market|economy)|bull or bear)\b
+	region
=	150
+	sentence
p	\b(?:profits?|make money|making money|earns?|earning|pays?|paid|income|returns?|gains?|wins?|works?|grow)\b
-	sentence
=	183
p	\b(?:may|might|aims?|seeks?|designed|tries)\b
p	\b(?:lose|loses|fees?|charges?)\b
p	\b(?:has|have|had) (?:[\w-]+ ){0,3}paid\b
d
p	\b(?:risk|danger|downside|catch|the risk)\? (?:there (?:isn't|is not|aren't|is)|none|no|not|nil|zero|what risk)\b|\bsafest “pct”|“pct” (?:assured|guaranteed)\b|\b(?:never|don't have to|no need to|needn't|without having to) (?:need to |have to )?(?:worry|fret|lose sleep) (?:about|over) (?:it|them|this|your|the|a|markets?|crashes|losses)\b|\b(?:safety net|safeguard|backstop|floor|buffer|fail-?safe)\b“gap”\b(?:never lose|can't lose|cannot lose|protects? you|means you|no (?:loss|losses))\b|\bnever lose (?:more than|a (?:penny|cent|pound)|money|your (?:shirt|capital|stake|money))\b
+	region
=	150
-	sentence
p	\b(?:tax|password|hacker|scam|you can (?:never|only) lose|limited to|premium|there is (?:a|always|some|no guarantee))\b
d
p	\b(?:we|they|the (?:company|developer|issuer|firm|borrower|seller)|I) (?:will |'ll |would )?(?:personally |always |fully )?(?:cover|covers|bear|bears|absorb|absorbs|make good|makes good|refund|refunds|swallow|reimburse) (?:all |any |every |your |the |each |of )*(?:trading |investment )?(?:loss(?:es)?|downside|shortfall)\b|\b(?:we|they|the (?:company|developer|issuer|firm|seller|vendor)|it) (?:will |'ll )?(?:buy|take|buys|takes) (?:it|them|your (?:shares?|units?|plot|casks?|bonds?|stake|room|property)|the (?:shares?|units?|plot|cask)) back (?:at|for|from you at)\b
+	region
p	(?:“finance”|\binvestors?\b|\brent)
-	sentence
=	359
p	\b(?:may|might|could|insured by|FSCS|fraud|buyback programme|share buy-?back)\b
d
p	\bbuy (?:it|them|your (?:shares?|unit|plot|flat|cask)) back (?:from you )?(?:for|at) (?:what you paid|the price you|cost|double|more|a profit|“price”)|\b(?:let|tenanted|occupied|rented|sold) or not\b|\bwith or without (?:a )?tenants?\b
+	region
p	\b(?:invest\w*|rent\w*|pays?|own|“pct”)
-	sentence
p	“not” (?:promise|guarantee)
p	\b(?:may|might)\b
d
p	\b(?:no|zero|not a single|not one|never (?:have |had |has )?(?:an?other|any)|without an?(?:y|other)?) (?:losing|losses|negative|down|loss-making) (?:trades?|years?|months?|weeks?|days?|picks?|positions?|ever)\b
+	region
=	150
+	sentence
p	\b(?:will|'ll|ever|make sure|our system|never (?:have|suffer)|you|again)\b
-	sentence
p	\b(?:last year|in 20\d\d|since|had|has had|have had|so far|to date)\b
d
p	\b(?:insured|protected|hedged|covered|guarded|secured|immune|safeguarded|bullet-?proofed|insulated) (?:100% |fully |completely )?(?:against|from) (?:any |all |every |a |the |market |capital |investment )*(?:loss(?:es)?|crash(?:es)?|falls?|downturns?|default|downside)\b|\bloss-?proof\b|\b(?:nest egg|capital|money|pot|stake|savings|investment|principal|wealth|portfolio) (?:simply |just |ca|wo|can |will |could |does |do )*(?:n't|not|never|cannot) (?:ever |possibly |simply |just |really )*(?:shrink|fall|disappear|vanish|be lost|be wiped out|drop|go down|lose value|be touched|evaporate)\b
+	region
=	150
-	sentence
p	\b(?:not|\w+n't|never|cannot|may not|nothing|no strategy|neither)\b“gap”\b(?:insured|protected|hedged|covered|guarded|secured)\b
p	\b(?:fraud|theft|fire|cyber)\b
p	\b(?:so (?:that )?(?:it|they)|inflation)\b
d
p	\b(?:it )?(?:doesn't|does not|won't|will not|makes no) (?:matter|difference) (?:to you |a jot )?(?:if|whether|what|which way|how)\b“gap”\b(?:you(?:'ll| will) (?:still|always)|you still|always|still (?:pays?|get|earn|make))\b|\b(?:still|always) (?:get|pays? (?:out|you)|earn|collect|receive|make) (?:your|you|the|that|money)\b“short-gap”(?:“pct”|\bincome\b|\bprofit|\bno matter\b|\bwhatever\b)
+	region
=	150
-	sentence
p	\b(?:may|might|could|if the (?:issuer|company|tenant)|not always)\b
d
p	\b(?:returns?|income|profits?|gains?|dividends?|payouts?|cheques?)\b“short-gap”\b(?:set your watch by|like clockwork|as regular as clockwork|rain or shine|week in,? week out|month in,? month out|year in,? year out|day in,? day out|you can (?:count|rely|depend|bank) on|without interruption)\b|\b(?:consistent|predictable|dependable|reliable|clockwork)(?:,| and)? (?:and )?(?:consistent|predictable|dependable|reliable|steady) (?:returns?|income|profits?|gains?|payouts?|winners?)\b
+	region
=	150
-	sentence
=	359
p	\b(?:has|have|had) (?:[\w-]+ ){0,2}(?:paid|returned|delivered)\b
p	\b(?:aims?|seeks?|targets?)\b
d
p	\b(?:(?:about )?as (?:risky|dangerous|hazardous) as (?:a |your )?(?:savings|bank|building society|cash|deposit|walking|crossing)|no (?:more|riskier) (?:risk(?:y)? )?than (?:a |your )?(?:savings|bank|cash|deposit)|(?:practically|virtually|almost|next to|all but) (?:impossible|no chance|no way) (?:to|of) (?:lose|losing|fail|failing|go(?:ing)? wrong)|nothing (?:is|in life is) (?:certain|guaranteed|sure)[^!?]{0,40}\bexcept (?:this|that|these|our|one))\b
+	region
=	150
d
p	\bno matter what\b
+	region
=	150
+	sentence
p	\b(?:income|pays?|returns?|money back|price you paid|profits?|interest|yield|get back|buy)\b
-	sentence
p	“not” (?:guarantee|promise)
p	\bsubscription\b
d
p	\b(?:you|we|they|it|gold|property|land|bricks and mortar|shares) (?:can|could) only (?:win|gain|go up|rise|make money|profit)\b|\bstands? ready to (?:buy|take|repurchase)\b|\b(?:a |the )?floor (?:under|beneath|below)\b|\b(?:has|have) never (?:once |yet )?(?:let (?:anyone|anybody|us|investors|you) down|failed|lost (?:anyone|an investor|investors) (?:a penny|money))\b|\bsafest (?:home|haven|harbour|store|place|spot|thing|way|bet)\b|\b(?:they|nobody|no one) can(?:'t|not)? (?:ever )?(?:come (?:back )?and )?take it (?:back|away|from you)\b|\b(?:a |an )?lifetime of (?:[\w'-]+ )?income\b|\bincome (?:you can|that you can|to) (?:rely|count|depend|bank|live) on\b|\b(?:whatever|no matter what) (?:happens|becomes|goes wrong|may happen|the weather)(?: to| in| with| next)?\b|\b(?:let|leave) (?:others|everyone else|the rest) (?:to )?(?:fret|worry|panic|lose sleep)\b
+	region
=	150
-	sentence
p	\b(?:not|\w+n't|never say|no one|nobody says)\b“short-gap”\b(?:only win|floor|safest)
p	\b(?:he pays you|premium|you've kept)\b
p	\b(?:may|might|could) (?:not )?be\b
p	\bgilts?|government bonds?\b
d
p	\b(?:have|need|be) (?:to )?(?:try|trying|work) (?:quite |very |pretty |really |awfully )?hard to (?:lose|go wrong|fail)\b|\b(?:it's|that's|this is|as good as|like) (?:having )?(?:money|cash) in the bank\b|\b(?:take|takes|taken|taking|took) (?:all (?:of )?)?the (?:risk|worry|danger|gamble|guesswork and risk|fear) out of\b|\bwhat (?:could|can) (?:possibly )?go wrong\?|\b(?:nobody|no one|not one (?:investor|client|member|saver)) (?:has )?(?:ever )?(?:yet )?(?:lost|loses) (?:a (?:penny|cent|pound)|money|so much as)\b|\b(?:put|can put) a foot wrong\b|\bsavings account,? (?:only|but) (?:better|with)\b|\b(?:can't|cannot|can never|won't|will never) (?:ever )?(?:fall|drop|go|sink) (?:below|under) (?:what|the (?:amount|sum|price)|your|where)\b|\bheads you win\b
+	region
=	150
-	sentence
p	\b(?:has|have|had)(?:n't| not) taken\b
p	\b(?:pays? interest|AER|current account)\b
d
p	\b(?:no ifs(?:,? (?:and )?no buts| or buts)?|come what may|whatever happens|without fail|without exception|for certain)\b
+	region
=	150
+	context
p	\b(?:“pct”|income|pays?|paid|returns?|money|rent|profits?|interest|yield|back)\b
-	sentence
p	\b(?:has|have|had) (?:[\w'-]+ ){0,2}paid\b
p	\bhe pays you\b
=	359
d
p	\b(?:pays?|gives?|hands?|returns?|gets?|get) (?:you )?(?:back )?(?:all (?:of )?(?:it|that|you|your|the)|everything|every (?:penny|pound)|the (?:whole|full)|in full|100 ?%)(?!\w)“short-gap”\b(?:back|lent|invest(?:ed)?|put in|paid|stake|capital|money|at the end|at maturity)\b
+	region
=	150
-	sentence
=	359
p	\b(?:may|might|could|if|cancel|refund|fees?|subscription|lose|trial|attributed)\b
d
p	\b(?:skip|skips|avoid|avoids|dodge|dodges|miss|misses|escape|escapes|sidestep|sidesteps|without|eliminates?|rules? out|removes?|cuts? out|spares? you|none of|minus) (?:all |any |every |of )*(?:the )?(?:losses|downside|crash(?:es)?|falls|downturns?|drops|bad (?:days|years)|risk of loss)\b|\bfloor under (?:your|every|the|each)\b
+	region
=	150
-	sentence
p	\b(?:aims?|tr(?:y|ies|ied)|seeks?|attempts?|helps?|may|might|would have|could have|hopes?|designed)\b
=	359
p	\bstep
d
p	\b(?:secured (?:on|against|by)|fully secured|asset-?backed|backed by (?:bricks|property|real|physical|land|first charges?|tangible))\b
+	region
=	150
+	context
p	(?<!\w)(?:income|returns?|invest\w*|yield|earn|pays?|“pct”|bonds?|your money|savers|investors|lenders?|lend|interest)(?!\w)
-	sentence
p	\b(?:not|never|\w+n't|un)\b“short-gap”\bsecured\b
p	\b(?:loan|mortgage) (?:is|will be)?\b“short-gap”\bsecured on your\b
p	\bhome (?:may|could) be repossessed\b
d
p	\b(?:protects?|protecting|shields?|insulates?|defends?|gets?|keeps?|saves?|takes?) (?:you|your (?:money|capital|stake|wealth|savings|portfolio|cash|pension|investment|nest egg|principal)|yourself|every (?:penny|pound)|investors?|members?|subscribers?|the downside)\b“short-gap”\b(?:from (?:losing|losses|loss|any (?:crash|fall|loss)|every|the (?:next )?(?:crash|downturn|fall))|against (?:losing|losses|loss|any|every|market falls|falls|crashes|the)|out before|whatever (?:happens|the market)|no matter what|when (?:markets?|shares|prices) (?:fall|crash|drop)|safe\b|out of harm)
+	region
=	150
-	sentence
p	\b(?:not|\w+n't|never|cannot|may not|no|nothing|neither)\b“gap”\b(?:protect|shield|get you|keep)
p	\binflation\b
p	\b(?:fraud|scam|hackers?|identity)\b
d
p	\b(?:capital|principal|money|stake|investment|savings|deposit|cash|nest egg|wealth) (?:is|are|remains?|stays?|will be|would be) (?:always |fully |completely |totally |entirely |100% |perfectly |never anything but )?(?:safe|secure|secured|protected|guaranteed|ring-?fenced|insured|preserved)\b|\b(?:fully |100% |complete |total |built-in |full )(?:capital[- ])?(?:protect(?:ed|ion)|preservation)\b|\bcapital[- ](?:protected|guaranteed|secure)\b
+	region
=	150
-	sentence
p	\b(?:not|\w+n't|never|no|nor|none of)\b“short-gap”\b(?:safe|secure|protected|guaranteed|insured|protection)\b
p	\bup to (?:the limit|£|€)
-	region
p	\bif the (?:bank|issuer|counterparty|company) (?:fails|defaults|goes bust)\b
p	\bwho stands behind it\b
p	\bcounterparty risk\b
d
p	\b(?:promise|promises|promised|promising)\b“short-gap”(?:“pct”|returns?|profits?|gains?|income|payouts?|double|treble|make|money)|\b(?:will|you'll|'ll) (?:definitely|certainly|surely|undoubtedly|always|without doubt|inevitably) (?:make|earn|profit|rise|return|double|pay|beat|win|get|receive|grow|go up)\b|\b(?:certain|sure|bound|guaranteed|assured) to (?:come out (?:ahead|on top)|win out|end up (?:ahead|richer|in profit)|make|earn|profit|rise|return|double|pay|beat|win|grow|go up)\b|\b(?:wins?|profits?|pays?|works?|makes? (?:you )?money|rises?|earns?|gains?|returns?|succeeds?)\b“short-gap”\b(?:every (?:single )?time|in any (?:market|weather|conditions?)|whatever (?:happens|the (?:market|stock market|economy|weather|index)(?: does| is doing)?)|whichever way|no matter (?:what|which|where|how)|up or down|in all (?:conditions|markets)|come what may|come rain or shine)\b|\b(?:stake|money|capital|investment|principal)\b“short-gap”\bcan never be lost\b|\b(?:returns?|profits?|gains?|income|yields?) (?:is|are) (?:certain|assured|sure|fixed|locked in|in the bag|safe|secure)\b
+	region
=	150
-	sentence
p	\b(?:not|\w+n't|never|no|nobody|cannot)\b“short-gap”\b(?:promise|certain|sure|guarantee)
p	\bpays? out something\b
=	532
p	\b(?:closed|ended|finished|made|booked|has|have)\b“gap”\bprofits?\b
C	hnw-offer	an unapproved offer to wealthy or sophisticated investors	product-risk
d
p	\b(?:high[- ]net[- ]worth(?: individuals?| investors?)?|HNWIs?|self-certified sophisticated|sophisticated investors?)\b
+	region
p	\b(?:shares?|raising|offer\w*|invest\w*|round|ticket|units|notes|bonds?)\b
-	sentence
p	\bnot (?:only )?for\b
p	\b(?:survey|study|according to)\b
p	\bproperty or other assets\b
C	incentive	an inducement to invest	incentive
d
p	(?<!\w)(?:refer(?:-| )a(?:-| )friend|refer (?:a friend|your friends|someone)|when a friend|bring (?:a|your) friend|friends? (?:who )?(?:joins?|signs? up|opens?)|invite (?:a friend|friends|your friends)|for a mate|introduce a friend|welcome (?:bonus|offer|gift|credit)|sign-?up (?:bonus|offer|gift)|joining (?:bonus|gift)|deposit bonus|first[- ]deposit|bonus (?:allocation|tokens|coins|shares|credit|of)|cash-?back|free (?:shares?|stocks?|crypto|bitcoin|coins?|tokens?|bet|trade credit|trading credit|iPad|gift)|trading credit|we'll match|we will match|match it with|(?:“money”) (?:of|in) (?:free )?(?:“crypto-name”|shares|trading credit)|(?:drop|give you|get|earn|receive|claim|add|credit|gift you|throw in|reward you with|hand you) (?:up to )?“money” (?:of|in|worth of)? ?(?:free |bonus )?(?:“crypto-name”|shares|credit|bonus|when you)|(?:“pct”) bonus|iPad|prize draw|win (?:a|an|one of|“money”)|to enter|airdrop|loyalty bonus|rebate)(?!\w)
-	sentence
p	\b(?:warning list|not|\w+n't|no) (?:offer|pay|give)\b
p	\bfree (?:share tips|stock report)\b
p	\bfail[s]? to win\b
d
p	\b(?:bring|pull|rope|drag|get|introduce|invite|refer|send|tell|sign up|recruit)(?: in| along| us| up)? (?:a|your|any|some|two|three|another) (?:[\w'-]+ )?(?:friends?|mates?|colleagues?|pals?|buddy|buddies|neighbours?|family|relatives?|brother|sister|partner|chum|people you know)\b
+	block
p	(?<!\w)(?:“money”|“pct”|\d[\d,]* (?-i:[A-Z]{3,6})|both|each of you|you each|bonus|credit|reward|free|gift|tokens?|earn)(?!\w)
-	sentence
p	\b(?:forward this|newsletter|letter with|webinar|event)\b
d
p	\b(?:we'll|we will|and we|they'll|you'll|you will|you) (?:also |each |both )?(?:credit|top up|add|throw in|give|put|get|receive|drop|chip in|stand|pocket|earn|be given|be credited)\b“short-gap”(?:“money”|\b\d[\d,]*\b)“short-gap”\b(?:more|extra|on top|bonus|to trade with|to start (?:with|you off)|to get (?:you )?(?:going|started)|for free|free|in credit|credit)\b
-	sentence
p	\b(?:report|issue|subscription|book)\b
d
p	(?:“pct”|“money”) (?:extra|more|bonus|free|on top)(?: (?:[\w$]+))?\b(?= |[.,!])
+	sentence
p	\b(?:buy|deposit|invest|stake|open|join|fund|transfer|before|when you|if you)\b
-	sentence
p	\b(?:tax|income|costs?|charge\w*|retail|worth|than|earn(?:s|ed)?|yield|pays)\b
d
p	\b(?:give|refund|pay|hand|return|make)(?: you| up)?(?: for)? (?:the|your|any|all of your|half of your) (?:first )?(?:loss(?:es)?|stake|losing (?:trade|bet)s?) (?:back|in full|up to)\b|\bfirst (?:trade|bet|deal)(?:'s| is)? (?:a loser|on us|free|risk[- ]free)\b|\b(?:risk[- ]free|free) (?:first )?(?:trade|bet)s?\b
C	ltaf-offer	an offer of a long-term asset fund	product-risk
d
p	\blong[- ]term asset funds?\b|\bLTAFs?\b
C	mica-marketing	marketing of a crypto-asset	product-risk
d
p	\b(?:crypto-?assets?|tokens?|stablecoins?)\b“gap”\b(?:offer|sale|pre-?sale|be bought|for sale|swap|public|white paper|listing|launch)\b|\b(?:offer|public sale|sale|pre-?sale|launch|swap)\b“gap”\b(?:crypto-?assets?|tokens?|stablecoins?)\b
+	region
p	\b(?:token|white paper|crypto-?asset|blockchain|wallet|coin|stablecoin)s?\b
d
p	\bcrypto-asset marketing communication\b
d
p	\b(?:swap|exchange|buy|get|trade)\b“gap”\bfor (?-i:[A-Z]{2,6})\b
+	region
p	\b(?:token|white paper|crypto|blockchain|wallet|coin)s?\b
C	nft-offer	an offer of non-fungible or other tokens outside the crypto regime	product-risk
d
p	\b(?:NFTs?|non-fungible tokens?)\b
-	sentence
p	\b(?:are NFTs dead|NFTs? (?:are|is) (?:dead|over)|not an NFT)\b
d
p	\bmint (?:now|yours|today|price|opens?|date|pass)\b|\b(?:season|collection|drop|birds?|apes?) (?:one |two |three )?(?:minted|mints)\b|\bfloor (?:is|price)\b
+	region
p	\b(?:mint(?:ed|s|ing)?|floor|token|collection|wallet|chain)\b
C	nmmi-offer	an offer that may not be made to ordinary retail readers	product-risk
d
p	\b(?:mini-?bonds?|loan notes?|speculative illiquid|unregulated collective|UCIS|property bonds?|bullion bonds?|fixed[- ]return bonds?|high[- ]yield bonds? (?:for|with|from)|asset-backed bonds?|secured (?:property |income )?bonds?)\b
+	region
p	(?<!\w)(?:earn|pays?|collect|income|invest|interest|year|“pct”|information memorandum|minimum)(?!\w)
-	sentence
p	\b(?:not|never|\w+n't) (?:a |an )?(?:mini-?bonds?|loan notes?)\b
p	\b(?:listed|retail bond|ORB)\b
p	\bbond funds?\b
p	\bwhat is a\b
-	region
p	\bhigh net worth\b
p	\bsophisticated investors?\b
d
p	\b(?:storage (?:pods?|units?)|forestry plots?|car park(?:ing)? spaces?|parking (?:bays?|spaces?)|hotel rooms?|student (?:pods?|rooms?)|care[- ]home rooms?|burial plots?|teak|agarwood|truffle plantations?|carbon credits?|woodland shares?)\b
+	region
p	\b(?:return(?:ed|s)?|income|yield|invest\w*|earn|rent|pays?|resold|buy-?back|per annum|a year)\b
+	sentence
p	(?<!\w)(?:invest\w*|income|returns?|yield|earn|pays?|“pct”|own|lease|buy|guaranteed)(?!\w)
-	sentence
p	\b(?:REIT|listed|shares of|operator)\b
C	options-service	an options service or course	product-risk
-	sentence
p	\b(?:share|stock|employee) options?\b“gap”\b(?:scheme|plan|vest\w*|employer|company gives)\b
p	\b(?:CFDs|restricted options)\b
p	\bno other option\b
d
p	\b(?:trad(?:e|es|er|ers|ing)|buys?|buying|bought|sells?|selling|sold|writes?|writing|wrote|collects?|learn|using|play|playing) (?:[\w'-]+ ){0,3}(?:options|calls|puts|call options?|put options?)\b|\boptions? (?:play|plays|trade|trades|trading|trader|traders|contracts?|strateg(?:y|ies)|income|alerts?|service|course|school|premiums?|market|prints|desk|spreads?|flow|tickets?|work)\b|\b(?:calls and puts|puts and calls|covered calls?|option premiums?|call sweeps|credit spreads?|iron condors?|on a call (?:over|on)|call (?:over|on) an? |strike (?:price|,)|naked puts?|selling premium|options (?:class|account|club|room|tickets?))\b
+	region
p	\b(?:options?|strike|expiry|premium|puts?)\b
d
p	(?-i:\bOptions? (?:Academy|School|Room|Club|Insider|Alerts?|Trader|Masterclass|Bootcamp|Desk|Edge|Income|Weekly|Profits|Advantage))\b
d
p	^options,? |\bwhat a put is\b|\blisted options\b
d
p	\b(?:sell(?:ing)?|write|writing) (?:somebody|someone|them|him|her|others|other people|traders|speculators) the right to\b|\bthe (?:wheel|PAYCHECK TRADE|put-and-call)\b|\bany options account\b|\b(?:SELL|sell) the (?:lottery )?tickets\b
+	region
p	\boptions?\b
C	p2p-offer	an offer of peer-to-peer lending	product-risk
-	sentence
p	\bpeer-to-peer (?:payments?|file|network)\b
d
p	\b(?:peer-to-peer|P2P|crowd-?lending|marketplace lending|person-to-person)\b“gap”\b(?:lend\w*|loans?|invest\w*|platform|account|ISA)\b|\bpeer-to-peer lend\w+|\binnovative finance ISA\b|\bIFISA\b
d
p	\b(?:lend|lends|lending)\b (?:[\w'-]+ ){0,4}?(?:to|money to|directly)\b (?:[\w,'-]+ ){0,6}?(?:her|him|them|businesses|borrowers|bakeries|boatyards|potteries|companies|homeowners|landlords|developers|people|firms|shops|farmers|small|local|British|traders|owners|directly)\b
+	region
p	\b(?:lenders|loans?|lend|borrowers?|interest|earn)\b
-	sentence
p	\bbonds?\b
p	\bbanks? lend
p	\b(?:nobody|no one|won't|refuse)\b
d
p	\b(?:fund|funding|back|backing|finance|financing) loans?\b|\b(?:start|begin) lending\b|\blend(?:ing)? from “price”\b
+	region
p	(?<!\w)(?:interest|earn|lend|lending|invest\w*|“pct”)(?!\w)
-	sentence
=	610
d
p	\bpays? (?:it|you|the money|the loan|your money) back (?:with|at|plus)\b
+	region
p	\b(?:lend|loan|borrow\w*|interest|“pct”)
-	sentence
p	\b(?:bank|bond|note)\b
d
p	\b(?:our|the) lenders (?:earn|have earned|make|get|receive)\b|\bloan book\b|\bbrowse the loans\b|\b(?:choose|pick) (?:each|the|your own) loans?\b
+	region
p	\b(?:lend|lenders)\b
C	past-performance	a past result	past-performance	simulated-performance
-	block
p	^(?:source|notes?)\b[^.]{0,40}$
d
p	\b(?:“rose-past”|“made-past”)\b(?! (?:by |to )?(?:law|hand))(?:(?!\b(?:aim|target|forecast|expect|tax|fee|charge))(?:[^.!?;]|\.(?=\d))){0,70}?(?:“pct”|“multiple”)
+	region
=	150
-	sentence
=	158
p	\b(?:fees?|charges?|commission|discount|off the price|VAT|deposit) (?:of|is|was|are|from)\b
p	\b(?:will|could|may|might|should|would) (?:have )?(?:be|double|treble|rise|go|return|make|reach)\b
p	\b(?:forecasts?|projections?|projected|targets?|targeting|price target)\b
d
p	\b(?:up|ahead|higher|risen|grown|gained) (?:by )?(?:more than |over |nearly |almost |an? |some |around |about )*(?:“pct”|“multiple”)
+	region
=	150
-	sentence
=	158
p	\b(?:bond|gilt|government|Treasury|10-year|ten-year|interest|mortgage)s?\b“short-gap”\b(?:yields?|rates?)\b|\byields? on\b
p	\bup to “pct”
p	\b(?:could|would|will|may|might|should) (?:be|go|have)\b
=	624
d
p	\b(?:“made-money”|turned|up|ahead|richer|pocketing) (?:(?:by|me|us|him|her|them|a|an|some|just|over|nearly|almost|more than|around|about|profits? of|gains? of|cool|tidy|whopping|further|extra|another|myself|out)\s)*“money”(?! (?:loan|mortgage|contract|order|grant|deal|per ton|for charity|for))
+	region
=	150
+	block
p	\b(?:I|I'm|I've|my|our|we|he|she|his|her|their|members?|readers?|subscribers?|clients?|followers?|investors?|traders?|contract|account|lot|retired|pensioner|(?:one|single) (?:afternoon|morning|day|week|month|trade|play))\b
-	sentence
=	158
p	\b(?:charity|donat|prize money|salary|wages|turnover|funding|round|raise)\b
p	\b(?:could|would|will|may|might|should) (?:have )?\w+
p	\b(?:costs?|priced?|fee|subscription|worth of)\b
d
p	\b(?:up|ahead|higher|risen|rose|grown|gained|climbed|jumped|added|put on) (?:by )?(?:more than |over |nearly |almost |about )*(?:half(?! (?:a|an|past|price|of|the|year|term|time|empty|full)\b)|“fraction”|a half)\b
+	region
=	150
+	sentence
p	\b(?:shares?|stocks?|picks?|tips?|portfolio|fund|trust|price|position|holding|it|they|recommendations?|money|stake|year|we|I|list)\b
-	sentence
=	158
p	\b(?:could|will|may|might|would|should)\b
p	\b(?:costs?|bills?|fees?|tax|price of)\b
d
p	(?:“pct”|“multiple”) (?:up|ahead|higher|better off|to the good|in (?:profit|front|the black|the money)|richer)\b
+	region
=	150
-	sentence
=	158
=	624
p	\b(?:could|will|may|might) (?:be|have)\b
d
p	(?<!from )(?<!was )“money” (?:up(?! (?:from|to))|ahead|better off|richer|in profit|(?:of )?(?:pure |clear |clean )?profits?|to the good|in the black)\b
+	region
=	150
-	sentence
p	“operating”
p	\b(?:could|would|will|may|might|pre-?tax|operating|net|annual) (?:have )?
d
p	(?:(?<!^)(?<![.!?:] )(?<!how to )(?<!\bto )(?<!and )\bturn|\b(?:turned|turns|turning)|\b(?:grew|grown|transformed|converted|took|taken|parlayed|saw|swelled|built|ride|rode|nursed))\b“short-gap”(?:“money”|a (?:modest|small) [\w ]{1,20})“gap”\b(?:into|to|become|became)\b“short-gap”(?:“money”|a (?:quarter|half) of a million|a fortune|a (?:six|seven)-figure)
+	region
=	150
-	sentence
=	158
p	\bwould (?:have|now)\b
p	\b(?:could|will|may|might|can) (?:turn|grow|become)\b
d
p	\b(?:put|invested|staked|risked|started with|bought|began with)\b“short-gap”“money”[^!?]{0,90}?\b(?:it was|is now|are now|was|became|now|worth|had|sold|grew to|turned into)\b“short-gap”“money”
+	region
=	150
-	sentence
p	\bwould\b
p	\bif you\b
p	\bhad you\b
p	\bsuppose\b
=	641
d
p	\b(?:picked|tipped|recommended|flagged|spotted|named|put|bought|told|alerted|found|backed|chose|selected|highlighted|entered|got|shared|called|crossed|added|in)\b[^!?]{0,120}?\b(?:at|for|below|under|around|just|was) (?:a |just |only |about |around |split-adjusted )*“price”[^!?]{0,110}?\b(?:at|now|today|since|hits?|reached|touch(?:ed)?|peaked|climb(?:ed)? to|went (?:on )?to|topped|over|to|worth|above|past|trades?|trading|sold) (?:at |for |over |above |around |about |past |as high as |more than |nearly |out at |it out at |trades |it trades |it is |they are |worth )*“price”
+	region
=	150
-	sentence
p	\b(?:minimum|ticket|per month|a month|a year|each|subscribe|subscription|renew\w*|instead of|postage)\b
=	647
=	158
d
p	\b(?:sold|bought|entry|exit|buy price|sell price)\b[ :]{1,2}(?:at |for )?“price”[^!?]{0,30}?\b(?:sold|bought|entry|exit|now|today)\b[ :]{1,2}(?:at |for )?“price”
d
p	\b(?:ride|rode|followed|took|caught|held|watched)\b“gap”\bfrom (?:just |only |under |about )?“price” (?:to|up to|all the way to) (?:over |nearly |more than )?“price”
d
p	\b(?:from|at) (?:just |only |under |about |around )?“price” to (?:over |more than |nearly |about |a high of |as high as |almost )?“price”
+	region
=	150
-	sentence
p	\b(?:cost|costs|fee|fees|ranges?|ranging|between|balances?|deposits?|loans?|accounts? (?:of|with)|sizes?|salar(?:y|ies)|limits?|minimum|instead|subscription|membership|tickets?|month|rates?|charges?|commission|could|will|may|might|target|expect\w*|forecast\w*)\b
=	641
d
p	\b(?:told|urged|tipped|recommended|bought|backed|alerted|flagged|picked|spotted|named)\b“gap”\b(?:at|when it was|when it (?:traded|cost|stood) (?:at|for)?|below|under|for|back at) (?:just |only |a mere |a measly |barely )(?:a )?“price”
+	region
=	150
-	sentence
p	\b(?:minimum|per month|a month|a year|subscribe|subscription|renew\w*|trial)\b
d
p	“money”“short-gap”\b(?:had |has |have |soon |quickly |later )?(?:became|become|turned into|grew (?:in)?to|grown (?:in)?to|swelled to|mushroomed (?:in)?to|ballooned (?:in)?to|snowballed (?:in)?to|compounded to) (?:a |an |more than |over |nearly |almost |just |some |about )*“money”
+	region
=	150
-	sentence
p	\b(?:would|could|will|may|might|if|had you)\b
=	641
d
p	\b(?:I'm|I am|we're|he's|she's|they're) (?:now |already |currently )?(?:up|ahead) (?:by )?(?:over |more than |nearly |almost |about |some )?(?:“money”|“pct”|\d[\d,.]* ?k\b)
+	region
=	150
d
p	\b(?:tipped|spotted|recommended|flagged|alerted|told|urged|picked|discovered|backed)\b (?:[\w'&]+ ){1,7}?(?:at|below|under|for) (?:around |about |less than |roughly )?“price”
+	region
=	150
+	sentence
p	\b(?:he|she|I|we|they|readers|members|subscribers|followers|clients|letter|service|analysts?)\b
-	sentence
p	\b(?:minimum|per month|a month|a year|subscribe|subscription|renew\w*|trial|target|brokers?|Jefferies|Goldman|UBS|Barclays|could|will|may|would)\b
=	158
d
p	“money”“gap”\b(?:is|are|has become|have become|became|grew to|has grown to|turned into) (?:(?:now |today |already )*worth|now|today) “short-gap”“money”
+	region
=	150
-	sentence
p	\b(?:would|could|will|may|might|if|estimated|expected)\b
=	641
p	\b(?:minimum|fee|fees|cost|costs|price|renews?|limit|allowance)\b
d
p	\b(?:has|have|had|'s|'ve) (?:[\w'-]+ ){0,3}(?:doubled|trebled|tripled|quadrupled|soared|rocketed|skyrocketed|exploded|surged)\b|\b(?:shares?|stock|pick|tip|price|fund|portfolio|list|stake|money|account|value|coin|token)s? (?:[\w'-]+ ){0,2}(?:doubled|trebled|tripled|quadrupled|soared|rocketed|skyrocketed)\b|\b(?:seen|saw|watched|watch) (?:[\w'-]+ ){1,4}(?:double|treble|triple|quadruple|soar|rocket|multiply)\b
+	region
=	150
+	sentence
p	\b(?:shares?|stocks?|picks?|tips?|prices?|funds?|portfolios?|investments?|money|stakes?|values?|coins?|tokens?|lists?|trusts?|positions?|accounts?|index|holdings?|bitcoin|it|they)\b
-	sentence
=	641
p	\b(?:could|will|may|might|would) (?:have )?(?:soon )?\w+
p	\b(?:orders|readership|bills|rent|prices for|mortgage|demand|output|staff|membership)\b
d
p	\b(?:bought out|taken over|snapped up|acquired|bid for)\b“gap”\b(?:premiums?|gain|profit)\b“short-gap”“pct”
+	region
=	150
-	sentence
p	\b(?:would|could|average)\b
d
p	(?:“pct”|\b“number-word”-?fold) (?:[\w'-]+ ){0,3}(?:gains?|returns?|profits?|winners?|growth|rise|increase|uplift|jump|surge|wins)\b
+	region
=	150
-	sentence
=	158
=	624
p	\b(?:could|would|will|may|might|should|can|aim\w*|target\w*|expect\w*|forecast\w*|project\w*|potential|seek\w*) 
p	\b(?:up to|any|of any|half of)\b“short-gap”“pct”
d
p	“pct” (?:in|within|inside|over) (?:just |under |only |less than |about |a little over |barely |little more than )?(?:the (?:past|last|previous) )?(?:“count”|a|an|the) (?:[\w'-]+ )?(?:minutes|hours|days|weeks|months|quarters|years|year|decade|week|month|sessions)\b
+	region
=	150
-	sentence
=	641
=	624
p	\b(?:could|will|may|might|should|aim\w*|expect\w*|fee of|bond|fixed|save|off|interest|cut|discount|rate of)\b
d
p	“big-pct” (?:on|from|with|since|for) (?:a|an|one|our|his|her|the|my|that|this|“year”|inception|launch|we|“month”)\b
+	region
=	150
-	sentence
=	641
=	624
p	\b(?:could|would|will|may|might|should|can|aim\w*|expect\w*|fee|charge\w*|relief|tax|taxman|owe|back|bond|fixed|interest|save|off|discount|of retail|accounts?|of our|premium)\b
d
p	\b(?:average|total|annuali[sz]ed|cumulative|closed|open|typical|median|mean|biggest|best|peak|top|overall|compound|realised|realized|actual|net|gross|historic(?:al)?)\b (?:[\w'-]+ ){0,3}(?:gains?|returns?|profits?|performance|growth|winners?|tip|trade|win|wins?)\b“short-gap”(?:“pct”|“multiple”)
+	region
=	150
-	sentence
=	158
=	624
p	\b(?:could|would|will|may|might|should|aim\w*|target\w*|expect\w*|forecast\w*|project\w*)\b
d
p	\b(?:gains?|returns?|profits?|winners?|wins)\b(?: of| like| as (?:high|large|big) as| including| such as|:| averaging| topping| over| in excess of| worth) (?:up to |over |more than |as much as |around |about )*(?:“pct”|“multiple”|“money”)
+	region
=	150
-	sentence
=	158
=	624
p	\b(?:could|would|will|may|might|should|can|aim\w*|target\w*|expect\w*|forecast\w*|project\w*|potential|tax|allowance|pre-?tax|seek\w*)\b
d
p	“big-pct” (?:on|from|with|in) (?-i:[A-Z][\w&]+)
+	region
=	150
-	sentence
=	158
p	\b(?:could|will|may|might|should|discount|off|save|relief|tax|target\w*|fell|down|drop\w*|invested|allocat\w+|stake|holds?|held|owns?|of (?:the|its) (?:fund|assets|portfolio))\b
d
p	\b(?:got|put|brought) (?:you|them|us|readers|members|subscribers|clients|followers|investors) (?:in|into|onto|out|out of)\b“gap”\b(?:at|before|ahead of|when|for)\b
+	region
=	150
-	sentence
=	431
d
p	\b(?:members|readers|subscribers|we|I|clients|investors|followers|he|she|they) (?:who )?(?:got in|bought in|piled in|jumped in|were in|loaded up|climbed aboard)\b“gap”\b(?:at|before|for|when|on)\b
+	region
=	150
-	sentence
=	431
d
p	\b(?:tipped|alerted|warned|pointed) (?:us|me|him|her|them|you|readers|members|subscribers)\b“gap”\b(?:crash|low|top|bottom|rally|collapse|bull market|bear market|boom|surge|rebound|sell-off)\b
+	region
=	150
-	sentence
=	431
d
p	\b(?:received|been paid|paid out|earned|distributed|returned|paid)\b“short-gap”“money”“gap”\b(?:to date|so far|since (?:“year”|launch|inception|we)|in (?:interest|dividends|profits?|income|returns)|to (?:our )?(?:investors|lenders|members|holders))\b
+	region
=	150
-	sentence
=	158
p	\b(?:will|could|may|tax|fees?|charity|fine)\b
d
p	\b(?:average|actual|net|gross) returns? of “pct”“short-gap”(?:paid|to date|so far)
d
p	“pct”(?: ?\([^)]{1,30}\))?,? (?:and )?“pct”(?:,| and|;| \()
+	region
=	150
+	sentence
p	(?:\b(?:trades?|gain(?:s|ed)?|returned?|returns|winners?|profits?|tips?|picks?|closed|made|earned|banked|sold|paid|up|portfolios?|fund|price|model|year|years|shares)\b|“year”)
-	sentence
=	641
p	\b(?:fees? of|charges? of|commission of|APR|AER|could|deposit|scenario)\b
d
p	(?:“year”:? ?\(?[+-]?\d+(?:\.\d+)? ?%|[+-]?\d+(?:\.\d+)? ?% (?:\((?:to )?(?:“month” )?“year”\)|(?:to|in) (?:“month” )?“year”))(?:[^!?;]){0,12}?(?:“year”:? ?\(?[+-]?\d+(?:\.\d+)? ?%|[+-]?\d+(?:\.\d+)? ?% (?:\((?:to )?(?:“month” )?“year”\)|(?:to|in) (?:“month” )?“year”))
-	sentence
p	\b(?:fell|lost|dropped|declined|slipped) by “pct” in “year” and (?:by )?“pct” in\b
=	641
p	\b(?:inflation|interest|Bank Rate|CPI|tax)\b
p	\b(?:simulated|back-?tested|hypothetical)\b
d	cell
p	^[+-]?\d{1,3}(?:\.\d+)? ?%$
+	context
p	\b(?:twelve months to|12 months to|years? to|year ended|annuali[sz]ed|p\.a\.|one year|1 year|3 years|five years|5 years|10 years|since (?:launch|inception)|total return|fund|trust|portfolio|net of|after (?:fees|charges)|benchmark|our (?:picks|tips|trades)|gain|return|profit)\b
-	context
=	641
p	\b(?:fee|charge|commission|cost|spread|AER|rate|tax|model|simulated|back-?tested|hypothetical)\b
d
p	(?<![£$€\d.,])\b“count” (?:times |trades |tips |picks |calls )?(?:(?:out )?of|in) (?:(?:the|our|its|his|her|my|their|every|last|past) ){0,3}“count”\b
+	region
=	150
+	block
p	\b(?:“pick”|trade[sd]?|wins?|winning|profits?|profitable|green|black|money|gained|made|rose|risen|right|correct|ahead|beat(?:en)?|FTSE|market|index|up|closed|won|years?|quarters|months|weeks|approach|recommendations?|higher|record|tipped|wrote|written about)\b
-	sentence
=	641
=	431
p	\bwon?'?t\b
p	\b(?:lose|loses|losing|lost) money\b
p	\b(?:people|buyers|readers|adults|families|households|investors say|women|men|pensioners|lessons?|questions?|stars)\b
p	\b(?:seats|places|passes|copies|doctors|dentists|customers (?:would|say|recommend))\b
d
p	\b“count” (?:of (?:our|the|his|her|my|them|its) )?(?:“count” )?(?:[\w'-]+ ){0,3}(?:winners?|winning (?:trades?|picks?|tips?|years?)|profitable (?:trades?|picks?|years?|months?|exits?))\b
+	region
=	150
-	sentence
=	431
p	\b(?:will|prize|competition|draw|readers will win|lucky)\b
d
p	\b(?:eleven|“count”) (?:of (?:(?:them|these|those|which)|(?:our|my|his|her|their|last (?:year|quarter|month)'s|this year's|the|those) (?:[\w'-]+ ){0,2}?“pick”) )?(?:have |has |had |were |closed |all )?(?:made money|gone up|gained|risen|doubled|trebled|tripled|fallen by|beaten|finished ahead|closed (?:in|at) (?:a )?profit|ended (?:in|up)|turned a profit|received an approach|been (?:taken over|bought|bid for|acquired)|paid off|come good|rallied|soared)\b
+	region
=	150
-	sentence
=	431
=	641
d
p	\b(?:win|winning|success|strike|hit|profit) ?-?(?:rate|ratio|record|streak)\b
+	region
=	150
-	sentence
=	431
p	\bback-?test
d
p	(?:“pct”|\b“number-word” per cent) (?:accura(?:te|cy)|correct|right|of (?:the time|our (?:trades|tips|picks|calls)))\b|\b(?:accuracy|success|win) (?:rate )?of “pct”
+	region
=	150
-	sentence
=	431
=	713
p	\bpredicts?\b
d
p	\b(?:closed|sold|exited|banked|finished|ended|came out|come out|booked)\b“gap”\b(?:in profit|at a profit|in the (?:black|green|money)|a profit|ahead|green)\b
+	region
=	150
-	sentence
=	641
=	431
d
p	\b(?:not (?:a single|one)|no|never (?:once )?(?:had|made|suffered|lost|booked|posted|recorded)|hasn't (?:had|lost)|have(?:n't)? (?:never )?lost)\b“gap”\b(?:loss|loser|losing|lost a|down year|negative year|penny|cent|nickel|missed)\b
+	region
=	150
+	sentence
p	\b(?:year|trade|trades|since|month|quarter|ever|readers?|clients?|members?|record|never|one)\b
-	sentence
p	\b(?:could|would|may|might|protect|guarantee|insured)\b
p	\bno loss of\b
d
p	\b(?:go|gone|went|going|rise|risen|rose|grow|grown|increase[d]?|multipl(?:y|ied)) (?:up )?(?:in value )?(?:by )?(?:more than |over |nearly |almost |about )*(?:“count” times|(?:“count”|many|several)-?fold)\b
+	region
=	150
+	sentence
p	\b(?:seen|saw|has|have|had|'ve|went|rose|grew|since)\b
-	sentence
=	158
=	636
d
p	\b(?:growth|rise|gain|return|increase|profit|climb|jump) of (?:around |about |roughly |some |nearly |almost |over |more than |a little over )*(?:“pct”|“multiple”)(?: (?:a year|per year|per annum|each year|annually))?
+	region
=	150
+	sentence
p	\b(?:that's|that is|which is|makes|has|have|had|since|was|were|over|every year|saw|seen|showing|gave|an average|in (?:“year”|the last|just))\b
-	sentence
=	158
p	\b(?:could|would|will|may|might|should|assum\w+|expect\w*|forecast\w*|target\w*|aim\w*|project\w*|potential|inflation|GDP)\b
d
p	\b(?:lenders?|investors?|members?|clients?|readers?|customers?|borrowers?|backers)\b“short-gap”\b(?:in|out of) (?:a hundred|ten|every (?:hundred|ten)|100|10)\b|\b(?:got|had|received|been paid|earned) (?:back )?(?:every penny|all (?:of )?(?:it|their money)|their money)(?: back)?\b“gap”\b(?:since|so far|to date|with (?:interest|a profit))\b|\b(?:money|cash|income|payments?|premiums?) (?:coming|came|come|rolling|rolled) in\b“short-gap”\b(?:on|in|for) “count” of (?:the |our )?(?:last |past )?“count”\b
+	region
=	150
-	sentence
p	\b(?:could|would|will|may|might) 
p	\b(?:voted|say|believe|cannot)\b
d
p	\bwe'?(?:ve| have) (?:done|made|placed|called|tipped|closed|had) (?:“count”)[.,;!]? (?:and )?(?:all |every one of )?(?:“count”|every one|all)(?: of them)? (?:have |has )?(?:paid|won|worked|made money|came good|come good)\b|\b(?:and )?(?:“count”|all|every one) of them (?:have |has )?(?:paid|won|worked|came good|made money)\b
+	region
=	150
d
p	\b(?:gold|silver|bitcoin|oil|shares?|stocks?|small-?caps?|the market|miners?|it)(?:'s| has| have|'ve) been (?:on (?:one|a (?:tear|roll|run|charge)|fire)|flying|soaring|rocketing|the (?:best|star|standout)|unstoppable)\b|\bon (?:a (?:tear|roll|charge|winning run|hot streak))\b|\b(?:red|white)-hot (?:streak|run|form)\b
+	region
=	150
-	sentence
=	727
d
p	\bthe (?:members|readers|subscribers|clients|average member|typical member|traders|students)(?:'s?|s')? (?:average|typical|mean|median) (?:was|is|gain|profit|return|income|has been|take)\b“short-gap”(?:“money”|“pct”)|\b(?:members|readers|subscribers|clients) averaged?\b“short-gap”(?:“money”|“pct”)
+	region
=	150
d
p	\b(?:no\. ?1|number one|#1|best[- ]performing|top[- ]performing|top[- ](?:rated|ranked)|best performer|top performer|first quartile|top quartile|top decile|top of (?:its|the|their) (?:sector|class|league|tables?|peer group)|ranked (?:first|second|third|top|no|in the top|number|#|\d+(?:st|nd|rd|th))|topped (?:its|the|their) (?:sector|class|table|peer)|best fund|best trust|rated (?:first|top|no\. ?1|number one)|first in its (?:sector|class)|five[- ]star (?:fund|rated|record)|(?:rated|awarded|has|earned|given|a) (?:five|5|four|4) stars|market[- ]beating|index[- ]beating|benchmark[- ]beating|world-beating returns)\b
+	region
=	150
-	sentence
p	\b(?:aim\w*|target\w*|seek\w*|could|expect (?:it|them|this) to|will be|customer service|platform|app store|podcast|broker|phone|service)\b
d
p	\b(?:has|have|had|we|it|he|she|and|that|which|list|portfolio|fund|trust|system|strategy|record of|history of|consistently|to|of|\w+ly)?\s?\b“beat-past”\b (?:[\w%.-]+ ){0,5}?(?:“market”|market|indexes|professionals|fund managers|funds|peers|rivals|sector|inflation|average|experts|pros|Wall Street|the City|hedge funds|world shares|shares|equities|stocks|bonds|gilts|cash|gold|property)\b
+	region
=	150
-	sentence
p	\b(?:could|would|will|may|might|should|aims?|aiming|target\w*|seek\w*|try|tries|hopes?|designed|want|how to|learn|can)\b“short-gap”\b(?:beat|outperform)
p	\bno one (?:can|beats)
d
p	\b(?:left|leaves|leaving|put|puts|putting) (?:the )?(?:[\w&'-]+ ){0,2}?(?:“market”|market|index|indices|benchmark|peers|rivals|professionals|pros|funds|Wall Street|the City|sector|competition) (?:in the dust|in the shade|standing|trailing|far behind|for dead|to shame|behind)\b|\b(?:ran|run|running) (?:rings|circles) (?:a?round)\b
+	region
=	150
-	sentence
p	\b(?:could|will|may|might|would)\b
d
p	\b“count” (?:up|winners?|wins|gainers?|risers?|successes|profits)(?:,| and|;| against| to|,? with| versus| v) “count” (?:down|losers?|losses|fallers?|flat|failures|duds)\b
+	region
=	150
-	sentence
=	431
p	\b(?:seats|played|games|matches|drawn)\b
d
p	\b(?:portfolio|fund|strategy|system|service|list|picks|tips|trades?|trust|letter|selections|method|approach)\b(?: [\w-]+){0,2} (?:made|has made|have made|'s made) (?:money|a profit|a mint|serious money)\b
+	region
=	150
-	sentence
=	431
p	\b(?:never|not|n't) (?:once )?(?:made|has made)\b
d
p	\b(?:we|I|he|she|they|readers|members|subscribers) (?:were|was|got|have been|'ve been) (?:in )?(?:very )?early (?:to|in|on|into|with) (?:the )?(?-i:[A-Z][\w&]+)\b(?<!January|February|March|April|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday)
+	region
=	150
d
p	\b(?:readers|subscribers|members|investors|holders|followers|clients|shareholders|backers|those who|anyone who|everyone who)\b“gap”\b(?:(?:handsomely|richly|amply|well|nicely|lavishly) (?:rewarded|paid|compensated)|(?:done|did|doing) (?:very |rather |extremely |remarkably |so )?(?:well|nicely|handsomely) out of)\b
+	region
=	150
-	sentence
p	\b(?:could|will|may|might|would|should) be\b
d
p	\b(?:fund|trust|fund manager|manager|tipster|newsletter|tip ?sheet|stock-?picker|investor|analyst|trader|portfolio) of the (?:year|decade|month|century)\b
+	region
=	150
-	sentence
p	\b(?:shortlist\w*|nominat\w*|vote|voting|judges|ceremony)\b
d
p	\b(?:gone up|risen|increased|grown|appreciated|rose|went up|climbed) (?:in (?:value|price|worth) )?(?:every|each) (?:single )?(?:year|month|quarter|decade)\b
+	region
=	150
-	sentence
=	641
p	\b(?:would|could|will|fees?|costs?|bills?|tax)\b
d
p	(?:\b(?:plus|minus)|(?<!\w)\+) ?“pct”
+	region
=	150
-	sentence
=	641
p	\b(?:fee|charge|cash|base rate|Bank Rate|SONIA|inflation|CPI|RPI|target\w*|VAT|simulated|back-?test\w*)\b
-	context
p	\b(?:simulated|back-?tested)\b
-	region
p	\b(?:model results|hypothetical performance results)\b
d
p	\b(?:not one|none|not a single one|no (?:month|year|quarter|trade|position|investor|client))\b“gap”\b(?:in the red|under ?water|at a loss|down|a loss|lost)\b
+	region
=	150
-	sentence
p	\b(?:could|would|will|may|might)\b
=	641
d
p	\b(?:winners?|winning (?:trades?|tips?)|wins|gains|profits|successes|up (?:months|years))\b“short-gap”\b(?:for|to|against|out of) (?:every|each|“count”)\b|\b“count” (?:up|right|green) (?:and|to|against|for) “count” (?:down|wrong|red)\b
+	region
=	150
-	sentence
=	431
d
p	“price” (?:then|at the time|back then|that day)\b[^!?]{0,120}?“price”|“price”[^!?]{0,120}?\b(?:now|today|currently|these days|this morning|last (?:night|week|month|Friday|Tuesday)|on the screen|at the last count)\b[^!?]{0,40}?“price”|“price”[^!?]{0,120}?“price” (?:now|today|on the screen|this morning|at the last count)\b
+	region
=	150
+	block
p	\b(?:tips?|tipped|picks?|picked|bought|sold|put|recommended|shares?|stock|price|was|were|cost|stood|traded|name[ds]?|coin|token|wrote|changes? hands|changing hands)\b
-	sentence
p	\b(?:minimum|a month|a year|per month|subscri\w+|renew\w*|trial|fee|fees|charge\w*|instead of|usually|normally|postage|save|offer|deal|ticket|will be|could|expect|net assets)\b
=	647
=	158
d
p	\b(?:best|top|leading|number one|no\. ?1|outstanding|highest) (?:[\w'-]+ ){0,3}(?:fund|trust|portfolio|performer|manager|performance|tipster|returns?|stock ?picker|trader|newsletter|record)\b
+	region
=	150
-	sentence
p	\b(?:for you|choose|choosing|find|how to|which|compare|pick the|looking for|aim\w*|want|in class|interests?|offer|selection|buys?|by phone|service)\b
p	\b(?:could|will|may|might|should|can|would|aim\w*|expect\w*|forecast\w*|target\w*)\b
d
p	\b(?:dividends?|pay-?outs?|distributions?|coupons?|income|interest|payments?)\b
+	region
=	150
+	sentence
p	(?:\b(?:has|have|had|been|was|were|rose|grew|raised|paid|went)|'s|'ve)\b[^.!?]{0,90}?\b(?:each|every|consecutive|running|in a row|unbroken|straight|since (?:“month” )?“year”|(?:last|past) “count” years|“count” years)\b
-	sentence
p	\b(?:could|will|may|might|can|would|fall|falls|vary|tax|premium|subscription|fees?|market timing)\b
p	\bpaid (?:into|to you|to your|out (?:each|every|monthly|quarterly)|monthly|quarterly|each|every)\b
=	641
d
p	(?:\b(?:raised|increased|paying|grown|grew|gone up|rose|risen|maintained|held|lifted|boosted|covered|cut)|\b(?:has|have|had|'s|'ve|since|which|it|that) (?:[\w'-]+ ){0,3}paid)\b“gap”\b(?:dividends?|pay-?outs?|distributions?|coupons?|incomes?|interest|something|it)?\b“gap”\b(?:(?:every|each)(?: single)? (?:year|quarter|month|week|Friday|one)|(?:since|from) (?:“month” )?“year”|since (?:its |our )?(?:launch|inception)|(?:for|in|over) (?:the (?:last|past) |more than |each of the (?:last|past) |every one of the (?:last|past) |at least )?“count” (?:consecutive |straight |successive |unbroken )?(?:years|quarters|decades)|“count” (?:years|quarters|times) (?:running|in a row))\b
+	region
=	150
+	sentence
p	\b(?:dividends?|pay-?outs?|paid|distributions?|coupons?|income|interest|investors|holders)\b
-	sentence
p	\b(?:would|could|will|may|might) 
p	\b(?:fee|subscription|premiums?|tax(?![- ]free))\b
d
p	\b(?:dividends?|pay-?outs?|distributions?|coupons?|income)\b“gap”\b(?:has|have|had|was|were)\b“short-gap”\b(?:gone up|grown|risen|increased|been (?:raised|increased|paid|maintained|cut)|never|rose|grew)\b
+	region
=	150
-	sentence
p	\bmay\b
p	“operating” (?:rose|grew)
d
p	\b(?:never|not once|hasn't|has not)\b“short-gap”\b(?:missed|cut|reduced|suspended|skipped|defaulted on|late)\b“short-gap”\b(?:dividends?|pay-?outs?|payments?|coupons?|distributions?|it)\b
+	region
=	150
d
p	\b(?:unbroken|uninterrupted|progressive|consecutive)\b“short-gap”\b(?:dividends?|payments?|years|record|pay-?outs?|growth|increases)\b|\b“count” (?:straight|consecutive) (?:years|quarters|months|wins|winners|gains|positive)\b|\b“count” (?:years|trades|winners|wins|quarters|months) (?:running|in a row|on the trot)\b|\b“number-word” in a row\b
+	region
=	150
-	sentence
=	641
p	\bcold|rain\b
p	\b(?:come|comes|came|fallen|fell|run|ran|been) (?:up )?short\b|\b(?:shortfalls?|shortages?|deficits?|harvests?|crops?)\b
d
p	\b(?:proven|impressive|remarkable|outstanding|enviable|stellar|unrivalled|excellent|exceptional|strong|superb|long|verified|audited|incredible|extraordinary|phenomenal|consistent|solid|great|best|astonishing|unmatched) (?:[\w'-]+ )?(?:track record|performance record|record of (?:success|profits|performance|growth|returns)|investment record|performance)\b|\btrack record\b|\b(?:record|knack|history|reputation|gift|eye) (?:of|for) (?:[\w'-]+ )?(?:calling|picking|predicting|spotting|timing|finding|beating|making|delivering|identifying|uncovering|profits?|success)\b|\b(?:man|woman|analyst|investor|trader|economist|expert|guru|team|one) who (?:[\w'-]+ )?(?:predicted|called|foresaw|warned|spotted|saw|tipped)\b|\b(?:record|chart|figures|numbers|results|performance) speaks? for (?:itself|themselves)\b
+	region
=	150
-	sentence
p	\b(?:no|little|short|without a|poor) track record\b
=	170
d
p	\b(?:stellar|bumper|record|blockbuster|spectacular|banner|barnstorming|storming) year\b|\bstring of (?:winners|successes|big (?:wins|gains))\b|\bone winner after another\b|\bwinning streak\b|\bdone it again\b
+	region
=	150
-	sentence
=	641
d
p	\b(?:predicted|called|foresaw|forecast|warned of|picked|spotted|tipped|recommended|timed)\b“gap”\b(?:crash|collapse|bear market|dot-?com|credit crunch|financial crisis|bull market|bottom|crisis of|rally of|boom|ten-?baggers?|multi-?baggers?|winners?|biggest (?:winners|gainers|movers|stocks|tech stocks)|before (?:it|they|he|she|the (?:shares?|stock|price)) (?:soared|rose|shot|went|took|jumped|rocketed|surged|doubled|exploded|climbed|ran))\b
+	region
=	150
-	sentence
=	431
=	713
p	\bpredicted (?:that )?(?:on average )?“pct”
p	“system”\b“gap”\b(?:predicted|called|foresaw|forecast|picked|spotted)\b“gap”(?:“pct”|\bof the)
d
p	\b(?:had|gave|given|giving|got|offered|shown?|saw) “short-gap”\b(?:chance|opportunity|opportunities|shot) (?:to|at) (?:[\w'-]+ ){0,4}(?:“pct”|“money”|“multiple”|gains?|profits?|winners?)
+	region
=	150
+	sentence
p	(?:“pct”|“money”|“multiple”)
-	sentence
p	\b(?:could|will|now|today) (?:have|get|be)\b
d
p	\b(?:“count”|twice|double|triple|treble|\d+x) (?:times )?(?:(?:their|your|his|her|our|my|the|its) )(?:[\w'-]+ )?(?:money|stake|cash|investment|outlay|capital|initial|original|cost|issue price|purchase price)\b
+	region
=	150
-	sentence
p	\b(?:could|would|will|may|might|can|should|potential|aim\w*|lose)\b
p	\bback if\b
p	\b(?:with|take a view|leverage\w*|margin|trade|trading|go long|bet|deposit)\b“gap”\btimes your\b
d
p	\b(?:x ?\d+(?:\.\d+)?|\d+(?:\.\d+)? ?x)(?:,? (?:and )?|, ?)(?:x ?\d+|\d+(?:\.\d+)? ?x)\b
-	sentence
p	\b(?:could|will|may|might|leverage|P/E|earnings|sales|EBITDA|multiple of)\b
d
p	\b(?:made|making|walked away with|built|earned|banked|amassed|minted|created|netted) (?:[\w'-]+ ){0,3}(?:fortunes?|millions|a killing|a packet|a mint|life-changing|serious money|a lot of money|millionaires?|big (?:money|profits?|gains?|wins?)|huge (?:profits?|gains?)|money (?:back|every|in (?:each|every|all)))\b|\b(?:made|paid|won) back (?:my|their|his|her|the) (?:subscription|fee|cost)\b
+	region
=	150
-	sentence
p	\b(?:could|will|would|may|might|can|how to|to) (?:[\w'-]+ ){0,2}(?:make|making|build)
=	641
d
p	\b(?:went|gone) on to (?:[\w'-]+ ){0,4}?(?:double|treble|triple|quadruple|soar|rocket|gain|return|rise|climb|surge|deliver|make|become|hit|reach|touch)\b
+	region
=	150
+	sentence
p	\b(?:shares?|stocks?|picks?|tips?|recommend\w*|it|they|which|that|compan(?:y|ies)|funds?|readers?|members?|investors?)\b
-	sentence
=	158
p	\b(?:could|will|may|might|would|chief|minister|president|director|manager of|university)\b
d
p	\b(?:sitting on|sat on|banked|bagged|scored|locked in|cashed in|booked|took|hit|landed|grabbed|enjoyed|collected|closed(?: out)?(?: for)?) (?:an? )?(?:quick |easy |cool |fast |clean |straight |near |nice )*(?:double|treble|triple|quadruple|home run|windfall|big (?:win|gain))\b
+	region
=	150
-	sentence
p	\b(?:could|will|may|might|can)\b“short-gap”\b(?:sit|bank|bag|score|hit|land|grab)\w*
=	431
d
p	\b(?:nailed|called|timed|caught|picked|spotted|marked|rang the bell at) (?:(?:both|almost|nearly|exactly|to the day) )*(?:the )?(?:exact |absolute |very |precise )?(?:top|bottom|peak|lows?|highs?|turn(?:ing point)?|crash|bust|collapse)\b
+	region
=	150
-	sentence
=	431
p	\b(?:nobody|no one|impossible|can't|cannot|trying|try) (?:can |to )?(?:call|time|pick)\w*
d
p	\b(?:made|earned|making) (?:you|us|them|our readers|readers|members|subscribers|clients|investors|holders|shareholders) (?:good |serious |real |a lot of |proper |big |decent )?(?:money|a fortune|a packet|a profit|a killing)\b|\bclean sweep\b|\ball (?:of )?(?:(?:our|my|the) )?“count” (?:of )?(?:[\w'-]+ ){0,4}(?:closed|ended|finished|went|came out) (?:higher|up|in profit|ahead|at a profit|in the black)\b|\b(?:just|only|precisely|exactly|a mere) “count” (?:losing|down|negative|bad|loss-making) (?:years?|months?|quarters?|trades?|weeks?)\b|\b(?:made|earned) more (?:out of|from|on) (?:this|that|these|one) (?:one )?(?:idea|trade|share|stock|tip|investment)\b
+	region
=	150
-	sentence
p	\b(?:could|would|will|may|might|can) (?:have )?(?:make|made|earn)
=	641
d
p	\b(?:up|gains? of|rises? of|returns? of|profits? of|winners? of|made|gained|returned) (?:by )?\d+(?:\.\d+)?(?:,| and| or)(?: (?:and )?\d+(?:\.\d+)?,?)+ ?(?:%|per ?cent)
+	region
=	150
-	sentence
=	158
=	727
d
p	\b(?:told|warned|urged|begged|advised) (?:everyone|everybody|readers|clients|members|subscribers|followers|people|his|her|their|our|anyone who(?:'d| would) listen) (?:[\w'-]+ )?to (?:buy|sell|short|get (?:in|out)|load up|dump|bail out|pile in)\b
+	region
=	150
-	sentence
=	431
p	\b(?:broker|adviser|bank) (?:told|urged)\b
d
p	\b(?:readers?|members?|subscribers?|clients?|followers?|investors?|holders|those|we|I|they|he|she)\b“gap”\b(?:(?:well |now |comfortably |handily )*(?:in the money|quids in|sitting pretty|laughing|in clover|in the black|ahead of the game)|cleaned up|made hay|made out like bandits|did very nicely|done very nicely)\b
+	region
=	150
-	sentence
p	\b(?:could|would|will|may|might|can|'ll)\b“short-gap”\b(?:be|clean|make)
d
p	\b(?:more than |has |have |easily |already |already more than )(?:paid|earned) for (?:itself|themselves|the subscription|my subscription|membership)\b|\b(?:called|spotted|predicted|foresaw|saw|picked) (?:the|this year's|last year's) (?:[\w-]+ )?(?:rally|boom|bull run|surge|sell-?off|slump|bear market|bull market)\b(?: (?:coming|before|early))?|\b(?:our|my|the|his|her) (?:list|portfolio|picks?|fund|strategy|model|tips|selections|trust)\b“short-gap”\b(?:fell|dropped|lost|slipped|was down|were down|gave up)\b“short-gap”\b(?:just|only|a mere|barely|less than half|far less)\b
+	region
=	150
-	sentence
p	\b(?:could|would) (?:have )?
d
p	\b(?:early|first|original) (?:investors|backers|buyers|subscribers|holders)\b“gap”\b(?:made|turned|banked|retired|became|are sitting|have made|saw|got rich|earned)\b
+	region
=	150
d
p	(?<!\w)(?:\+ ?|(?:up|made|banked|caught|bagged|took|net|total(?: of)?:?) )\d[\d,.]* ?(?:pips|points|ticks)\b|\b“count” (?:pips|ticks) (?:up|banked|in profit|of profit|profit|so far|this (?:week|month)|last (?:week|month)|in (?:“month”|a (?:day|week|month)))\b|\b“count” (?:of (?:them|those|these) )?(?:all )?(?:hit|reached|made|struck|touched) (?:their |its |the |our |full |first |second |profit )*(?:targets?|TP ?\d?|take-?profits?|goals?)\b
+	region
p	\b(?:signals?|trad(?:e|es|er|ers|ing)|pips|forex|FX|tips?|picks?|room|alerts?|shares?)\b
-	sentence
=	431
p	\b(?:spreads?|stop(?:s|-loss)?|risk|aim\w*|per trade|commission)\b
p	\b(?:basis|percentage|loyalty|reward|data|index|FTSE|Dow|Nasdaq|market) ?points?\b
=	641
d
p	\b(?:put|stuck|invested|staked|started (?:off |out )?with|paid|popped|placed)\b (?:in )?(?:just |about |only |my |the |a |some )*(?:“money”|“number-word”(?:[- ]“number-word”)? (?:thousand|hundred|grand))[^!?]{0,140}?\b(?:taken|took|got|drawn|drew|pulled|cashed|had|brought) (?:(?:it|back|home) )?(?:out|home|back)\b (?:just |about |over |nearly |almost |more than )*(?:“money”|“count”\b)
+	region
=	150
+	block
p	\b(?:I|we|my|our|he|she|they)\b
-	sentence
=	647
=	648
=	650
=	641
C	pressure	pressure to act at once	pressure
-	sentence
p	\b(?:ex-dividend|tax year|ISA deadline|deadline for|trading statement|Budget)\b
d
p	\b(?:(?:act|move|decide|respond|buy|get in|log in|sign up|join|watch) (?:now|fast|quickly|today|immediately|right away|straight away|at once|right now|while you can)|(?:spaces?|places?|seats?|spots?|numbers?|availability) (?:is|are) (?:strictly |very |extremely )?limited|everyone(?:'s| is) (?:buying|piling|getting|joining)|after (?:tonight|today|midnight|tomorrow|this)[^.!?]{0,20}too late|(?:they|it)(?:'re| are|'s| is) gone[.!]|you have until|before the (?:bell|opening bell)|until (?:midnight|tonight|\d{1,2}[.:]\d\d ?(?:pm|tonight)|11[.:]59)|don't hang (?:around|about)|won't (?:be here|come again|wait|hang around)|opportunit(?:y|ies) like this|in the next “count” (?:hours|minutes)|within “count” hours|in “count” hours|(?:must|need to) (?:act|move|be in|get in|buy|decide)\b|people (?:who )?(?:have )?(?:signed up|joined) (?:since|today|this)|(?:do|please) hurry|hurry[!, ]|time(?:'s| is)(?: fast)? running out|running out of time|clock is ticking|countdown|before it(?:'s| is) too late|before midnight|(?:tonight|today) (?:at|only)\b|last[- ]chance|final (?:chance|call|hours|opportunity)|don't (?:miss|wait|delay|hesitate|be left|get left)|do not (?:miss|delay|wait)|miss(?:ing)? out|you can't afford (?:to miss|not to)|can't afford to miss|mad to miss|crazy to miss|foolish to miss|kick yourself|regret (?:it|missing|not)|left behind|left on the platform|watching from the platform|missed the (?:boat|train)|miss the (?:boat|train|bus)|the train (?:pulls|leaves|is leaving)|there's still time|still time to|you (?:are|'re) early|get in (?:early|now|before|on the ground floor|ahead)|ahead of the crowd|before (?:everyone|everybody|the crowd|the rest|your (?:boss|neighbours?|friends)|Wall Street|the City|the (?:masses|mainstream|herd|big money))(?: else| does| finds out| catches on| wakes up| piles in)?|when it(?:'s| is) gone|once it(?:'s| is) gone|gone for good|never (?:be )?(?:repeated|open again|offered again)|not open again|everyone (?:is|will be) talking|everybody at your|don't be the (?:one|last|only)|if you(?:'re| are) (?:seeing|reading) this|window (?:is )?clos\w+|while (?:there's still|you (?:still )?can|stocks last|places last|it lasts)|fear of missing|urgent(?:ly)?|immediate(?:ly)? action|drop everything|right now[,:!]? (?:before|because|while)|seize the (?:moment|day)|won't last|will not last|going fast|selling (?:out )?fast|filling (?:up )?fast|almost (?:gone|full|sold out)|nearly (?:gone|full|sold out))\b
+	region
=	150
-	sentence
p	\b(?:prices?|markets?|things|shares?|rates|they) (?:can |may |often |do )?moves? (?:fast|quickly)\b
p	\blimited by the (?:room|size|number)\b
p	\b“count” (?:“month”)\b
p	\b(?:no (?:rush|hurry|need to)|there is no)\b
p	\b(?:not|\w+n't|never) (?:about )?(?:rush|hurry|urgent)\b
p	\byou will not be left\b
d
p	\b(?:but|so|please|now|you'd better|better|need to|have to|must|you should|I'd) hurry\b|\b(?:comes?|going|goes|taken|taking|pull(?:ed|ing)?) (?:it |this )?(?:down|offline|off ?air|dark)\b“short-gap”\b(?:at|by|on|tonight|tomorrow|midnight|soon|“weekday”)\b|\b(?:last|final) (?:call|orders|boarding call|invitation|notice|reminder|warning|opportunity|hours|few hours|few places)\b|\b(?:self-?destructs?|vanishes|evaporates) (?:in|at|after|on)\b|\bby the time (?:you|the (?:market|crowd|rest|public|City|news)|everyone|it|most)\b“gap”\b(?:too late|gone|over|missed|already)\b|\b(?:will|it'll|it will) be too late\b|\btoo late to (?:get in|profit|buy|act|join)\b
+	region
=	150
-	sentence
p	\b(?:call options?|never too late|not too late|isn't too late|no (?:need|reason) to)\b
d
p	\bif you(?:'re| are) not (?:in|on board|positioned|ready) (?:by|before|when)\b|\b(?:need|have|got|want) to (?:act|move|be in|get in|buy|decide|respond|do (?:this|it)|position yourself) (?:before|by|ahead of|prior to|now|today|fast|quickly|right away|at once)\b|\b(?:will|won't) you (?:own it|be (?:in|one of them|ready|among them|there|left)|still be)\b|\b(?:everyone|everybody|all your friends|your neighbours)\b“short-gap”\b(?:will be|is|are) (?:talking|buying|piling|wishing)\b|\b(?:close|shut|slam) (?:the |our )?(?:doors?|books|list|offer|window) (?:at any (?:time|moment|minute)|without (?:notice|warning)|for good|tonight|tomorrow|soon|early)\b|\bdemand (?:has been|is) (?:overwhelming|huge|enormous|unprecedented|through the roof|off the charts|so high)\b|\b(?:first|next|only) “count” (?:[\w'-]+ )?(?:readers|people|members|subscribers|investors|callers|applicants|replies|orders|customers|to (?:respond|reply|apply|join|act))\b
+	region
=	150
-	sentence
p	\b\d{1,2} (?:“month”)\b(?! when)
p	\b(?:no (?:rush|hurry|need)|tax year|ISA|applications? close|ex-dividend)\b
d
p	\b(?:in|ends?(?: in)?|closes?(?: in)?|left|remaining|only|countdown:?|just) \d{1,2}:[0-5]\d:[0-5]\d\b(?! (?:UTC|GMT))|\b\d{1,2}:[0-5]\d:[0-5]\d (?:left|remaining|to go)\b|\b(?:ones|those|people|anyone|everyone|investors|readers) who (?:slept|missed|waited|hesitated|dithered|sat|passed|snoozed|stood aside)\b|\broom for (?:just |only |another )?“count” (?:more )?(?:people|members|readers|traders|names|of you)?|\bclos(?:e|ing) the (?:list|books?|doors?|club)\b|\b(?:before|while) the (?:rest of the world|crowd|herd|City|market|big boys|Wall Street|others|rest|public|mainstream) (?:wakes?|catch(?:es)?|gets?|finds?|notices?|cottons?|sleeps?|piles?)\b|\b(?:doesn't|don't|rarely|seldom) come (?:along|around|by)(?: very)? often\b|\b(?:price|it) goes up (?:at (?:each|every|midnight|the next)|tonight|tomorrow|on “weekday”|every)\b|\bdoesn't tiptoe\b
+	region
=	150
-	sentence
p	\b(?:live on|trading hours|opens at|closes at|posted at)\b
d
p	\b(?:only|just) (?:“count”) (?:[\w'-]+ )?(?:places?|spots?|seats?|passes|copies|slots?|memberships?|spaces|tickets|openings|subscribers|readers)\b|\b(?:“count”) (?:[\w'-]+ )?(?:places?|spots?|seats?|passes|copies|slots?|spaces|tickets) (?:left|remain\w*|available|to go)\b|\b(?:printed|released?|limited to|opening|letting in|admitting|accepting|taking|offering) (?:just |only |the first )?(?:“count”) (?:[\w'-]+ )?(?:places|spots|seats|passes|copies|slots|memberships|spaces|tickets|members|readers|people|subscribers)\b|\bfirst (?:“count”|few|two hundred|hundred) (?:people |readers |investors |members |customers |subscribers )?(?:in|to|who|only)\b|\bpass number\b|\blimited (?:time|places|spaces|availability|number)\b
+	region
=	150
-	sentence
p	\bbeginners' day\b
d
p	\b(?:page|video|offer|presentation|link|website|site|doors?|window|deal|invitation|letter|price|broadcast|replay|enrol\w*|registration|access) (?:(?:will|is|are|being|be|must|may|could|it|and|to|has) ){0,3}(?:comes? down|close[sd]?|taken offline|go(?:es)? dark|closing|shuts?|shutting|expires?|expiring|taken (?:down|offline)|pulled|disappears?|vanish\w*|goes? (?:offline|dark|away)|ends?|removed)\b“gap”\b(?:tonight|today|tomorrow|midnight|noon|\d{1,2}(?:[:.]\d\d)? ?(?:am|pm)|hours?|minutes?|soon|without notice|any (?:moment|minute|time)|this (?:evening|afternoon|week|weekend)|for good|forever|sunday|monday|tuesday|wednesday|thursday|friday|saturday|again)\b
+	region
=	150
-	sentence
p	\b\d{1,2} (?:“month”)\b
p	\b“month” \d{1,2}\b
d
p	\b(?:before|while) (?:this|the|it|his|her) ?(?:[\w'-]+ )?(?:video|page|presentation|briefing|offer|link|interview|broadcast|is|it|window|door)? ?(?:is|gets?|goes|comes|'s)? ?(?:still )?(?:taken|offline|pulled|removed|online|available|down|open|live|closes?|expires?)\b
+	region
=	150
-	sentence
=	836
p	\bis available (?:at|from)\b
d
p	\b(?:list|book|books|round|club|room|class|intake|door|doors|offer|service|window|places?|membership|page) (?:will |is |are )?(?:shuts?|closes?|closing|fills?|filling) (?:on (?:“weekday”)(?! \d)|tonight|tomorrow|when|once|as soon as|after|at (?:“count”|midnight|noon)|fast|up)\b
+	region
=	150
-	sentence
=	836
d
p	\b(?:hundreds|thousands|dozens) of (?:people|readers|investors|others) are (?:reading|watching|already|joining|piling|looking)\b|\beleven have gone since\b|\b“count” have (?:already )?(?:gone|been (?:taken|snapped up|claimed))\b
+	region
=	150
C	projection-tool	a tool that projects outcomes	simulated-performance
d
p	\b(?:runs?|simulates?|tests?|models?|projects?)\b“short-gap”\b(?:thousands? (?:of )?(?:markets|futures|scenarios|outcomes|paths)|\d[\d,]* (?:markets|scenarios|outcomes|simulations)|(?:a|an) (?:\w+ )?Monte[- ]Carlo|Monte[- ]Carlo (?:simulat\w+|analys\w+|models?|engine|paths|runs|trials|method|test\w*))\b
C	recommendation	a recommendation of a named share	conflict-of-interest
-	sentence
p	\b(?:analysts?|brokers?|Goldman|Morgan|UBS|Barclays|Jefferies|Berenberg|Citi) (?:at|has|have|had|rates?|cut|raised|upgraded|downgraded|say|said|reckon)\b
p	\b(?:starts?|initiates?|begins?|resumes?) coverage\b|\b(?:repeats?|reiterates?|keeps?|cuts?|raises?|lifts?|maintains?) (?:its|their|his|her)\b“short-gap”\b(?:buy|sell|hold|rating|target)\b
p	\b(?:fined|example|glossary|quiz)\b
d
p	\b(?:buy|sell|hold|accumulate|add|top up|take profits|top slice)\b (?:(?:[\w-]+|the|shares) ){0,3}(?:up to|below|under|above|at up to|at or below|around|at) “price”
-	sentence
p	\b(?:if you|suppose|say you|we buy|they buy|lets? you|you can|I would not|minimum|each|apply)\b
d
p	\b(?:rate|rates|rated|initiate|initiated|initiating|reiterate|reiterated|it'?s|they're|is|remains?|are) (?:(?:the |it |them |this |our |on |with |at |as |shares?|stock|a |an )+ ?)?["(]?(?:a |an )?(?:strong )?(?:buy|sell|hold)\b(?=,? (?:with a target|up to|under|below|at|for|with|above|recommendation|rating|in her|in his|note)|[.,;:)"]|$)
+	block
p	(?<!\w)(?:“price”|shares?|stock|target|fair value|AIM|ticker|yield)(?!\w)
d
p	^(?:buy|sell|hold|strong buy|speculative buy|top slice)[.!:]
+	block
p	(?<!\w)(?:shares?|stock|price|“price”|euro|pence)(?!\w)
d
p	\b(?:shares?|stock|it|they|company)(?:'s| is| are| looks?| seems?| remains?) (?:[\w'-]+ )?(?:under-?valued|over-?valued|too cheap|dirt cheap|a bargain|mis-?priced|a screaming buy)\b
+	draft
p	\b(?:AIM|LSE|LON|NYSE|Nasdaq|ASX|OTC)\s?:|\([A-Z]{2,5}(?:[,) ])|“price”
-	sentence
p	\b(?:house|pound|dollar|sterling|market|sector)\b
d
p	\b(?:we|I)(?:'re| are|'m| am|'d be| would be) (?:buyers?|sellers?|buying|selling)\b“short-gap”(?:up to|below|under|at) “price”
C	registered-adviser	a registered investment adviser	conflict-of-interest
d
p	\b(?:investment advis[eo]rs? registered with the (?:SEC|Securities and Exchange Commission)|SEC[- ]registered (?:investment )?advis[eo]r|registered investment advis[eo]r)\b
C	restricted-options-offer	an offer of restricted options	product-risk
-	sentence
=	191
=	192
=	193
d
p	\b(?:restricted options?|knock-?outs?|barrier options?|limited-risk (?:daily |weekly )?options?|binary options?|daily options|digital options)\b
C	simulated-performance	a simulated result	simulated-performance
-	sentence
=	170
p	\bperformance results\b
p	\bno representation is being made\b
p	\b(?:figures|results|data|numbers) (?:above |below |shown )?(?:refer|relate) to\b
p	\bmodel studios?\b
d
p	\b(?:would|could|might|'d)(?: (?:(?:now|today|by now|also|still|easily|already|typically|then|even|only|comfortably|handily|theoretically|in theory|hypothetically|correctly|successfully|,) ?){0,3}(?:have|'ve|of)|'ve) (?:(?:now|today|by now|also|still|easily|already|correctly|successfully|comfortably|handily|automatically|since|more than|nearly|almost|on average|,) ?){0,3}“result-done”\b“gap”(?:“pct”|“money”|“multiple”|“fraction”|\b“count” (?:out )?(?:of|in)\b|\b“count”\b|\b(?:every|most|all|each|the)\b|$|[.,;:!?])
+	region
=	150
-	sentence
p	\b(?:would|could) have (?:thought|liked|preferred|been (?:better|wiser|nice|easier|fun|silly)|missed it|laughed|to|reduced the figures)\b
p	\b(?:you|he|she|they|I) would have (?:had|got) to\b
p	\bgot you(?:r)? laughed\b
p	\b(?:cost|saved|paid) (?:you |us |me )?“money” (?:in (?:fees|tax|postage|shops)|for the year|more for)
d
p	\b(?:would|'d) (?:now|today|by now|by “year”|currently|still)(?:,)? (?:have|be|hold|own|stand|sit|be worth|be sitting|be up|be looking)\b“gap”(?:“pct”|“money”|“multiple”|millionaire|rich)
+	region
=	150
d
p	\b(?:would|'d) (?:be worth|be sitting on|stand at|amount to|have grown|be up|be looking at|have|hold|own)\b“short-gap”(?:“pct”|“money”|“multiple”)
+	region
=	150
+	sentence
p	\b(?:had (?:you|anyone|someone|an investor|they)|if you(?:'d| had)|invested|put|since “year”|back in|in “year”|today|now|years? ago|followed|bought|suppose)\b
d
p	\b(?:had (?:you|anyone|anybody|someone|somebody|an investor|investors|they|we|a (?:reader|subscriber|member))|if (?:you|anyone|someone|somebody|an investor|they|we|a (?:computer|reader|subscriber))(?:'d| had| have)?(?: only| simply| just| merely)?|suppose (?:that )?(?:[^.!?]{0,40}?)(?:you|we|someone)(?:'d| had)?|imagine (?:that )?(?:you|having|if)|those who(?:'d| had)|anyone who(?:'d| had)|anyone who(?=[^.!?]{0,120}(?:\bwould\b|'d\b)))\b“gap”\b(?:invested|turning|running|doing|buying|holding|trading|following|selling|using|bought|put|followed|applied|acted|held|owned|split|listened|let|taken|run|backed|placed|used|traded|copied|started|joined|read every)\b“gap”(?:“money”|“pct”|“multiple”|since (?:“month” )?“year”|in “year”|years? ago|each (?:of|time|tip|pick|trade|signal)|every (?:one|tip|pick|trade|signal))
+	region
=	150
+	block
p	(?:“money”|“pct”|“multiple”|\bwould\b|'d\b|\btoday\b)
-	sentence
p	\bif you (?:have|had) (?:invested|bought|put|held)\b“gap”\b(?:please|call|contact|you can|you may|you should|complain|claim|speak)\b
d
p	(?:'d|\bwould) (?:have |'ve )?(?:been paid|been up|been ahead|made money|been in profit|won|collected|pocketed|come out ahead)\b“short-gap”\b“count” (?:weeks?|months?|times|years?|trades?|Fridays?|days?)? ?(?:out of|of|in) (?:every )?(?:the (?:last|past) )?“count”
+	region
=	150
d
p	\b(?:back-?\s?test(?:s|ed|ing)?|paper[- ]trad(?:e|es|ed|ing)|out-of-sample|walk-forward|pro[- ]forma (?:[\w'-]+ ){0,2}(?:returns?|results?|performance|track record)|model results|hypothetical (?:returns?|gains?|profits?|portfolio|performance|results?|growth)|simulated (?:over|on|across|using|for|from|returns?|gains?|profits?|portfolio|performance|results?|trad(?:e|es|ing)|track record|growth))\b
+	context
p	“result-sign”
-	sentence
p	^(?:back-?\s?tested|hypothetical|simulated|model)(?: \w+)?[.!]?$
p	\b(?:inherent )?limitations\b
p	\bnot (?:back-?tested|simulated|hypothetical)\b
p	\b(?:no|never|without) (?:a )?(?:back-?test\w*|simulat\w+|hypothetical)
d
p	\b(?:on paper|in (?:our |its |the |extensive |historical |rigorous |a )?tests?\b(?: over| on| covering| of| going| across| against| since)|in (?:our |early |live |beta )?testing|in (?:a|our|the|over a|this) (?:[\w'-]+ )?simulations?|(?:ten|“count”)-year simulation|simulations? (?:of|over|show|shows|ran))\b
+	region
=	150
+	sentence
=	875
d
p	\b(?:historical(?:ly)?|retrospective) (?:tests?|testing|tested|simulations?|modell?ing|back-?runs?)\b|\blook-?back (?:test|study|analysis|window|period|simulation)?|\b“count”-year look-?back\b|\b(?:went|gone|go|looked|worked|traced|ran|run|running) (?:all the way )?back (?:over|through|across) (?:(?:the|more than|over|some|nearly) )*(?:(?:last|past) )?“count” (?:[\w'-]+ ){0,2}(?:years|decades|months|trades)\b|\b(?:going|looking|dating|stretching|all the way) back (?:to|over|through) (?:the )?(?:“year”|“count” years)\b
+	region
=	150
+	context
=	875
+	block
p	\b(?:“system”|signals?|patterns?|strateg\w+|trades?|rules?|tests?|testing|numbers|quants|simulat\w+|would)\b
-	sentence
p	\b(?:our|its|the fund's|audited|verified|actual|real-money|published) (?:audited |published |actual )?(?:track )?record\b
d
p	\b(?:launched|created|built|introduced|unveiled|invented|devised|developed|went live|opened)\b(?:[^.!?;]|\.(?=\d)){0,60}?\b(?:202[4-9]|this (?:year|spring|summer|autumn|winter|month|week)|last (?:year|month|week|spring|summer|autumn|winter))\b[^!?]{0,140}?\b(?:since|from|back to|between) (?:“month” )?(?:19\d\d|20[01]\d|202[0-2])\b
+	region
=	150
+	block
=	875
+	sentence
p	\b(?:“system”|index|portfolio|signals?|strateg\w+)\b
d
p	\b(?:(?:run|ran|running|runs|re-?run) (?=(?:it |them |this |that |the [\w'-]+ |our [\w'-]+ |[\w'-]+ )?(?:on|over|against|through|across|back|backwards?)\b)|applied|tested|tests|testing|trained|rebuilt|replayed|fed|set loose|calculated|modelled|modeled|validated|checked|tried|turned loose|put through|rolled back|carried back|projected back|backdated|reconstructed)\b“gap”\b(?:on|over|to|against|through|across|back to|backwards?|from|with|for|the|at)\b“gap”\b(?:(?:historical|past|old|previous|real|live|actual|price|tick|market) (?:data|prices|records|history|figures|ticks|markets?)|(?:“count”|several|many|last|past) (?:[\w'-]+ ){0,3}(?:years|decades|months)|years “year”|since “year”|from “year”|“year” (?:to|and|until|through|-)|“count” (?:[\w'-]+ )?(?:trades|market cycles|cycles|recessions|crashes|elections)|today's rules|backwards|every (?:[\w'-]+ )?(?:Tuesday|Monday|Friday|day|week|month|year|quarter|company|share|stock|trade|crash|cycle|bull|bear)|all (?:the )?(?:data|prices|trades))
+	region
=	150
+	context
=	875
-	sentence
p	\b(?:has|have|had) run (?:the|a|our|its)\b
p	\b(?:business|company|firm|shop|desk|clinic|course|fund has been run|managed)\b
d
p	\b(?:using|with|by|under|on) (?:today's|the current|our current|the same|present-day) (?:[\w'-]+ )?(?:rules|settings|parameters|selection|criteria|method|weights|line-up|constituents)\b
+	context
p	(?:“pct”|“money”|“multiple”|\bback\b)
d
p	\b(?:tested|validated|proven|run|trialled) (?:on|with|against|over) (?:live|real|real-time|historical|past|out-of-sample|“count” years of) (?:[\w'-]+ ){0,2}(?:data|markets?|prices|conditions|trades)\b|\blive-tested on\b|\bwith (?:the benefit of )?hindsight\b|\b(?:applied|calculated|worked out|added up|reckoned) (?:retrospectively|retroactively|backwards?|after the (?:fact|event))\b|\bretrospectiv\w+\b|\bretro-?fitt?\w*\b
+	region
=	150
+	context
=	875
d
p	\b(?:acting|trading|buying|selling|investing|holding|following|copying|betting|putting)\b“gap”\b(?:each|every|all|since “year”|in each|at each|whenever|only when)\b“long-gap”\b(?:would|could|'d) (?:have|now)\b
+	region
=	150
d
p	\b(?:using|based on|on|from|study of|analysis of|looking at|analysed|crunched) “short-gap”\b(?:historical (?:prices?|data)|past (?:prices?|data)|(?:“count”|“number-word”) years of (?:[\w'-]+ )?(?:data|prices|history|records|returns))\b
+	region
=	150
+	sentence
=	875
d
p	\bwhat would have happened\b|\bwould have (?:happened|looked like this|gone)\b[^.!?]{0,20}:
+	region
=	150
+	block
p	(?:“money”|“pct”|“multiple”)
d
p	\b(?:pretend|imaginary|notional|make-believe|theoretical|fictional|dummy|virtual|hypothetical|paper|would-be|simulated) (?:[\w'-]+ ){0,2}(?:trades?|trading|portfolios?|money|results?|accounts?|investors?|pot|profits?|gains?|returns?|pounds?|record)\b
+	region
=	150
+	context
=	875
-	sentence
p	\b(?:limitations|practise|practice|demo|play money)\b
p	^(?:hypothetical|simulated) \w+[.!]?$
d
p	“money”“gap”\bback (?:to|in) “year”[^!?]{0,100}?“money”|\b(?:wind|wound|turn|turned|roll|rolled|set|put|send|sent|take|taken|took|go|went) (?:(?:the|it|you|us|your|this|that|same|clocks?|calendar|system|model|money|all|way|date|algorithm|rules) ){0,4}back (?:to|by|in) (?:“year”|“count” years)\b
+	region
=	150
+	block
=	875
-	sentence
p	\b(?:founded|opened|began|started|dates?|since)\b
d
p	\b(?:put|taken|run|walked|marched|passed|sent|led|driven) (?:[\w'-]+ )?(?:through|over|across|back through) (?:the |its |our |all |every )*(?:last|past|previous|“count”)? ?(?:“count” )?(?:[\w'-]+ )?(?:recessions?|crashes|bear markets?|bull markets?|cycles?|crises|crisis|decades?|years|sell-?offs?|panics?|elections?)\b
+	region
=	150
d
p	\b(?:AI|algorithms?|systems?|software|programs?|models?|machines?|computers?|robots?|indicators?|signals?|formulas?|screens?|scanners?|radar|technology|engine|bot|algo|code|tool|neural net\w*|backtests?)\b“gap”\b(?:identified|predicted|flagged|spotted|called|caught|detected|picked|foresaw|forecast|anticipated|pinpointed|nailed|correctly|got right|signalled)\b“gap”(?:“pct”|\b“count” (?:out )?of (?:the )?(?:last |past )?“count”\b|\b(?:nearly |almost )?(?:every|all|each)(?: one)? (?:of the|major|big|bear|bull|crash|takeover|buyout)\b)
+	region
=	150
-	sentence
p	\b(?:will|predicts|next week's)\b
d
p	\bas if (?:it|he|she|you|we|they) had been (?:there|trading|invested)\b|\bwhat (?:if|would have happened if) (?:you|you'd|we|it|someone) (?:had )?(?:owned|bought|held|invested|followed|put|known|acted)\b
+	region
=	150
d
p	\b(?:sat|set|fed|gave|given|handed|showed|shown|let|put|turned|locked|shut|poured|played|marched)\b“gap”\b(?:prices?|charts?|ticks|quotes|price pages|price lists|tables|newspapers|candles)\b“short-gap”\b(?:of|from|for|since|going back) (?:the )?(?:(?:last|past|previous) )?(?:“count” (?:[\w'-]+ )?(?:years|decades)|decade|“year”|“month” “year”)
+	region
=	150
+	context
=	875
+	block
p	\b(?:it|“system”|rules?|(?-i:[A-Z]\w+))\b“gap”\b(?:chose|choose|pick|picked|trade|traded|buy|bought|play|played|decide|decided|call|called|loose|run|ran|came out|would)\b
d
p	\b(?:turned|let|set|cut) (?:[\w'-]+ ){1,4}loose (?:on|upon|over|in|among)\b“gap”(?:“year”|\b(?:trading days?|years|decades|sessions|months|prices|history|data)\b)
+	region
=	150
d
p	\bas (?:if|though) (?:it|he|she|you|we|they) (?:were|was) (?:there|trading|living through|in the market)\b|\b(?:no|not|without) (?:any )?(?:peeping|peeking|looking ahead|cheating)\b
+	region
=	150
+	context
=	875
d
p	\b(?:it|which|that)\b (?:[\w']+ )?(?:spotted|caught|called|flagged|identified|picked|predicted|foresaw|found|pinpointed|nailed)\b“short-gap”\b“count” (?:out )?of (?:the |its |our )?(?:[\w'-]+ )?“count”\b
+	region
p	\b(?:AI|algorithms?|models?|machines?|software|robots?|computers?|neural|trained|back-?test\w*)\b
-	sentence
p	\b(?:will|next week's|members|readers|live|since launch)\b
C	subscription-offer	a subscription offer	costs
d
p	(?<!\w)(?:free trial|trial (?:for “price”|of (?:our|the|his|her|[\w']+)|at “price”|period|subscription)|(?:with|on) a (?:[\w'-]+ )?trial|“price” (?:for|in) (?:the|your) first|first (?:month|week|issue|year|quarter|three months|“count” days|thirty days) (?:for|is|at|only|just|free)|try (?:it|us) for|half[- ]price|introductory (?:price|offer|rate)|just “price”|only “price”|for a pound|risk[- ]free (?:“count”|trial|subscription)|for (?:just |only )?“price”(?:[.,;!]|$)|(?:is |are )?(?:yours |absolutely |completely )?free for (?:the first )?(?:“count”|a|the first|your first) (?:days?|weeks?|months?)|(?:“count”|first) (?:days?|weeks?|months?)(?:' (?:access|membership|trial))? (?:free|on us|for nothing)|(?:normally|usually|was) “price”[^!?]{0,60}?“price”)(?!\w)
+	region
p	\b(?:subscri\w+|membership|member|join|month|year|trial|renew\w*|charged|service|newsletter|letter|issues)\b
-	sentence
p	\b(?:postage|dealing|per trade|a share|shares? at|bought|sold|tipped|target|invest)\b
d
p	^“price”$
+	region
p	\b(?:minimum of|from day \d+|charged|renews?|a month)\b
d
p	\b(?:try|get|take|have|enjoy)\b (?:out )?(?:[\w'&]+ ){1,6}?(?:free )?for (?:just |only |as little as )?(?:“price”|a (?:fiver|tenner|pound|quid|dollar|buck))(?=[.,;!]|$)|\b(?:“count”|first) (?:weeks|months|issues) for (?:just |only )?“price”|\bfree for “count” (?:days|weeks|months)\b
+	region
p	\b(?:trial|issues?|letter|newsletter|service|months?|weeks|subscri\w+|membership|cancel|renew\w*|try)\b
-	sentence
p	\b(?:shares?|stock|invest|dealing|trade|a book|ticket|dinner)\b
C	target-return	a return that is aimed at	forecast	forecast
-	sentence
p	\b(?:“not”|losing|inflation|salary|wages|fees? of|charges? of|relief|discount)\b
=	318
=	158
p	\b(?:revenues?|sales|margins?|turnover|emissions|headcount|market share)\b
d
p	\b(?:aim(?:s|ing|ed)? (?:for|at)|aim(?:s|ing)? to (?:pay|earn|return|make|deliver)|target(?:s|ing)?|seek(?:s|ing)?|look(?:s|ing)? for|shoot(?:s|ing)? for|go(?:es|ing)? for|count(?:s|ing)? on|plan(?:s|ning)? (?:for|on))\b“gap”“pct”(?: (?:net|gross))?(?: (?:a|per|each|every) (?:year|annum|month|quarter)| p\.?a\.?| annual\w*| yearly| (?:return|yield|income|distribution))
+	region
=	150
d
p	\b(?:aim(?:s|ing)? (?:for|at)|target(?:s|ing)?|seek(?:s|ing)?)\b“short-gap”\b(?:total |annual |net |gross |average |yearly )*(?:returns?|yields?|distributions?|income)\b“short-gap”“pct”
+	region
=	150
d
p	\b(?:target(?:s|ing)?|aim(?:s|ing)? (?:for|to pay)) (?:a |an )?(?:regular |steady |reliable )*(?:monthly|quarterly|weekly) (?:income|distributions?|returns?|payments?)\b
+	context
=	289
C	tax-benefit	a tax advantage	tax
-	sentence
p	\btax (?:treatment|rules|position)\b“gap”\b(?:depend|change)
p	\bdepends? on your\b
d
p	\b(?:tax[- ]free|free (?:of|from) (?:all |any |income |capital gains )?tax|tax[- ](?:efficient|exempt|advantaged|efficiently)|(?:income |inheritance |capital gains |upfront |up-front )?tax relief|(?:no|zero|without (?:paying )?(?:any )?) ?(?:capital gains|inheritance|income|stamp duty|UK)? ?tax(?:es)?\b(?! (?:advice|form|return))|(?:CGT|IHT)[- ](?:free|exempt|relief)|CGT deferral|loss relief|business (?:property )?relief|exempt from (?:capital gains|inheritance|income|stamp)|escape (?:inheritance|capital gains|income) tax|back from the taxman|never give the taxman|taxman (?:a penny|can't|cannot|won't|gets nothing)|out of (?:the )?taxman's reach|(?:EIS|SEIS|VCT) (?:tax )?relief|ISA-?eligible|SIPP-?eligible|eligible for (?:an )?(?:ISA|SIPP)|nothing to pay (?:on|in tax)|(?:falls?|fall|sits?|sit|stays?|lies|lie|are|is) outside (?:of )?(?:the scope of )?(?:inheritance tax|IHT|your estate)|(?:cut|slash|reduce|halve|trim|shrink)(?:s|ing)? (?:this year's|your|next year's|the) (?:[\w-]+ )?tax bill|keep (?:the lot|it all|every penny|all of it)|off your (?:income |inheritance |capital gains )?tax bill|(?:knock|cut|slash|reduce|wipe)(?:s|ing)? (?:[\w'%-]+ ){0,4}(?:off )?your tax(?: bill)?|(?:back|refund) (?:from|off) (?:the )?(?:taxman|HMRC|your tax)|taxman (?:pays|gives|hands)|not a penny (?:to|for) (?:the )?(?:taxman|HMRC|Revenue)|beyond the taxman|taxman's holiday|keep every penny of|wasting assets?|shelter(?:ed)? (?:[\w'-]+ )?from tax)\b
+	region
=	150
-	sentence
p	\b(?:tax-free shopping|not (?:tax[- ]free|exempt)|isn't tax[- ]free|n't tax[- ]free)\b
C	testimonial-figure	a customer's account of gains	testimonial
d
p	"[^"]{0,160}?\b(?:I|we|my|I'm|I've)\b[^"]{0,160}?(?:“money”|“pct”|\bretired?\b|paid (?:for|off)|gave up|quit)[^"]{0,160}"
+	region
=	150
-	sentence
p	\b(?:chief executive|chairman|minister|analyst|economist|director|spokes\w+)\b
d
p	\b(?:members|readers|subscribers|customers|clients|students) (?:report|tell us|say|write)\b“long-gap”(?:“money”|“pct”)
+	region
=	150
C	testimonial-quote	the words of a client	testimonial
d
p	"[^"]{20,400}[.!?]?"\s?(?:-|–|—)\s?[*_]?(?-i:[A-Z])[\w.']*(?: (?-i:[A-Z])[\w.']*)?
d
p	"[^"]{15,400}[,.!?]?"\s?,? ?(?:says|said|writes|wrote|adds|reports|tells us)\s(?-i:[A-Z])[\w.']*(?: (?-i:[A-Z])[\w.']*)?
-	sentence
p	\b(?:chief executive|chairman|minister|analysts?|economist|director|spokes\w+|strategist|governor|president|professor)\b
d	quote
p	"[^"]{20,400}"
C	uk-foreign-currency	a result in another currency than sterling	performance-period
d
p	\bin (?:US |American |Swiss |Canadian |Australian )?(?:dollars|euros?|francs|yen|rupees)\b|\b(?:in|class|\() ?(?-i:USD|EUR|CHF|JPY|AUD|CAD)\b
+	sentence
=	289
+	block
=	290
d
p	(?:US|A|C)?[$€] ?\d[\d,]*(?:\.\d+)?(?: ?(?:k|m|million|thousand)\b)?“short-gap”\b(?:into|became|grew to|is now worth|would (?:now )?be worth|would have (?:become|grown to)|to)\b“short-gap”(?:US|A|C)?[$€] ?\d[\d,]*
+	region
=	150
+	sentence
p	\b(?:“rose-past”|“made-past”|turned|grew|became|worth|into|invested|stake)\b
-	sentence
p	\b(?:will|could|may|might|fees?|costs?|price of|subscription|minimum)\b
=	641
C	unlisted-shares-offer	an offer of unlisted shares or bonds	product-risk	hnw-offer
-	sentence
p	\bunlisted brewery shares\b
p	\b(?:not|never) offer
p	\bprivate equity (?:firm|owner|trust)\b
d
p	\b(?:buy into|take a stake in|become (?:a |an )?(?:part-?)?(?:owner|shareholder|investor) (?:of|in)|own (?:a |part|a slice|a piece|a bit|a share|shares)[^.!?]{0,40}?(?:of|in|from|through)|buy (?:a )?(?:shares?|stake|slice)[^.!?]{0,30}?(?:in|of|from)|shares? (?:at|are|from|for|cost|priced at) “price”|you can own shares|selling “pct” of itself|new shares at|shares? on offer|(?:share|equity|seed|funding|closing|bridge|crowdfunding) (?:offer|round|raise)|is raising|we are raising|we're raising|raising “money”|pre-money|post-money|minimum (?:ticket|twenty|investment))(?!\w)
+	region
p	\b(?:unlisted|not listed|un-?quoted|not quoted|crowd-?fund\w*|pre-IPO|pre-money|EIS|SEIS|start-?up|no (?:stock )?market for|we are raising|is raising|we're raising|raising £|funding round|own (?:a slice|part|a piece) of|the pitch|private compan(?:y|ies)|before it (?:lists|floats)|not yet listed|no exchange|before the (?:stock )?market|before anyone else can|not traded|cannot be traded|off[- ]exchange)\b
-	region
p	\bprospectus\b[^.]{0,60}\b(?:main market|London Stock Exchange)\b
p	\bNasdaq|OTC|AIM: \b
d
p	\b(?:Series [A-D] (?:round|raise|alongside|with|and)|our Series [A-D]|alongside (?:the )?(?:VCs|venture capital\w*|angels|institutions))\b|\b(?:pre-IPO|before (?:it|the company|they) (?:lists?|floats?|goes public|IPOs?)|crowd-?funding|equity crowdfunding|unlisted (?:shares?|bonds?|compan(?:y|ies)|securities)|un-?quoted (?:shares?|compan(?:y|ies))|not yet (?:listed|quoted)|S?EIS (?:fund|portfolio|shares?|opportunit\w+|offer|qualifying|relief|scheme|investments?)|seed (?:round|stage|enterprise)|enterprise investment scheme|shares in (?:qualifying|young|early-stage|private|start-?up) companies|(?:invest|stake|slice|piece) (?:in|of) (?:a|this|these|the|our|tomorrow's|early-stage|private|young) (?:[\w'-]+ ){0,3}(?:start-?ups?|brewery|business(?:es)?|compan(?:y|ies)|scale-?ups?|founders?))\b
+	region
p	\b(?:invest\w*|shares?|raise|raising|relief|subscribe|stake|own|offer|apply|portfolio)\b
-	sentence
p	\b(?:investment trust|listed (?:fund|trust|compan\w+))\b
-	region
p	\bAIM: 
d
p	\b(?:bonds?|loan notes?|debentures?|notes)\b
+	region
p	\b(?:not listed|unlisted|cannot be sold|can't be sold|not transferable|apply for the bond|information memorandum|mini-?bonds?|loan notes? issued|no market for)\b
+	sentence
p	(?<!\w)(?:earn|pays?|“pct”|invest|apply|lend|issued|year|term|offer\w*)(?!\w)
-	sentence
=	179
p	\bgilts?\b
=	589
p	\bsavings bonds?\b
C	unregulated-investment	an investment outside financial regulation	product-risk
d
p	\b(?:fine wine|burgundy|bordeaux|claret|whisk(?:e)?y|casks?|classic cars?|handbags?|watches|gold (?:coins?|bars?|bullion)|allocated gold|bullion|sovereigns|diamonds?|art fund|stamps|forestry|woodland|truffle|vineyard plots?|NFTs?|collectibles?|trading cards|parcels? of wine|cellar|memorabilia|storage pods?)\b
+	region
p	\b(?:invest\w*|returned?|returns|value|worth|sell|resold|per annum|a year|compounded|p\.a\.|grown|appreciat\w+|performance|vault|bond)\b
C	unsubstantiated-rank	a superlative without a basis	exaggeration
d
p	(?<!\w)(?:no\. ?1|number one|#1|britain's (?:best|top|leading|most (?:accurate|successful|profitable))|world's (?:best|top|most (?:accurate|successful|profitable))|rated first|most (?:accurate|profitable|successful) (?:tipster|trader|analyst|service|newsletter|stock-?picker|investor)|beats? “pct” of|better than “pct” of|(?:“pct”) accura(?:te|cy)|proven to (?:beat|work|make|deliver|outperform)|never wrong|always right)\b
+	region
p	\b(?:invest\w*|trad(?:e|es|er|ers|ing)|shares?|stocks?|tips?|tipster|fund|portfolio|picks?)\b
-	sentence
p	\bsource\b
p	\b(?:customer service|according to|survey of|app store)\b
=	276
C	us-commercial-mail	the subject of a commercial e-mail	ad-label
d	subject
p	\A.{2,200}
+	draft
p	\b(?:trial|subscribe|subscription|join|webinar|presentation|free report|specialist|reserve|claim your|save my|half[- ]price|sign up|open an account|enrol(?:l)?|order (?:now|here|today|by|before)|tuition|invest with|membership|on sale|discount|advertisement)\b
C	us-company-figures	the figures of a company	simulated-performance
d
p	\b“operating”\b“gap”\b(?:ran to|ran at|came to|came in at|amounted to|totall?ed|reached|stood at|rose|fell|grew)\b|\b(?:ran to|ran at|came to|amounted to|totall?ed)\b“gap”\b(?:quarter|half|months|year)\b
-	sentence
p	\b(?:portfolio|trades?|trading|system|strategy|signals?|back-?test\w*|invested|would|could)\b
C	us-futures	trading in futures or foreign exchange	product-risk
d
p	\b(?:trad(?:e|es|ed|ing)|spread|hedg(?:e|ing)|system|signals?|robot|account|contracts?|margin|leverag\w+|position|broker)\b“gap”\b(?:futures|forex|FX|currency pairs?|commodit(?:y|ies)|crude|WTI|natural gas|heating oil|corn|wheat|soybeans?|hogs?|cattle|EUR/USD|GBP/USD|e-?minis?)\b
+	region
p	\b(?:futures|forex|FX|commodit(?:y|ies)|EUR/USD|pips?|lots?|a contract|per contract)\b
-	sentence
p	\b(?:stock (?:index )?futures (?:rose|fell|slipped|were|pointed)|futures (?:rose|fell|slipped|point|were up|were down))\b
d
p	\b(?:futures|forex|FX|commodit(?:y|ies)|crude oil|corn|wheat|soybeans?|hogs?|cattle|EUR/USD|e-?minis?)\b“gap”\b(?:trad(?:e|es|ed|ing|ers?)|spreads?|hedg(?:e|ing)|system|signals?|robot|accounts?|contracts?|margin|leverag\w+|seasonals?|fax)\b
+	region
=	967
-	sentence
=	968
d
p	\b(?:a|per|each) contract\b
+	region
p	\b(?:futures|commodit(?:y|ies)|crude|oil|gas|corn|wheat|soybeans?|hogs?|cattle|gold|silver)\b
d
p	\bfutures (?:desk|letter|newsletter|programs?|advis[eo]rs?|models?|service|club|room|course|school|alerts?|picks)\b
C	us-live-label	a simulated result that is called live	simulated-performance
d
p	\b(?:live|real[- ]time|pro[- ]forma) (?:trading )?(?:results?|performance|returns?|record|profits?|track record)\b
d
p	\b(?:tested|testing was done|run|validated|trained)\b“short-gap”\b(?:on|with|against) (?:live|real-time) (?:data|markets?|prices|ticks)\b
C	us-regulator-endorsement	words by which a regulator seems to approve	exaggeration
d
p	\b(?-i:SEC|FINRA|CFTC|NFA)[- ](?:approved|endorsed|certified|recommended|vetted|backed)\b|\b(?:approved|endorsed|certified|recommended|vetted|backed) by the (?:(?-i:SEC|CFTC|NFA)|Securities and Exchange Commission|federal government|U\.?S\.? government)\b|\bgovernment[- ](?:approved|endorsed)\b
-	sentence
=	301
p	\b(?:rules?|mergers?|deals?|exchange|ETFs?|application|plan|budget|said|commissioners|proposal)\b“gap”\b(?:approved|endorsed|backed)\b
C	yield	a quoted income	capital-risk
-	region
=	145
=	147
d
p	\b(?:(?:dividend |current |running |gross |net |initial |rental |annual )*yields?|income of|coupon of|payout of)\b“short-gap”“pct”|“pct” (?:[\w'-]+ ){0,2}(?:yields?|coupon|income)\b|\b(?:earn|pays?|collect|receive)s?\b“short-gap”“pct” (?:a year|per year|per annum|p\.a\.|annually)
+	region
=	150
-	sentence
p	\b(?:AER|overdraft|mortgage|fees?|charges?)\b
=	158
D	advertisement-statement	the words by which a mail says that it is an advertisement	This is an advertisement.
e	advertisement		that it is an advertisement or a solicitation
d
p	\b(?:advertisements?|advertising|solicitation|paid ad|this is an ad)\b(?! (?:team|rates|desk|department|sales|enquiries|with us))
d
p	^\W{0,4}#?ad\b
n	it does not say that the message is an advertisement
p	\b(?:sponsored|promotion(?:al)?|special offer)\b
h
p	“placeholder”
D	approval	the name of the firm that approved the promotion, and the date	This financial promotion has been approved by [name of firm] (FRN [number]) on [date].
e	approver		which authorised firm approved it
d
p	\bapproved\b[^.!?]{0,30}?\bby\b[^.!?]{0,60}?\b(?:Ltd|Limited|LLP|plc|FRN|Compliance|Approvals|Promotions|Partners)\b
d
p	\bissued (?:and approved )?by\b[^.!?]{0,60}?\bauthorised\b
d
p	\bApprover FRN \d{6}\b
e	date		when
d
p	\bon (?:the )?\d{1,2}(?:st|nd|rd|th)? (?:of )?“month” “year”\b
d
p	\bon “month” \d{1,2},? “year”\b
d
p	\bon \d{1,2}[/.]\d{1,2}[/.]\d{2,4}\b
d
=	985
n	it names neither the firm that approved it nor the date
p	\b(?:section 21|s\.? ?21|s21)[- ]?(?:approved|compliant)\b
D	au-target-caveat	the statement that a target may not be reached	The target may not be achieved. Forecasts are not a reliable indicator of future performance.
e	uncertain		that the target may not be reached
d
p	\b(?:targets?|forecasts?|projections?|returns?|estimates?|rates?|distributions?|income)\b[^.!?]{0,50}?\b(?:may|might|could|can|is|are|will) ?(?:not|n't) (?:necessarily )?(?:be )?(?:achieved|reached|met|guaranteed|realised|paid|certain|assured)\b
d
p	\b(?:no|not a|n't a) (?:guarantee|assurance|promise)\b[^.!?]{0,50}?\b(?:targets?|forecasts?|returns?|objectives?|achieved|reached|met)\b
h
=	982
D	cap-past-performance	the caveat on past performance of unregulated investments	Past performance does not necessarily give a guide for the future.
e	unreliable		that past performance does not necessarily give a guide for the future
d
p	\b(?:past|prior|previous|historic(?:al)?) (?:performance|experience|results?|returns?|prices?|growth)(?: or experience)? (?:does|do|is|are)(?: not|n't) (?:necessarily )?(?:give |be |always )?(?:a |an |any )?(?:reliable )?(?:guide|indicator|indication)s? (?:of|to|for|as to)\b[^.!?]{0,20}?\bfuture\b
d
p	\b(?:past|prior|previous) (?:performance|experience|results?) (?:should|must|can) ?(?:not|never) be (?:taken|seen|relied on|regarded) as an? (?:reliable )?(?:guide|indicator|indication) (?:of|to|for)\b[^.!?]{0,20}?\bfuture\b
n	the advertising code wants "does not necessarily give a guide for the future"
p	“past-result” (?:is|are) (?:not|no|n't) (?:(?:necessarily )?indicative|(?:a )?guarantee|predict\w*)\b|“past-result” (?:does|do) not (?:guarantee|predict)
n	the advertising code wants "does not necessarily give a guide for the future"
p	“past-result” (?:may|might) ?(?:not|n't)?
u	it is only a concession before a sales line, which takes the caveat back
p	\b(?:while|although|though|whilst|even though|admittedly)\b[^.!?]{0,20}?\bpast (?:performance|results)\b[^.!?]{0,90}?(?:,|;| -|–|—)
u	the sentence goes on with a condition or a "but" that takes the caveat back
p	\bpast (?:performance|results)\b[^.!?]{0,80}?\b(?:but|yet|unless|except|however)\b
u	the sentence denies the caveat
p	“denied”
u	the words around it mock the caveat
p	“mocked”
h
=	982
D	capital-risk	a statement that money can be lost	The value of investments can fall as well as rise and you may get back less than you invest.
e	loss		that the reader can lose money or get back less than was put in
d
p	\b(?:can|could|may|might|will|would|to|likely to|prepared to|risk of|possible to) (?:[\w,]+ ){0,4}?(?:lose|losing) (?:you |your |readers? |investors? |them |us )?(?:[\w-]+ ){0,6}?(?:money|capital|everything|all|some|value|much|every|most|more|what|the lot|principal|it|part|any|a (?:good|great) deal|heavily|out|entire|whole|cash|savings|stake|deposit|worth)\b
d
p	\b(?:lose|losing) (?:[\w'-]+ ){0,5}?(?:money|capital|everything|all of|all the|some or all|every (?:penny|pound|dollar)|the lot|what you (?:put|paid|invest\w*|stake\w*)|your (?:shirt|stake|deposit|investment))\b
d
p	\b(?:get|getting|gets|got|receive|be worth|take) (?:[\w'-]+ ){0,3}?(?:back )?(?:much |far |a lot |considerably )?less (?:back )?than\b
d
p	\b(?:might|may|could|can) ?(?:not|n't) (?:get|recover|receive) (?:[\w'-]+ ){0,4}?(?:back|full|what|all|the amount)\b
d
p	\b(?:not|\w+n't|never) (?:be able to )?get back\b
d
p	\b(?:end(?:s|ing)? up|ended up|come out|left) with less\b
d
p	\b(?:values?|prices?|investments?|shares?|funds?|units?|markets?|portfolios?|income|capital|stocks?|wine|gold|trusts?|bonds?|it|they|returns|“real-asset”)\b[^.!?]{0,50}?\b(?:(?:can|may|could|might|will|do|does|also) )?(?:go|goes|move|moves|fall|falls|fluctuate) (?:sharply |both )?(?:down|up and down|as well as|in (?:value|price)|too|further|below)\b
d
p	\b(?:values?|prices?|investments?|shares?|funds?|units?|markets?|portfolios?|income|capital|stocks?|gilts?|trusts?|bonds?|dividends?|it|they|“real-asset”)\b[^.!?]{0,60}?\b(?:can|may|could|might|do|does|will) (?:also |well |both |and do |sometimes |still |lose |all |even )*(?:fall|drop|decline|decrease|lose value|vary|be cut|be lost|become worthless|go to (?:nothing|zero)|shrink|halve|crash|sink)\b
d
p	\b(?:go|goes) (?:up or down|down and up|down as well as up|down or up|down too)\b|\b(?:fall|falls) as well as (?:rise|rises)\b|\b(?:shares?|funds?|prices?|investments?) (?:fall|falls|drop)(?:, too| too|s? as well| in price| in value)\b
d
p	\b(?:risk|chance|possibility) of (?:loss|losing|capital loss|getting back less)\b|\bloss of (?:principal|capital|the (?:whole|entire)|all|some|your)\b|\bpossible loss\b|\bresult in loss\b|\bcan be lost\b|\bmoney (?:can|may|could) be lost\b
d
p	\byour capital is at risk\b|\bcapital (?:is )?at risk\b|\b(?:money|investment|capital|stake)(?: you (?:put in|invest))? is at risk\b
d
p	\b(?:high[- ]risk|high risk|very risky|extremely risky|highly speculative|highly risky)\b
d
p	\b(?:lose money|losing money|lose you money)\b
d
p	\b(?:can|may|could|might) (?:end up )?(?:become )?worthless\b
d
p	\breturns can be negative\b|\bissuers? (?:may|can) default\b
n	it is at risk: "may be" plays it down
p	\b(?:capital|money|investment) (?:may|might|could|can) be at risk\b
n	it plays the risk down: say what the reader can lose
p	\b(?:some|a little|a degree of|a certain|an element of|a measure of) risk\b|\b(?:as|like) with (?:any|all|every) invest\w+
n	it gives advice and does not say what can happen to the money
p	\b(?:only|never|don't|do not) (?:ever )?invest (?:[\w-]+ ){0,3}(?:what|more than|money) you (?:can|could|can't|cannot) (?:afford|bear)
n	it names a risk without saying what: the reader can lose money
p	\b(?:investing|trading|investments?|shares|it) (?:involves?|carr(?:y|ies)|comes? with|has|have|is not without|entails?) (?:a |an )?(?:risks?|some risk)\b(?! of (?:loss|losing))
n	it sends the reader elsewhere: the risk must stand in the advertisement
p	\b(?:risk(?:s|ier)? (?:warning|factors)? ?(?:applies|apply)|t&cs? apply|terms (?:and conditions )?apply|see (?:our )?(?:full )?(?:risk|disclaimer|terms))\b
u	the words after it take it back
p	\b(?:but|yet|though)\b[^.!?]{0,40}?\b(?:mad|crazy|foolish|daft|silly|sorry) (?:to|not to|if)\b
u	the words beside it play it down
p	\b(?:don't worry|no need to worry|hardly ever|almost never|very unlikely to happen|practically impossible|in theory)\b
u	the sentence denies the risk, or puts it into the mouths of others
p	\bnot true that (?:you|shares|prices|your|markets?|investments?)\b|\b(?:some|they|critics|pessimists|doubters) (?:say|tell us|claim|argue|insist) (?:that )?(?:you|shares|prices|your|investments?)\b
u	the words around it mock the warning
=	999
h
=	982
D	cfd-risk-warning	the risk warning for contracts for difference	CFDs are complex instruments and come with a high risk of losing money rapidly due to leverage. [percentage]% of retail investor accounts lose money when trading CFDs with this provider. You should consider whether you understand how CFDs work and whether you can afford to take the high risk of losing your money.
t	T-UK-7a	CFDs are complex instruments and come with a high risk of losing money rapidly due to leverage. [percentage]% of retail investor accounts lose money when trading CFDs with this provider. You should consider whether you understand how CFDs work and whether you can afford to take the high risk of losing your money.
t	T-UK-7b	CFDs and restricted options are complex instruments and come with a high risk of losing money rapidly due to leverage. [percentage]% of retail investor accounts lose money when trading CFDs and restricted options with this provider. You should consider whether you understand how CFDs and restricted options work and whether you can afford to take the high risk of losing your money.
t	T-UK-7c	Restricted options are complex instruments and come with a high risk of losing money rapidly due to leverage. [percentage]% of retail investor accounts lose money when trading restricted options with this provider. You should consider whether you understand how restricted options work and whether you can afford to take the high risk of losing your money.	it is the text for restricted options; for contracts for difference it begins with "CFDs are complex instruments"
n	it is the range of the whole industry from 2018; the warning needs the provider's own percentage
p	\b\d{1,2}(?:\.\d+)?(?: ?%)? ?(?:-|–|—|to|and) ?\d{1,2}(?:\.\d+)? ?% of (?:all )?retail\b
n	the warning needs the provider's own percentage
p	\b(?:most|the (?:vast )?majority of|many|some of the) retail (?:investor |CFD |client )?accounts\b
n	the prescribed text begins with "CFDs are complex instruments"; a variant of the market does not do
p	\b(?:spread bets?|spread betting|leveraged products?|forex|FX|margin trading|these products)\b[^.!?]{0,40}?\bcomplex (?:instruments|products)\b
n	the words differ from those that the law prescribes, and they may not be edited
p	\b(?:CFDs?|products) (?:are|is) (?:complex|risky|leveraged) products?\b
n	it is not the whole of the prescribed text
p	\b(?:retail (?:CFD |client )?accounts|retail investors|retail clients|customer accounts|client accounts|traders|customers|people|clients) (?:who try it )?lose (?:money|their)\b
n	the law prescribes the words; your own will not do
p	\b(?:CFDs?|spread bet(?:s|ting)|trading|leverage|forex)\b[^.!?]{0,30}?\b(?:involves?|carr(?:y|ies)|entails?) (?:a |an |some |significant |substantial |considerable |high )*(?:levels? of )?risks?\b
u	the prescribed text begins with "CFDs are complex instruments"; a variant of the market does not do
p	\b(?:spread[- ]bets?|spread[- ]betting|forex|FX|leveraged products?|options)\b[^.!?]{0,40}?\bCFDs are complex instruments\b
h
=	982
D	cftc-testimonial	the statements on testimonials	This testimonial may not be representative of the experience of other clients and is no guarantee of future performance or success.
e	representative		that it may not be representative of the experience of other clients
d
p	\b(?:may|might) not be representative\b
d
p	\bnot (?:necessarily )?representative of\b
e	guarantee		that it is no guarantee of future performance or success
d
p	\b(?:no|not a|n't a|not an?|nor) guarantee (?:of|for) (?:future )?(?:performance|success|results)\b
d
p	\b(?:does|do) not guarantee (?:future )?(?:performance|success|results)\b
e	paid	o	whether it was paid
d
p	\b(?:un)?paid testimonial\b
d
p	\b(?:not|n't) paid\b
d
p	\bin return for (?:his|her|their) comment\b
n	it does not say that the testimonial may not be representative and guarantees no success
p	\bresults? (?:are |is )?(?:not|n't) typical\b
h
=	982
D	commission-notice	a notice that the link pays	Paid link: I get a commission if you buy through it.
e	commission		that the publisher is paid when readers buy through the link
d
p	\b(?:paid link|#?ad\b(?=[:\])])|we (?:may )?(?:earn|get|receive)|I (?:may )?(?:earn|get|receive)|(?:earns?|pays?|get|gets|receive) (?:us|me|we|I)?\b[^.!?]{0,40}\b(?:commission|referral fee|\$\d))
h
=	982
D	difc-past-performance	the warning on past performance of the Dubai rules	Past performance is not necessarily a reliable indicator of future results.
e	unreliable		that past performance is not necessarily a reliable indicator of future results
d
p	“past-result” (?:is|are)(?: not|n't) (?:necessarily )?(?:a )?reliable “reliable-sign” (?:of|to|for|as to)\b[^.!?]{0,25}?\bfuture\b
n	"no guarantee" says only that the outcome is not certain; the rule wants "not necessarily a reliable indicator of future results"
p	“past-result”\b[^.!?]{0,40}?\b(?:no|not an?|never an?|not|cannot) (?:guarantees?|guaranteed|assurance|promise)\b
n	"may not" waters it down
p	“past-result” (?:may|might|could)(?: ?not|n't)?\b
n	it leaves out "reliable"
p	“past-result” (?:is|are)(?: not|n't) (?:necessarily )?(?:indicative|an? (?:guide|indicator))
u	the sentence denies the warning, or puts it into the mouths of others
=	998
u	a question at its end makes fun of the warning
p	“ironic-question”
u	the words around it mock the warning
=	999
h
=	982
D	eu-cfd-risk-warning	the risk warning for contracts for difference	CFDs are complex instruments and come with a high risk of losing money rapidly due to leverage. [percentage]% of retail investor accounts lose money when trading CFDs with this provider. You should consider whether you understand how CFDs work and whether you can afford to take the high risk of losing your money.
t	T-EU-1	CFDs are complex instruments and come with a high risk of losing money rapidly due to leverage. [percentage]% of retail investor accounts lose money when trading CFDs with this provider. You should consider whether you understand how CFDs work and whether you can afford to take the high risk of losing your money.
t	T-EU-1 with T-EU-4	CFDs are complex instruments and come with a high risk of losing money rapidly due to leverage. The vast majority of retail investor accounts lose money when trading CFDs. You should consider whether you understand how CFDs work and whether you can afford to take the high risk of losing your money.
t	T-EU-2	[percentage]% of retail investor accounts lose money when trading CFDs with this provider. You should consider whether you can afford to take the high risk of losing your money.	it is the abbreviated form, for media that are neither a web page nor a durable medium; a letter or an e-mail has room for the whole
t	T-EU-3	[percentage]% of retail CFD accounts lose money.	it is the form for media with a character limit; here is room for the whole
t	T-EU-1 with spread betting	Spread betting and CFDs are complex instruments and come with a high risk of losing money rapidly due to leverage. [percentage]% of retail investor accounts lose money when trading CFDs with this provider. You should consider whether you understand how CFDs work and whether you can afford to take the high risk of losing your money.	it is a variant of the market; the prescribed text begins "CFDs are"
n	the place of the percentage is empty: it must be the provider's own figure
p	(?:\bXX ?%|\[[^\]]{0,40}\] ?%|\b__+ ?%|\b(?:insert|tbc)\b[^.]{0,30}%)
n	it is the range of the whole industry from 2018; the warning needs the provider's own percentage
=	1023
n	the words differ from the prescribed ones, and they may not be edited
=	191
n	it is not the whole of the prescribed text
p	\b(?:retail (?:investor |CFD |client )?accounts|retail investors|retail clients|traders|customers|people who try it) lose (?:money|their)\b
n	the words are prescribed; your own will not do
p	\b(?:CFDs?|leverage\w*|forex|trading)\b[^.!?]{0,50}?\b(?:involves?|carr(?:y|ies)|comes? with|high) (?:a |an |some |significant |substantial |high )*(?:levels? of )?risk
u	the prescribed text begins with "CFDs are complex instruments"; a variant of the market does not do
=	1029
h
=	982
D	eu-currency-warning	the warning on currencies	The return may increase or decrease as a result of currency fluctuations.
e	currency		that the return may increase or decrease through currency fluctuations
d
p	\b(?:currency|exchange[- ]rate|exchange rates?|currencies)\b[^.!?]{0,80}?\b(?:fluctuat\w+|movements?|changes?|increase|decrease|rise|fall|affect)\b
d
p	\b(?:increase or decrease|rise or fall|fall or rise)\b[^.!?]{0,40}?\b(?:currency|exchange)\b
n	it names the currency and does not say that exchange rates move the return
p	\b(?:figures|returns?|results|performance) (?:is|are) (?:shown |given |stated )?in (?:US )?(?:dollars|sterling|francs|yen|USD|GBP|CHF)\b
h
=	982
D	eu-fund-past-performance	the sentence on past performance of funds	Past performance does not predict future returns.
e	predict		that past performance does not predict future returns
d
p	\bpast performance (?:does|do)(?: not|n't) predict future (?:returns?|results|performance)\b
d
p	\bpast performance (?:is|are)(?: not|n't) (?:a )?reliable (?:indicator|guide) (?:of|to|for) future (?:returns?|results|performance)\b
n	"no guarantee" says only that the outcome is not certain; the guidelines want "does not predict future returns"
p	\bpast (?:performance|results)\b[^.!?]{0,40}?\b(?:no|not an?) (?:guarantee|assurance|promise)
n	"not necessarily" waters it down
p	\bpast (?:performance|results)\b[^.!?]{0,40}?\bnot necessarily\b
h
=	982
D	five-year-record	the period, of five years or the whole life, and the source of the figures	Source: [name], [date] to [date] in periods of twelve months, in sterling, after charges.
e	source		where the figures come from
d
p	\bsources?\b
d
p	\bcalculat(?:ed|ions) by\b|\baccording to\b|\baudited by\b|\bverified by\b|\bledger\b|\b(?:figures|data|prices|returns) (?:are |is |come |comes |taken )?(?:from|by|supplied by|provided by|courtesy of)\b
d
p	\b(?:Morningstar|Lipper|FE fundinfo|Bloomberg|Refinitiv|LSEG|FactSet|Trustnet|Citywire|Sharepad)\b
e	period		which years they cover	60
d
p	\b“year”\b
d
p	\b(?:over|in|for|across|during|of|within|last|past|previous|preceding|trailing) (?:the )?(?:(?:last|past|previous|preceding|first) )?“count” (?:full |calendar |financial |complete )?(?:years?|months?|quarters?|decades?)\b
d
p	\b“count”[- ](?:year|month)\b
d
p	\bsince (?:launch|inception|we (?:began|started|launched)|its launch)\b|\b(?:whole|entire) life\b
D	forecast	the warning on forecasts	Forecasts are not a reliable indicator of future performance.
e	unreliable		that such forecasts are not a reliable indicator of future performance
d
p	\b(?:forecasts?|projections?|predictions?|targets?|estimates?|price targets?|target (?:returns?|prices?)|projected (?:returns?|figures)|expectations)\b(?: (?:such|like|of|as|for|on) [^.!?]{0,40}?)?(?:,? which|,? and (?:these|they|this|that))?,? (?:is|are|can|should|must)(?:n't| not| never) (?:be )?(?:(?:taken|regarded|seen|treated|used|considered|viewed|relied (?:up)?on)(?: as)? )?(?:a |an |any )?reliable “reliable-sign” (?:of|to|for|as to)\b[^.!?]{0,25}?\b(?:future|performance|results|outcome)
d
p	\b(?:forecasts?|projections?|predictions?|targets?)\b (?:should|must|can) ?(?:not|never) be relied (?:up)?on as (?:an? )?“reliable-sign” (?:of|to|for)\b[^.!?]{0,25}?\bfuture\b
n	"may prove wrong" is not "not a reliable indicator of future performance"
p	\b(?:forecasts?|projections?|predictions?|targets?|estimates?)\b[^.!?]{0,30}?\b(?:may|might|can|could) (?:well )?(?:prove |be |turn out |go )?(?:to be )?(?:wrong|incorrect|inaccurate|not (?:come true|be (?:met|achieved|reached|realised)))
n	it does not say that the forecast is not a reliable indicator of future performance
p	\b(?:nobody|no one|we cannot|we can't|no-one) (?:can )?(?:predict|foretell|know|see) (?:the )?(?:future|what)
n	the American term says nothing to a British reader; the rule wants "not a reliable indicator of future performance"
p	\bforward-looking statements?\b
n	"not guaranteed" says only that the outcome is not certain; the rule wants "not a reliable indicator of future performance"
p	\b(?:forecasts?|projections?|predictions?|targets?|estimates?|returns?)\b[^.!?]{0,30}?\b(?:not|\w+n't|no|never) (?:be )?(?:a )?guarantee[ds]?\b
n	it does not say that the forecast is not a reliable indicator of future performance
p	\b(?:forecasts?|projections?|predictions?|targets?|estimates?)\b (?:is|are) (?:only |just |merely )?(?:opinions?|estimates?|illustrat\w+|a guide|indicative)\b
n	the "not" is lost, and the sentence says the opposite
p	\b(?:forecasts?|projections?|predictions?)\b (?:is|are) (?:a )?reliable “reliable-sign”
n	a word too many waters the warning down
p	\b(?:forecasts?|projections?|predictions?)\b (?:may not|might not|is not always|are not always|are not necessarily) (?:be )?(?:a )?reliable
u	it is only a concession before a sales line, which takes the warning back
p	\b(?:while|although|though|whilst|even though|admittedly|granted|of course)\b[^.!?]{0,20}?\b(?:forecasts?|projections?|predictions?|targets?)\b[^.!?]{0,90}?(?:,|;| -|–|—)
u	the sentence goes on with a condition or a "but" that takes the warning back
p	\b(?:forecasts?|projections?|predictions?)\b[^.!?]{0,80}?\b(?:but|yet|unless|except|however)\b
u	the sentence denies the warning, or puts it into the mouths of others
=	998
u	a question at its end makes fun of the warning
=	1043
u	the words around it mock the warning
=	999
u	it quotes what advertisements must say; a reader does not take it as a warning about this one
p	“quoted-example”
u	the words beside it take the warning back
p	“taken-back”
h
=	982
D	fund-marketing-statement	the statement that this is a marketing communication	This is a marketing communication. Please refer to the prospectus and to the KID before making any final investment decisions.
e	marketing		that this is a marketing communication
d
p	\bmarketing communication\b
h
=	982
D	futures-risk	a statement of the risk of loss in futures	Futures trading involves a substantial risk of loss and is not suitable for everyone; you can lose more than you put up.
e	loss		that trading futures can lose money, even more than was put up
d
p	\b(?:substantial|significant|high|considerable) (?:degree of )?risk\b
d
p	\brisk of (?:loss|losing)\b
d
p	\b(?:can|could|may|will) (?:also )?(?:lose|losing)\b[^.!?]{0,80}?
d
p	\b(?:lose|losing) (?:more than|money|your|the whole|all|everything)\b
d
p	\bfutures (?:are|is|trading is) (?:very |extremely |highly )?risky\b
n	it plays the risk down: say that the trader can lose
p	\blimited risk\b
h
=	982
D	general-advice-warning	the general advice warning	This is general advice only. It was prepared without taking account of your objectives, financial situation or needs; consider whether it is appropriate for you, and read the Product Disclosure Statement, before acting.
e	personal		that it was prepared without taking account of the reader's objectives, financial situation or needs
d
p	\b(?:without|not|n't|nor) (?:\w+ ){0,3}?(?:tak(?:e|en|ing)|consider(?:ed|ing)?|hav(?:e|ing) regard to)(?: \w+){0,3}? (?:of )?(?:your|the reader's|any(?:one's| person's| reader's| particular person's| individual's)?|them|you)?\b[^.!?;]{0,60}?\b(?:objectives|circumstances|financial situation|needs)\b
d
p	\b(?:has|have|did) not (?:taken?|considered?) account of (?:them|your)\b
e	appropriate		that the reader should consider whether it is appropriate
d
p	\bconsider (?:whether|if|how)\b[^.!?]{0,60}?\b(?:appropriate|suits?|suitable|right) (?:for |to )?
d
p	\bconsider (?:its|the) appropriateness\b
d
p	\b(?:appropriate|suitable|right) for (?:you|your)\b
n	it does not say that your objectives, financial situation and needs were left out of account, nor to consider whether it is appropriate
p	\bgeneral (?:advice|information)(?: only)?[.!;,)]
n	it says nothing of your objectives, financial situation and needs
p	\bnot (?:financial|personal|investment) advice\b
h
=	982
D	ie-capital-warning	the Irish warning on loss	Warning: If you invest in this product you may lose some or all of the money you invest.
e	loss		that you may lose some or all of the money you invest
d
p	\bif you invest in this product you may lose some or all of the money you invest\b
d
p	\bif you cash in your investment before\b[^.!?]{0,60}\byou may lose some or all of the money you invest\b
n	the warning for a product in which capital can be lost is "If you invest in this product you may lose some or all of the money you invest."
p	\bvalue of your investment (?:may|can) go down as well as up\b
n	the words differ from those that the Code prescribes
p	\b(?:you )?(?:may|can|could|might) (?:lose|get back less)\b
h
=	982
D	ie-estimates-warning	the Irish warning on estimates	Warning: These figures are estimates only. They are not a reliable guide to the future performance of this investment.
e	estimates		that the figures are estimates only and not a reliable guide
d
p	\b(?:these|the) figures are estimates only[.;,:]? (?:and )?(?:they )?are not a reliable guide to the future performance of this investment\b
n	the words differ from those that the Code prescribes
p	\b(?:these|the) figures are (?:only )?estimates\b
n	the Code gives the words: "These figures are estimates only. They are not a reliable guide to the future performance of this investment."
p	\b(?:forecasts?|projections?|estimates?)\b[^.!?]{0,30}?\b(?:not|n't) (?:a )?(?:reliable|guarantee)
h
=	982
D	ie-past-performance	the Irish warning on past performance	Warning: Past performance is not a reliable guide to future performance.
e	guide		that past performance is not a reliable guide to future performance
d
p	\bpast performance (?:is|are) not a reliable (?:guide|indicator) (?:to|of) future (?:performance|results)\b
n	the words differ from those that the Code prescribes
p	\bpast (?:performance|results) (?:is|are|does|do) (?:not|n't)\b[^.!?]{0,40}?\b(?:guide|indicat\w+|predict\w*)\b
n	"no guarantee" says only that the outcome is not certain; the Code wants "not a reliable guide"
=	1052
n	a word too many waters the warning down
p	\bpast (?:performance|results)\b[^.!?]{0,40}?\b(?:not necessarily|may not|might not)\b
u	the sentence denies the warning, or puts it into the mouths of others
=	998
u	a question at its end makes fun of the warning
=	1043
u	the words around it mock the warning
=	999
h
=	982
D	income-balance	a statement that the income is not certain	The income is not guaranteed and can fall.
e	uncertain		that the income can fall or fail
d
p	\b(?:income|dividends?|yields?|distributions?|payments?|coupons?|interest|rents?|rewards?|rate)\b[^.!?]{0,60}?\b(?:can|may|could|might|will|is|are|does|has been)(?: not|n't| also| well)? (?:be )?(?:fall|vary|drop|cut|guaranteed|certain|fixed|assured|reduced|stopped|suspended|fluctuate|missed|paid|move)
d
p	\b(?:default|fail to pay|miss(?:ed)? payments?)\b
d
p	\b(?:not|\w+n't|no) (?:be )?(?:guaranteed|certain|assured|fixed)\b
n	it does not say that the income can fall
p	\byields?\b[^.!?]{0,20}?\b(?:is|are) (?:historic|gross|net|indicative|variable|quoted|current)\b
n	it does not say that the income can fall
p	\b(?:income|dividends?|rents?) (?:is|are) (?:paid|received|collected)\b
D	interest	the author's interest in the share	Disclosure: the author owns [number] shares in [company]. / The author and the publisher own no shares in [company].
e	holding		whether the author holds the share or gains from it
d
p	(?<!should )(?<!do )(?<!if )(?<!can )(?<!that )\b(?:I|we|author|authors|writers?|editors?|analysts?|publisher|family|members|staff|(?-i:[A-Z][a-z]+))\b(?: (?:personally|also|still|currently|each|both))? (?:owns?|holds?)\b(?! (?:\d+(?:\.\d+)? ?%))[^.!?]{0,30}?\b(?:no|none|neither|any|shares?|\d[\d,]*|holdings?|positions?|in (?:my|his|her|their|our)|stake|stock|units|funds?|trackers?|(?-i:[A-Z]{2,5}))\b
d
p	\b(?:I|we|author|writers?|editors?|analysts?|publisher|family|(?-i:[A-Z][a-z]+))\b (?:have|has|had) (?:no|an?|any) (?:[\w-]+ )?(?:holdings?|positions?|interests?|shares|stake)\b
d
p	\b(?:do|does|did) not (?:own|hold)\b|\bn't (?:own|hold) (?:any|a|the|shares)
d
p	\b(?:neither|nor)\b[^.!?]{0,60}?\b(?:holds?|owns?)\b|\b(?:holds?|owns?) (?:none|no|neither)\b
d
p	\bdisclosures?\s?:|\b(?:interests?|holdings?)\s?:
n	"may hold" explains nothing: say whether the author, or the author's family, holds this share
p	\b(?:writers?|authors?|editors?|staff|contributors|directors|we|publisher|employees|team|affiliates)\b[^.!?]{0,40}?\b(?:may|might|could)\b[^.!?]{0,25}?\b(?:hold|own|have|deal|trade|receive)\b
u	"may hold" explains nothing: say whether the author holds this share
p	\b(?:may|might|could|can|from time to time|sometimes)\b[^.!?]{0,30}?\b(?:hold|own|have|deal)\b
D	loss-in-words	a statement of what can be lost	The value of investments can fall as well as rise and you may get back less than you invest.
e	loss		what the reader can lose
d
p	\b(?:lose|losing|lost)\b
d
p	\bless than\b
d
p	\b(?:not|\w+n't) (?:get|recover)\b
d
p	\b(?:fall|falls|down|drop|worthless|unlikely to be protected|variable)\b
n	the phrase alone tells readers little
p	\bcapital (?:is )?at risk\b
n	it names a risk without saying what can be lost
p	\b(?:involves?|carr(?:y|ies)|comes? with) (?:\w+ )?risks?\b|\bhigh[- ]risk\b
D	mica-statement	the statement that no authority has reviewed the crypto-asset marketing	This crypto-asset marketing communication has not been reviewed or approved by any competent authority in any Member State of the European Union. The offeror of the crypto-asset is solely responsible for the content of this crypto-asset marketing communication.
t	T-EU-5 (offeror)	This crypto-asset marketing communication has not been reviewed or approved by any competent authority in any Member State of the European Union. The offeror of the crypto-asset is solely responsible for the content of this crypto-asset marketing communication.
t	T-EU-5 (person seeking admission)	This crypto-asset marketing communication has not been reviewed or approved by any competent authority in any Member State of the European Union. The person seeking admission to trading of the crypto-asset is solely responsible for the content of this crypto-asset marketing communication.
t	T-EU-5 (operator)	This crypto-asset marketing communication has not been reviewed or approved by any competent authority in any Member State of the European Union. The operator of the trading platform of the crypto-asset is solely responsible for the content of this crypto-asset marketing communication.
n	the words differ from those that the law prescribes, and they may not be edited
p	\b(?:no|not|neither|nor|none)\b[^.!?]{0,40}?\b(?:authority|regulator|supervisor|government|authorities|regulators)\b[^.!?]{0,60}?\b(?:approved|reviewed|checked|vetted|seen|looked at|endorsed)\b
n	the words differ from those that the law prescribes
p	\b(?:not|n't|never) (?:been )?(?:reviewed|approved|checked|vetted)\b[^.!?]{0,60}?\b(?:authority|authorities|regulators?)\b
h
=	982
D	mica-white-paper	the reference to the white paper	A white paper has been published at [website]; telephone [number], e-mail [address].
e	paper		that a white paper has been published
d
p	\bwhite ?papers?\b
e	website		the website of the offeror
d
p	\b(?:https?://|www\.)[\w.-]+
d
p	(?<![@\w.])[\w-]+(?:\.[\w-]+)*\.(?:com|eu|org|io|net|example|de|fr|nl|ie|it|es|fi|se|mt|lu|ee|lv|lt|pl|cz|at|be|pt|gr)\b(?!@)
e	telephone		a telephone number
d
p	\+ ?\d[\d ()/.-]{6,}\d
d
p	\b(?:tel|telephone|phone|call)\b[^.!?]{0,20}?\d[\d ()/.-]{5,}\d
e	e-mail		an e-mail address
d
p	\b[\w.+-]+@[\w-]+(?:\.[\w-]+)+\b
h
=	982
D	net-performance	the performance after fees	After fees, the same portfolio returned [net figure] a year over the same period.
e	net		what was earned after fees
d
p	\b(?:net (?:of|returns?|performance)|after (?:all |our |management |advisory |deducting )*(?:fees|costs|charges|expenses)|net)\b
h
=	982
D	non-independent-research	the statement that the research is not independent	This is a marketing communication. It has not been prepared in accordance with legal requirements designed to promote the independence of investment research and is not subject to any prohibition on dealing ahead of the dissemination of investment research.
e	marketing		that it is a marketing communication
d
=	1074
e	independence		that it was not prepared under the rules on independent research
d
p	\bnot (?:been )?(?:prepared|produced|written) in accordance with (?:the )?(?:legal|regulatory) requirements designed to promote (?:the )?(?:independence|investment research independence)
d
p	\bnot (?:subject to|bound by) (?:any |the )?(?:prohibition|restriction)s? on dealing ahead\b
n	saying that it was commissioned is not enough: it must be labelled a marketing communication, at the start
p	\b(?:commissioned|paid for|sponsored)\b
n	the statement itself is missing
p	\bnon-independent research\b
D	one-five-ten-years	the performance over one, five and ten years	The portfolio returned [figure] in one year, [figure] a year over five years and [figure] a year over ten years, after fees.
e	one		the performance over one year
d
p	\b(?:one|1)[- ]?(?:year|yr)\b
d
p	\b(?:twelve|12) months\b
d
p	\bfor (?:the )?year\b
e	five		the performance over five years
d
p	\b(?:five|5)[- ]?(?:years?|yrs?)\b
e	ten		the performance over ten years or the life of the portfolio
d
p	\b(?:ten|10)[- ]?(?:years?|yrs?)\b
d
p	\bsince inception\b
d
p	\bsince (?:its )?launch\b
h
=	982
D	options-risk	a statement of the risk of options	Options are high-risk: they expire, and if you buy one you can lose all the money you put in. If you write (sell) one you can lose more than that.
e	risk		that options are risky and the whole stake can be lost
d
p	\b(?:options?|trading|it|they|calls|puts|trades?|this)\b[^.!?]{0,60}?\b(?:high[- ]risk|high risk|highly risky|very risky|risky|speculative|not suitable for (?:all|every)|expire worthless|substantial risk|significant risk)\b
d
p	\b(?:can|could|may|might|will) (?:[\w-]+ ){0,2}?lose (?:[\w'-]+ ){0,6}?(?:premium|all|everything|entire|whole|what you (?:put|paid|pay)|stake|more than|money|every)\b
d
p	\bloss of (?:the |your )?(?:whole |entire |full )?(?:premium|stake|money|investment)\b
d
p	\b(?:options? )?involve(?:s)? (?:a )?(?:high |substantial |significant )?risk and (?:is|are) not suitable for all\b
n	it names a risk without saying that all the money put in can be lost
p	\b(?:options?|trading) (?:involves?|carr(?:y|ies)|comes? with|has|have) (?:a |an |some )?risks?\b
u	the sentence denies the risk
=	998
u	the words around it mock the warning
=	999
h
=	982
D	options-risk-in-full	the whole risk of options	Options are high-risk: they expire, and if you buy one you can lose all the money you put in. If you write (sell) one you can lose more than that.
e	high		that options are high-risk
d
p	\bhigh[- ]risk\b|\bhighly risky\b|\bvery risky\b|\bspeculative\b|\bsubstantial risk\b|\binvolve risk\b
e	stake		that all the money put in can be lost
d
p	\blose (?:[\w'-]+ ){0,6}?(?:premium|all|everything|entire|whole|what you (?:put|paid|pay))\b
d
p	\bloss of (?:the |your )?(?:whole |entire )?(?:premium|stake)\b
d
p	\bexpire worthless\b
e	cause		why: leverage, or the day on which the option ends
d
p	\b(?:expir(?:e|es|y|ing|ation)|leverag\w+|many times (?:faster|the)|gear(?:ed|ing)|time decay|time value)\b
D	paid-touting-disclosure	a statement of who paid how much for the text	[Issuer] paid us US$[amount] in cash on [date] to publish this profile. We hold no shares.
e	receipt		who was paid, by whom and what for
d
p	\b(?:paid|pays|will pay|has paid|was paid|were paid|received|receives|will receive|been paid|compensated|compensation of|in exchange for|in return for)\b[^!?]{0,160}?(?:(?:US|C|A)?\$ ?\d|\b\d[\d,]* (?:shares|options|warrants|tokens)|\b(?:USD|US dollars))
d
p	\b(?:pays?|paying|to pay|gave|gives|given|handed(?: over)?|sent|transferred|owes?|compensates?) (?:to )?(?:us|me|the publisher|this (?:letter|publication)|our (?:company|firm|publisher))\b[^!?]{0,80}?(?:(?:US|C|A)?\$ ?\d|\b\d[\d,]* (?:shares|options|warrants|tokens))
d
p	(?:(?:US|C|A)?\$ ?\d[\d,.]*)\b[^!?]{0,80}?\b(?:paid|received|compensation|fee)\b
d
p	\b(?:was|were|has been|have been) (?:not |never )paid\b|\b(?:no|not been) (?:compensat\w+|payment|paid)\b
n	it neither says that money was received nor how much
p	\b(?:may|might|could|can) (?:\w+ )?(?:have )?(?:been |be )?(?:receive\w*|accept\w*|compensated|paid|earn)\b
n	it does not say how much was paid
p	\b(?:fees? (?:may|might|are|can|to be)|pays? (?:a )?fees?|paid (?:a )?fees?)\b
n	it says neither who paid nor how much
p	\b(?:paid|compensated|sponsored)\b[^.!?]{0,60}?\bby a third party\b
n	the amount stands elsewhere; it must stand with the description
p	\b(?:compensation|disclosures?|disclaimer)\b[^.!?]{0,60}?\b(?:website|web site|page|site)\b|\bsee our (?:website|site|disclosure)
n	it names a sponsor, not what was paid
p	\b(?:sponsored|presented|brought to you) by\b
h
=	982
D	past-performance	the warning on past performance	The figures refer to the past. Past performance is not a reliable indicator of future results.
e	past	lo	that the figures refer to the past
d
p	\b(?:figures?|results?|data|returns?|numbers?|performance)\b(?: (?:shown|given|above|below|quoted|here|all))* (?:refers?|relates?) (?:only )?to (?:the )?past\b
d
p	\b(?:these|those|the) (?:figures|results|numbers) are (?:of the )?past\b
d
p	\b(?:past|historical?) (?:figures|results|performance data|returns)\b
e	unreliable		that past performance is not a reliable indicator of future results
d
p	“past-result”(?:,? (?:whether )?(?:simulated|actual|real|back-?tested)[^.!?]{0,30}?,)?(?: of [^.!?]{0,40}?)?(?:,? which|,? and (?:this|that|it|they))?,? (?:is|are|was|were|should|must|can)(?:n't| not| never) (?:be )?(?:(?:taken|regarded|seen|treated|used|considered|viewed|relied (?:up)?on)(?: as)? )?(?:a |an |any )?reliable “reliable-sign” (?:of|to|for|as to|about)\b[^.!?]{0,25}?\bfuture\b
d
p	“past-result” (?:should|must|can) ?(?:not|never) be (?:relied (?:up)?on|used|taken|treated|regarded)(?: as)?(?: a| an| any)? (?:reliable )?“reliable-sign” (?:of|to|for|as to|about)\b[^.!?]{0,25}?\bfuture\b
d
p	\b(?:do not|don't|never|you should not|nobody should|no one should) (?:rely|depend) on “past-result” as an? (?:reliable )?“reliable-sign” (?:of|to|for)\b[^.!?]{0,25}?\bfuture\b
d
p	“past-result” (?:is|are) (?:an )?unreliable (?:as )?(?:an? )?“reliable-sign” (?:of|to|for)\b[^.!?]{0,25}?\bfuture\b
n	"no guarantee" says only that the outcome is not certain; the rule wants "not a reliable indicator", that nobody should rely on it
p	“past-result”\b[^.!?]{0,40}?\b(?:no|not an?|n't an?|never an?|nor an?|not|cannot) (?:guarantees?|guaranteed|assurance|promise)\b
n	"not necessarily" waters it down, since it implies that the past often is a guide
p	“past-result”\b[^.!?]{0,40}?\bnot necessarily\b
n	"does not predict" is a wording for European funds; here it must be "is not a reliable indicator of future results"
p	“past-result” (?:does|do|did|will|can) ?(?:not|n't|no) (?:necessarily )?(?:predict|guarantee|indicate|give|foretell|tell)\b
n	"may not" waters it down: the rule wants "is not"
=	1041
n	a word too many turns the warning round or waters it down
p	“past-result” (?:is|are)(?: not|n't) (?:always|necessarily|the only|the best|a perfect|just|only|simply|merely|entirely|wholly|an? (?:completely|fully|totally|perfectly|entirely|wholly|always|very))\b
n	the "not" is lost, and the sentence says the opposite
p	“past-result” (?:is|are) (?:(?:often|usually|generally|always|clearly) )?(?:a|an|the best|the only|our) (?:[\w-]+ )?(?:reliable )?“reliable-sign”\b
n	it is the future of which past performance is no reliable indicator
p	“past-result” (?:is|are)(?: not|n't) (?:a )?reliable “reliable-sign” (?:of|to) (?:the )?(?:past|present|current|previous)\b
n	it leaves out "reliable": the rule wants "not a reliable indicator of future results"
p	“past-result” (?:is|are)(?: not|n't) (?:(?:necessarily )?indicative|an? (?:guide|indicator|indication|predictor)|everything)\b
n	it does not say of what: the rule wants "of future results"
p	“past-result” (?:is|are)(?: not|n't) (?:a )?reliable “reliable-sign”\b(?! (?:of|to|for|as to|about))
n	the words stand there as a label and say nothing about the future
p	(?:^|[.!?] )past (?:performance|results)(?: only| figures)?[.!]
n	it does not say that it is past performance which is no reliable indicator
p	(?<!past )(?<!prior )(?<!previous )\bperformance (?:is|are)(?: not|n't) (?:a )?reliable “reliable-sign”\b
n	it says that the figures are of the past, but not that past performance is no reliable indicator of future results
p	\b(?:figures?|results?|numbers?) (?:shown )?(?:refer|relate)s? to the past\b
n	it does not say that past performance is no reliable indicator of future results
p	\bpast (?:results|performance) (?:are|is)(?: not|n't) everything\b|\byour results (?:may|will) vary\b|\bresults (?:are )?not typical\b
n	it is in another language than the advertisement
p	\bWertentwicklung(?:en)?\b|\bperformances? pass[ée]es?\b|\brentabilidad(?:es)? pasadas?\b|\brendimenti passati\b|\bresultaten uit het verleden\b
u	it is only a concession before a sales line, which takes the warning back
p	\b(?:while|although|though|whilst|even though|admittedly|granted|of course|sure|yes)\b[^.!?]{0,20}?\bpast (?:performance|results)\b[^.!?]{0,90}?(?:,|;| -|–|—)
u	the sentence goes on with a condition or a "but" that takes the warning back
p	\bpast (?:performance|results)\b[^.!?]{0,80}?(?:,|;| -|–|—)? ?\b(?:but|yet|unless|except|however|though|until)\b
u	the sentence denies the warning, or puts it into the mouths of others
=	998
u	a question at its end makes fun of the warning
=	1043
u	the words around it mock the warning
=	999
u	it quotes what advertisements must say; a reader does not take it as a warning about this one
=	1072
u	the words beside it take the warning back
=	1073
h
=	982
D	pds-statement	the reference to the Product Disclosure Statement	Issued by [issuer]. Consider the Product Disclosure Statement and the target market determination, available at [address], before you decide.
e	pds		that there is a Product Disclosure Statement, where it can be had
d
p	\bProduct Disclosure Statements?\b
d
p	\b(?-i:PDS)\b
d
p	\btarget market determination\b
h
=	982
D	period-and-source	the period and the source of the figures	Source: [name], [date] to [date], in sterling, after charges.
e	source		where the figures come from
d
=	1054
d
p	\bcalculat(?:ed|ions) by\b
d
p	\baccording to\b
d
p	\baudited by\b
d
p	\bledger\b
e	period		which years they cover
d
=	1057
d
p	\b(?:five|5) years\b
d
p	\b12[- ]months?\b
d
p	\btwelve[- ]months?\b
D	postal-address	the postal address of the sender	[Sender], [number and street], [town], [state] [zip code]
e	address		the street address or the post office box
d
p	\bP\.? ?O\.? Box \d+
d
p	\b(?-i:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|P[AR]|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY])\.?,? \d{5}(?:-\d{4})?\b
d
p	\b\d{1,5} (?:(?-i:[A-Z])[\w.']* ){1,4}(?:Street|St|Avenue|Ave|Road|Rd|Lane|Ln|Boulevard|Blvd|Drive|Dr|Way|Place|Pl|Court|Ct|Highway|Hwy|Square|Plaza|Suite|Broadway|Parkway|Pkwy)\b
h
=	982
p	\[(?:address|postal address)\]
p	\*\|(?:LIST_ADDRESS|LIST:ADDRESS)[^|]*\|\*
p	\{\{[^}]{0,30}address[^}]{0,30}\}\}
D	qa-estimates-warning	the Qatari warning on estimates	Warning: These figures are estimates only. They are not a reliable guide to the future performance of this investment.
t	T-QA-2	Warning: These figures are estimates only. They are not a reliable guide to the future performance of this investment.
n	the words differ from those that the rule prescribes
p	\b(?:forecasts?|projections?|estimates?|targets?|figures|returns?)\b[^.!?]{0,40}?\b(?:not|no|n't|may|might|only)\b[^.!?]{0,40}?\b(?:reliable|guarantee\w*|estimates?|achieved|reached|indicat\w+)
h
=	982
D	qa-past-performance	the Qatari warning on past performance	Warning: Past performance is not a reliable guide to future performance.
t	T-QA-1	Warning: Past performance is not a reliable guide to future performance.
n	the words differ from those that the rule prescribes
p	\bpast (?:performance|results|returns)\b[^.!?]{0,60}?\b(?:not|no|n't|may|never)\b
h
=	982
D	restricted-options-risk-warning	the risk warning for restricted options	Restricted options are complex instruments and come with a high risk of losing money rapidly due to leverage. [percentage]% of retail investor accounts lose money when trading restricted options with this provider. You should consider whether you understand how restricted options work and whether you can afford to take the high risk of losing your money.
t	T-UK-7c	Restricted options are complex instruments and come with a high risk of losing money rapidly due to leverage. [percentage]% of retail investor accounts lose money when trading restricted options with this provider. You should consider whether you understand how restricted options work and whether you can afford to take the high risk of losing your money.
t	T-UK-7b	CFDs and restricted options are complex instruments and come with a high risk of losing money rapidly due to leverage. [percentage]% of retail investor accounts lose money when trading CFDs and restricted options with this provider. You should consider whether you understand how CFDs and restricted options work and whether you can afford to take the high risk of losing your money.
t	T-UK-7a	CFDs are complex instruments and come with a high risk of losing money rapidly due to leverage. [percentage]% of retail investor accounts lose money when trading CFDs with this provider. You should consider whether you understand how CFDs work and whether you can afford to take the high risk of losing your money.	it is the text for contracts for difference alone; restricted options must be named
n	it is the range of the whole industry from 2018; the warning needs the provider's own percentage
=	1023
n	the warning needs the provider's own percentage
=	1024
n	the prescribed text begins with "CFDs are complex instruments"; a variant of the market does not do
=	1025
n	the words differ from those that the law prescribes, and they may not be edited
=	1026
n	it is not the whole of the prescribed text
=	1027
n	the law prescribes the words; your own will not do
=	1028
h
=	982
D	risk-summary-link	the link to the risk summary	Take 2 mins to learn more
t	T-UK-5	Take 2 mins to learn more
n	the prescribed words are "Take 2 mins to learn more", in figures and with "mins"
p	\b(?:take|spend|give us) (?:“count”|a few|a couple of) (?:mins?|minutes?) to (?:find out|read|know|understand|discover)\b
D	risk-warning-crypto	the risk warning for cryptoassets	Don't invest unless you're prepared to lose all the money you invest. This is a high-risk investment and you should not expect to be protected if something goes wrong. Take 2 mins to learn more
t	T-UK-4	Don't invest unless you're prepared to lose all the money you invest. This is a high-risk investment and you should not expect to be protected if something goes wrong.
t	T-UK-1	Don't invest unless you're prepared to lose all the money you invest. This is a high-risk investment and you are unlikely to be protected if something goes wrong.	it is the warning for unlisted shares and bonds; here the words are "you should not expect to be protected"
t	T-UK-2	Don't invest unless you're prepared to lose money. This is a high-risk investment. You may not be able to access your money easily and are unlikely to be protected if something goes wrong.	it is the warning for peer-to-peer lending; here the words are "you should not expect to be protected"
t	T-UK-3	This is a high-risk investment, and assets may take a long time to buy and sell. Only invest if you can wait (possibly several years) to get your money back. You do not have protection against poor performance.	it is the warning for long-term asset funds; here the words are "you should not expect to be protected"
t	T-UK-6a	Don't invest unless you're prepared to lose all the money you invest.	it is the short form, for places with too few characters for the whole: an e-mail or a page has room
n	the words differ from those that the law prescribes, and they may not be edited
p	\b(?:do not|never|not|please don't) invest (?:money |anything )?(?:unless|if)\b
n	the words differ from those that the law prescribes, and they may not be edited
p	\b(?:only|should) invest (?:money )?(?:if|what) you (?:are|can|could)\b
n	the words differ from those that the law prescribes, and they may not be edited
p	\b(?:may|might|will|are|is) not (?:be )?protected\b|\bno (?:FSCS |regulatory )?protection\b
h
=	982
D	risk-warning-ltaf	the risk warning for long-term asset funds	This is a high-risk investment, and assets may take a long time to buy and sell. Only invest if you can wait (possibly several years) to get your money back. You do not have protection against poor performance. Take 2 mins to learn more
t	T-UK-3	This is a high-risk investment, and assets may take a long time to buy and sell. Only invest if you can wait (possibly several years) to get your money back. You do not have protection against poor performance.
t	T-UK-1	Don't invest unless you're prepared to lose all the money you invest. This is a high-risk investment and you are unlikely to be protected if something goes wrong.	it is the warning for unlisted shares and bonds; here it must say how long the reader may wait for the money
t	T-UK-2	Don't invest unless you're prepared to lose money. This is a high-risk investment. You may not be able to access your money easily and are unlikely to be protected if something goes wrong.	it is the warning for peer-to-peer lending; here it must say how long the reader may wait for the money
t	T-UK-4	Don't invest unless you're prepared to lose all the money you invest. This is a high-risk investment and you should not expect to be protected if something goes wrong.	it is the warning for cryptoassets; here it must say how long the reader may wait for the money
t	T-UK-6c	This is a high-risk investment, so only invest if you can wait to get your money back.	it is the short form, for places with too few characters for the whole: an e-mail or a page has room
n	the words differ from those that the law prescribes, and they may not be edited
=	1196
n	the words differ from those that the law prescribes, and they may not be edited
=	1197
n	the words differ from those that the law prescribes, and they may not be edited
=	1198
h
=	982
D	risk-warning-p2p	the risk warning for peer-to-peer lending	Don't invest unless you're prepared to lose money. This is a high-risk investment. You may not be able to access your money easily and are unlikely to be protected if something goes wrong. Take 2 mins to learn more
t	T-UK-2	Don't invest unless you're prepared to lose money. This is a high-risk investment. You may not be able to access your money easily and are unlikely to be protected if something goes wrong.
t	T-UK-1	Don't invest unless you're prepared to lose all the money you invest. This is a high-risk investment and you are unlikely to be protected if something goes wrong.	it is the warning for unlisted shares and bonds; here it must say that the money may be hard to get at
t	T-UK-3	This is a high-risk investment, and assets may take a long time to buy and sell. Only invest if you can wait (possibly several years) to get your money back. You do not have protection against poor performance.	it is the warning for long-term asset funds; here it must say that the money may be hard to get at
t	T-UK-4	Don't invest unless you're prepared to lose all the money you invest. This is a high-risk investment and you should not expect to be protected if something goes wrong.	it is the warning for cryptoassets; here it must say that the money may be hard to get at
t	T-UK-6b	Don't invest unless you're prepared to lose money.	it is the short form, for places with too few characters for the whole: an e-mail or a page has room
n	the words differ from those that the law prescribes, and they may not be edited
=	1196
n	the words differ from those that the law prescribes, and they may not be edited
=	1197
n	the words differ from those that the law prescribes, and they may not be edited
=	1198
h
=	982
D	risk-warning-unlisted-securities	the risk warning for unlisted shares and bonds	Don't invest unless you're prepared to lose all the money you invest. This is a high-risk investment and you are unlikely to be protected if something goes wrong. Take 2 mins to learn more
t	T-UK-1	Don't invest unless you're prepared to lose all the money you invest. This is a high-risk investment and you are unlikely to be protected if something goes wrong.
t	T-UK-2	Don't invest unless you're prepared to lose money. This is a high-risk investment. You may not be able to access your money easily and are unlikely to be protected if something goes wrong.	it is the warning for peer-to-peer lending; here the words are "you are unlikely to be protected"
t	T-UK-3	This is a high-risk investment, and assets may take a long time to buy and sell. Only invest if you can wait (possibly several years) to get your money back. You do not have protection against poor performance.	it is the warning for long-term asset funds; here the words are "you are unlikely to be protected"
t	T-UK-4	Don't invest unless you're prepared to lose all the money you invest. This is a high-risk investment and you should not expect to be protected if something goes wrong.	it is the warning for cryptoassets; here the words are "you are unlikely to be protected"
t	T-UK-6a	Don't invest unless you're prepared to lose all the money you invest.	it is the short form, for places with too few characters for the whole: an e-mail or a page has room
n	the words differ from those that the law prescribes, and they may not be edited
=	1196
n	the words differ from those that the law prescribes, and they may not be edited
=	1197
n	the words differ from those that the law prescribes, and they may not be edited
=	1198
h
=	982
D	simulated-past-performance	the warning on simulated past performance	The figures refer to simulated past performance. Past performance is not a reliable indicator of future performance.
e	simulated	l	that the figures are simulated
d
p	\b(?:figures?|results?|data|returns?|numbers?|performance)\b(?: (?:shown|given|above|below|quoted|here|all|[\w-]+))? (?:refers?|relates?) (?:only )?to (?:simulated|hypothetical|back-?\s?tested)\b
d
p	\b(?:figures?|results?|data|returns?|numbers?|gains?)\b(?: (?:shown|given|above|below|quoted|here))? (?:is|are|was|were) (?:all |purely |only |entirely )?(?:simulated|hypothetical|back-?\s?tested|not (?:actual|real))\b
d
p	\b(?:simulated|hypothetical) (?:past )?performance\b
d
p	\b(?:simulated|back-?\s?tested|hypothetical) (?:results?|data|returns?|figures|gains?|numbers|track record)\b
d
p	\b(?:is|was|has been|are|were) (?:back-?\s?tested|simulated)\b
d
p	\bback-?\s?test(?:ed|ing|s)?\b
e	unreliable		that past performance is not a reliable indicator of future performance
d
=	1158
d
=	1159
n	it does not say that the figures are simulated, so the reader takes them for a real record
p	“past-result” (?:is|are)(?: not|n't) (?:a )?reliable “reliable-sign”\b
n	"no guarantee" is not "not a reliable indicator", and it does not say that the figures are simulated
p	“past-result”\b[^.!?]{0,40}?\b(?:no|not an?|n't an?|never an?|not|cannot) (?:guarantees?|guaranteed|assurance|promise)\b
n	it waters down "is not a reliable indicator of future performance"
p	“past-result”\b[^.!?]{0,40}?\b(?:not necessarily|may not|might not|does not predict|not indicative|not a guide|not an indicator)\b
u	it is only a concession before a sales line, which takes the warning back
=	1175
u	the sentence goes on with a condition or a "but" that takes the warning back
=	1176
u	the sentence denies the warning, or puts it into the mouths of others
=	998
u	a question at its end makes fun of the warning
=	1043
u	the words around it mock the warning
=	999
u	it quotes what advertisements must say; a reader does not take it as a warning about this one
=	1072
u	the words beside it take the warning back
=	1073
h
=	982
D	subscription-terms	the terms of the subscription	£[price] for the first [period], then £[price] a [period] until you cancel.
e	price		what it costs after the first period, and for how long the reader is bound
d
p	\brenew\w*\b|\bthen “price”|“price” (?:a|per|each|every) (?:month|year|quarter|week) (?:from|after|thereafter)\b|\bafter(?:wards)?(?: that)?,? “price”\b|\bfrom (?:day|month) \d+\b|\bcancel\b|\bstop (?:by|at any time|whenever)\b|\bone[- ](?:off|time) (?:price|payment)\b|\bno subscription\b|\bnothing further to pay\b|\ba (?:month|year) from then on\b|\bminimum (?:term|of)\b
n	it sends the reader elsewhere: the price after the trial must stand in the advertisement
p	\b(?:t&cs?|terms(?: and conditions)?|conditions) (?:may )?apply\b|\bsee (?:the |our )?(?:website|site|terms)\b
D	tax-caveat	the caveat on tax	Tax treatment depends on your individual circumstances and may be subject to change in future.
e	circumstances		that the tax treatment depends on the individual circumstances of each reader
d
p	\bdepend(?:s|ent|ing)?(?: \w+)? (?:up)?on (?:the |your |an? |each |their |its )?(?:\w+ ){0,3}?(?:circumstances|situation|position|affairs|case)\b
d
p	\b(?:individual|personal|your(?: own)?) (?:circumstances|situation|position|affairs)\b
d
p	\bhow it works for you depends\b
e	change		that it may change in future
d
p	\b(?:may|can|could|might) (?:be (?:subject to )?|be |well |also )?(?:change[ds]?|alter(?:ed)?|differ in (?:the )?future|be withdrawn)\b
d
p	\bsubject to (?:future )?change\b|\b(?:may|could|can) be (?:changed|altered|withdrawn)\b|\bnot fixed for ever\b|\blikely to change\b
n	sending the reader to an adviser does not replace the two statements
p	\b(?:seek|take|get|obtain) (?:\w+ ){0,2}?(?:tax )?advice\b
u	the sentence denies it
=	998
u	the words around it mock it
=	999
h
=	982
D	typical-result	what readers can generally expect	Of [number] customers in [period], the one in the middle [result]; [share] made nothing or lost money.
e	typical		what most people get
d
p	\b(?:most|typical|average|median|the one in the middle|half of|the majority of)\b[^.!?]{0,100}?\b(?:customers?|members?|people|users?|students?|traders?|clients?|readers?|subscribers?)\b[^!?]{0,120}?(?:[\d$£%]|\bnothing|lost|lose)
d
p	\b(?:customers?|members?|people|users?|students?|traders?|clients?)\b[^.!?]{0,80}?\b(?:on average|typically|generally|in the middle|the median)\b[^!?]{0,80}?[\d$£%]
n	"not typical" does not say what is; the rule wants the generally expected result
p	\bresults? (?:are |is |shown (?:are )?)?(?:not|n't|may not be) (?:be )?typical\b
n	"results may vary" does not say what most people get
p	\b(?:individual |your |actual )?results? (?:(?:may|will|can|do) )?(?:vary|differ)\b
n	it does not say what most people get
p	\bmay not be (?:representative|typical)\b
h
=	982
D	unapproved-promotion-warning	the warning on an unapproved promotion	The content of this promotion has not been approved by an authorised person within the meaning of the Financial Services and Markets Act 2000. Reliance on this promotion for the purpose of engaging in any investment activity may expose an individual to a significant risk of losing all of the property or other assets invested.
t	T-UK-8	The content of this promotion has not been approved by an authorised person within the meaning of the Financial Services and Markets Act 2000. Reliance on this promotion for the purpose of engaging in any investment activity may expose an individual to a significant risk of losing all of the property or other assets invested.
n	the words differ from those that the law prescribes
p	\b(?:promotion|communication|offer|document|e-?mail) (?:is|was) (?:not (?:been )?|un)approved\b|\bnot been approved by the (?:FCA|Financial Conduct Authority|regulator)\b
h
=	982
D	unregulated-token-caveats	the caveats for tokens outside regulation	NFTs are unregulated in the UK and you are not protected if something goes wrong. Their value is variable and can go down as well as up. Profits may be subject to Capital Gains Tax.
e	unregulated		that it is unregulated in the UK and not protected
d
p	\bun-?regulated\b|\bnot (?:a )?regulated\b|\bnot (?:be )?protected\b|\baren't protected\b|\bno (?:regulatory )?protection\b|\boutside (?:the scope of )?(?:UK )?(?:financial )?regulation\b
e	variable		that the value is variable and can go down as well as up
d
p	\b(?:go|fall) (?:down|in value)\b|\b(?:can|may|could) fall\b|\bvariable\b|\bas well as (?:up|rise)\b|\blose (?:all|your|money|everything|some)\b
n	it tells the reader nothing about the risk
p	\b(?:DYOR|do your own research|not financial advice|NFA)\b
u	the sentence denies it
=	998
u	the words around it mock it
=	999
h
=	982
D	us-adviser-testimonial	the statement of who gives the testimonial and for what pay	[Name] is a client of ours and was not paid for these words.
e	client		whether the speaker is a client
d
p	\b(?:is|are|was|were|(?:a|our|of|as an?) )(?: not)?(?: an?| our)?(?: (?:current|former|present|past|longtime))? ?(?:clients?|investors?)\b
d
p	\bnot (?:a |our )?clients?\b
d
p	\bclients? (?:since|of|for)\b
e	pay		whether anything was paid for the words
d
p	\b(?:not|n't|nor|never|un)[- ]?(?:been |was |were )?(?:paid|compensated)\b
d
p	\b(?:was|were|is|are|been) (?:paid|compensated)\b
d
p	\b(?:received|receives|got|for|without|no) (?:\w+ )?(?:compensation|payment|pay|fee|gift|\$ ?\d)
n	it says neither whether the speaker is a client nor whether anything was paid
=	1037
h
=	982
D	us-forecast-caveat	a statement that the prediction may not come true	This is an opinion and may prove wrong; it is not a reliable indicator of future performance.
e	uncertain		that the prediction may not come true
d
p	\b(?:forecasts?|projections?|predictions?|targets?|estimates?|opinions?)\b[^.!?]{0,60}?\b(?:may|might|could|can|are|is|will)(?: not|n't| no)\b[^.!?]{0,50}?\b(?:achieved|reached|come true|guarantee\w*|reliable|certain|materiali[sz]e|occur)\b
d
p	\bforward-looking statements?\b[^!?]{0,120}?\b(?:risks?|uncertaint\w+|differ|not (?:guarantee|occur))\b
h
=	982
D	us-hypothetical-caveat	a statement that the results are hypothetical and guarantee nothing	These results are hypothetical. They do not represent actual trading and are not indicative of future results.
e	hypothetical	l	that the results are hypothetical or simulated
d
p	\b(?:hypothetical|simulated|back-?tested|back-?test)\b
e	unreliable		that they do not show what will be earned
d
p	\b(?:not|n't|no|never) (?:\w+ ){0,3}?(?:reliable|indicative|indicat\w+|guarantees?|guaranteed|assurance|represent actual|reflect actual)\b[^.!?]{0,60}?\b(?:future|results|trading|performance)\b
n	it hides that nobody earned it
p	\b(?:illustrati(?:on|ve)|for illustration)\b
h
=	982
D	us-hypothetical-statement	the prescribed statement on hypothetical results	These results are based on simulated or hypothetical performance results that have certain inherent limitations. Unlike the results shown in an actual performance record, these results do not represent actual trading. Also, because these trades have not actually been executed, these results may have under-or over-compensated for the impact, if any, of certain market factors, such as lack of liquidity. Simulated or hypothetical trading programs in general are also subject to the fact that they are designed with the benefit of hindsight. No representation is being made that any account will or is likely to achieve profits or losses similar to these being shown.
t	T-US-1 (CFTC)	These results are based on simulated or hypothetical performance results that have certain inherent limitations. Unlike the results shown in an actual performance record, these results do not represent actual trading. Also, because these trades have not actually been executed, these results may have under-or over-compensated for the impact, if any, of certain market factors, such as lack of liquidity. Simulated or hypothetical trading programs in general are also subject to the fact that they are designed with the benefit of hindsight. No representation is being made that any account will or is likely to achieve profits or losses similar to these being shown.
t	T-US-2 (NFA)	HYPOTHETICAL PERFORMANCE RESULTS HAVE MANY INHERENT LIMITATIONS, SOME OF WHICH ARE DESCRIBED BELOW. NO REPRESENTATION IS BEING MADE THAT ANY ACCOUNT WILL OR IS LIKELY TO ACHIEVE PROFITS OR LOSSES SIMILAR TO THOSE SHOWN. IN FACT, THERE ARE FREQUENTLY SHARP DIFFERENCES BETWEEN HYPOTHETICAL PERFORMANCE RESULTS AND THE ACTUAL RESULTS SUBSEQUENTLY ACHIEVED BY ANY PARTICULAR TRADING PROGRAM. ONE OF THE LIMITATIONS OF HYPOTHETICAL PERFORMANCE RESULTS IS THAT THEY ARE GENERALLY PREPARED WITH THE BENEFIT OF HINDSIGHT. IN ADDITION, HYPOTHETICAL TRADING DOES NOT INVOLVE FINANCIAL RISK, AND NO HYPOTHETICAL TRADING RECORD CAN COMPLETELY ACCOUNT FOR THE IMPACT OF FINANCIAL RISK IN ACTUAL TRADING. FOR EXAMPLE, THE ABILITY TO WITHSTAND LOSSES OR TO ADHERE TO A PARTICULAR TRADING PROGRAM IN SPITE OF TRADING LOSSES ARE MATERIAL POINTS WHICH CAN ALSO ADVERSELY AFFECT ACTUAL TRADING RESULTS. THERE ARE NUMEROUS OTHER FACTORS RELATED TO THE MARKETS IN GENERAL OR TO THE IMPLEMENTATION OF ANY SPECIFIC TRADING PROGRAM WHICH CANNOT BE FULLY ACCOUNTED FOR IN THE PREPARATION OF HYPOTHETICAL PERFORMANCE RESULTS AND ALL OF WHICH CAN ADVERSELY AFFECT ACTUAL TRADING RESULTS.
t	T-US-3 (NFA, composites)	THIS COMPOSITE PERFORMANCE RECORD IS HYPOTHETICAL AND THESE TRADING ADVISORS HAVE NOT TRADED TOGETHER IN THE MANNER SHOWN IN THE COMPOSITE. HYPOTHETICAL PERFORMANCE RESULTS HAVE MANY INHERENT LIMITATIONS, SOME OF WHICH ARE DESCRIBED BELOW. NO REPRESENTATION IS BEING MADE THAT ANY MULTI-ADVISOR MANAGED ACCOUNT OR POOL WILL OR IS LIKELY TO ACHIEVE A COMPOSITE PERFORMANCE RECORD SIMILAR TO THAT SHOWN. IN FACT, THERE ARE FREQUENTLY SHARP DIFFERENCES BETWEEN A HYPOTHETICAL COMPOSITE PERFORMANCE RECORD AND THE ACTUAL RECORD SUBSEQUENTLY ACHIEVED. ONE OF THE LIMITATIONS OF A HYPOTHETICAL COMPOSITE PERFORMANCE RECORD IS THAT DECISIONS RELATING TO THE SELECTION OF TRADING ADVISORS AND THE ALLOCATION OF ASSETS AMONG THOSE TRADING ADVISORS WERE MADE WITH THE BENEFIT OF HINDSIGHT BASED UPON THE HISTORICAL RATES OF RETURN OF THE SELECTED TRADING ADVISORS. THEREFORE, COMPOSITE PERFORMANCE RECORDS INVARIABLY SHOW POSITIVE RATES OF RETURN. ANOTHER INHERENT LIMITATION ON THESE RESULTS IS THAT THE ALLOCATION DECISIONS REFLECTED IN THE PERFORMANCE RECORD WERE NOT MADE UNDER ACTUAL MARKET CONDITIONS AND, THEREFORE, CANNOT COMPLETELY ACCOUNT FOR THE IMPACT OF FINANCIAL RISK IN ACTUAL TRADING. FURTHERMORE, THE COMPOSITE PERFORMANCE RECORD MAY BE DISTORTED BECAUSE THE ALLOCATION OF ASSETS CHANGES FROM TIME TO TIME AND THESE ADJUSTMENTS ARE NOT REFLECTED IN THE COMPOSITE.
t	T-US-1 before 2007	Hypothetical or simulated performance results have certain inherent limitations. Unlike an actual performance record, simulated results do not represent actual trading. Also, since the trades have not actually been executed, the results may have under- or over-compensated for the impact, if any, of certain market factors, such as lack of liquidity. Simulated trading programs in general are also subject to the fact that they are designed with the benefit of hindsight. No representation is being made that any account will or is likely to achieve profits or losses similar to those shown.	it is the text that the CFTC replaced in 2007
n	one sentence of the prescribed statement does not do; it must stand whole
p	\b(?:hypothetical|simulated|back-?tested) (?:or simulated |or hypothetical )?(?:performance|trading|results)\b[^.!?]{0,60}?\b(?:limitations?|limits|limited)\b
n	a summary in your own words does not do; the statement is prescribed
p	\b(?:these|the|results|figures|performance|all)\b[^.!?]{0,30}?\b(?:are|is) (?:hypothetical|simulated|back-?tested)\b
n	a label does not do; the statement is prescribed
p	\b(?:hypothetical|simulated) (?:performance )?(?:results|performance|trading)\b
h
=	982
D	us-options-statement	the statement on options	Options involve risk and are not suitable for all investors. Prior to buying or selling an option, investors must read a copy of the Characteristics and Risks of Standardized Options, also known as the options disclosure document (ODD).
e	suitable		that options are not suitable for all investors
d
p	\b(?:not|n't) (?:be )?(?:suitable|appropriate|right) for (?:all|every|everyone|everybody|most)\b
e	loss	o	what can be lost
d
p	\b(?:lose|loss)\b
n	it does not say that options are not suitable for all investors
p	\b(?:options?|trading) (?:is|are|involves?|carr(?:y|ies)) (?:a |an )?(?:high )?risk
h
=	982
D	us-past-performance	a statement that the past tells nothing certain of the future	Past results are not necessarily indicative of future results.
e	unreliable		that past results are not indicative of future results
d
p	\bpast (?:performance|results|returns|profits)\b[^.!?]{0,60}?\b(?:is|are|does|do|may|should)(?: not|n't| no)\b[^.!?]{0,60}?\b(?:future|guarantee|indicat\w+|reliable|predict)\b
d
p	\bpast (?:performance|results|returns)\b[^.!?]{0,20}?\b(?:is|are) no (?:guarantee|indication|assurance)\b
d
p	\bnot (?:necessarily )?indicative of future (?:results|performance|returns)\b
n	it does not say that past results are not indicative of future results
p	\bresults (?:are )?not typical\b|\bresults may vary\b
u	a question at its end makes fun of the warning
=	1043
u	the words around it mock the warning
=	999
u	the sentence denies the warning, or puts it into the mouths of others
=	998
h
=	982
D	us-tool-legend	the legend for investment analysis tools	IMPORTANT: The projections or other information generated by [name of tool] regarding the likelihood of various investment outcomes are hypothetical in nature, do not reflect actual investment results and are not guarantees of future results.
t	T-US-4	IMPORTANT: The projections or other information generated by [name of tool] regarding the likelihood of various investment outcomes are hypothetical in nature, do not reflect actual investment results and are not guarantees of future results.
h
=	982
r	au-ad-label	au	ad-label	error
c	region
i	ad
o	opens-ad
y	An advertisement opens with a label that readers know	0.1	stable
a	Corporations Act 2001 s.1041H; ASIC Act 2001 s.12DA		2026-11	from-memory	
s	missing	This part sells something ({claim}) and carries no label. Readers must be able to see at once that it is an advertisement. Write "Ad" or "Advertisement" as the first words of the part; if nobody paid for it and it sells nothing, take the selling words out.
s	distant	The label stands after the reader has begun to read ({reason}). It must be the first thing of the advertisement. Move "Ad" or "Advertisement" to the top.
s	altered	{claim} does not tell readers that this is an advertisement: {reason}. Write "Ad" or "Advertisement" as the first words instead.
s	obscured	The label is there, but readers will miss it: {reason}. Put "Ad" or "Advertisement" at the top, as large and dark as the rest of the text.
r	au-forecast	au	forecast	error
c	region	forecast	target-return
i	ad
q	region	body	forecast	au-target-caveat
f	readers	apply	the rule is for advertisements that private investors read	retail
y	A target or forecast says that it may not be reached	0.1	stable
a	ASIC RG 234	https://beliefmedia.com.au/i/advertising-compliance-is-easy	2026-11	seen	
a	Corporations Act 2001 s.1041H		2026-11	from-memory	
s	missing	{claim} tells readers what may be earned in future, and no warning stands beside it. A promise about the future misleads unless the advertisement says that it may not be reached or is no reliable indicator. Add the warning in the same paragraph or the next.
s	distant	{claim} tells readers what may be earned in future, but the warning stands too far off ({nearest}). Move it into the same paragraph or the next.
s	altered	The warning beside {claim} does not do: {reason}. Put the accepted words in its place.
s	obscured	The warning for {claim} is there, but readers will not see it: {reason}. Show it in the same size and colour as the text.
r	au-general-advice-warning	au	personal-advice	error
c	draft	recommendation	au-rating
i	ad	editorial
q	draft	body	general-advice-warning
f	readers	apply	the rule is for advertisements that private investors read	retail
y	General advice carries the warning on objectives, financial situation and needs	0.1	stable
a	Corporations Act 2001 s.949A	https://asic.gov.au/for-finance-professionals/afs-licensees/limited-afs-licensees/limited-afs-licensees-advice-conduct-and-disclosure-obligations/	2026-11	seen	
s	missing	{claim} is advice on a product, and nothing says that it was prepared without taking account of the reader. The law wants a warning at the same time: that the objectives, financial situation and needs were not taken into account, and that the reader should consider whether it is appropriate. Add it at the head of the letter.
s	distant	{claim} is advice on a product; the warning stands only elsewhere ({nearest}). Put it at the head of the letter or beside the advice.
s	altered	{claim} is advice on a product, and its warning does not do: {reason}. Write the whole warning.
s	obscured	{claim} is advice on a product; the warning is there, but readers will not see it: {reason}.
r	au-guarantee-words	au	guarantee	error
c	claim	guarantee
i	ad
x	sentence	bank-account
b
f	readers	apply	the rule is for advertisements that private investors read	retail
y	Nobody may promise safety that he cannot give	0.2	stable
a	ASIC RG 234.47, .51	https://beliefmedia.com.au/i/advertising-compliance-is-easy	2026-11	seen	
s	prohibited	{claim} promises safety or a sure result. Readers take it at its word, and a warning beside it only contradicts it. Take it out, or say exactly who guarantees what and on which terms.
r	au-past-performance	au	past-performance	error
c	claim	past-performance
i	ad
x	sentence	expected-value
q	adjacent	body	past-performance
f	readers	apply	the rule is for advertisements that private investors read	retail
y	A past result needs the warning on past performance beside it	0.1	stable
a	ASIC RG 53	https://asic.gov.au/about-asic/news-centre/find-a-media-release/2002-releases/02-359-asic-issues-discussion-paper-on-the-use-of-past-performance-information-in-investment-ads	2026-11	seen	
s	missing	{claim} tells readers what was earned in the past, and no warning stands beside it. ASIC wants a warning that past performance is not a reliable indicator of future performance, no fine print. Add the warning in the same paragraph or the next.
s	distant	{claim} tells readers what was earned in the past, but the warning stands too far off ({nearest}). Move it into the same paragraph or the next.
s	altered	The warning beside {claim} does not do: {reason}. Put the accepted words in its place.
s	obscured	The warning for {claim} is there, but readers will not see it: {reason}. Show it in the same size and colour as the text.
r	au-product-ad	au	product-risk	warning
c	region	au-product-offer
i	ad
q	region	body	pds-statement
f	readers	apply	the rule is for advertisements that private investors read	retail
y	An advertisement of a product names the issuer and the Product Disclosure Statement	0.1	stable
a	Corporations Act 2001 s.1018A		2026-11	from-memory	
s	missing	{claim} offers a financial product, and nothing names the Product Disclosure Statement. Say who issues the product, where the statement can be had, and that it should be considered.
s	distant	{claim} offers a financial product; the Product Disclosure Statement is named only elsewhere ({nearest}).
s	altered	{claim} offers a financial product, and its words on the Product Disclosure Statement do not do: {reason}.
s	obscured	{claim} offers a financial product; the Product Disclosure Statement is named, but readers will not see it: {reason}.
r	au-risk-balance	au	capital-risk	error
c	region	benefit	past-performance	simulated-performance	forecast	target-return
i	ad
x	sentence	bank-account
q	region	body	capital-risk
f	readers	apply	the rule is for advertisements that private investors read	retail
y	An advertisement that praises a return also says what can be lost	0.1	stable
a	ASIC RG 234.47, .51	https://beliefmedia.com.au/i/advertising-compliance-is-easy	2026-11	seen	
s	missing	This advertisement holds out a gain ({claim}) and does not say that money can be lost. Whoever praises the return must name the risk as well. Add a sentence on what the reader can lose, in the size of the rest of the text.
s	distant	This advertisement holds out a gain ({claim}); the risk is named only elsewhere ({nearest}). Each advertisement stands for itself: say within it what the reader can lose.
s	altered	This advertisement holds out a gain ({claim}), and its words on risk do not do: {reason}. Say plainly what the reader can lose.
s	obscured	This advertisement holds out a gain ({claim}); the risk is named, but readers will not see it: {reason}. Show it in the same size and colour as the text.
r	au-simulated-performance	au	simulated-performance	warning
c	region	simulated-performance
i	ad
b
f	readers	apply	the rule is for advertisements that private investors read	retail
y	Simulated results have no place in advertising	0.1	stable
a	ASIC RG 53	https://insurancenews.com.au/regulatory-government/performance-ads-restricted	2026-11	seen	
s	prohibited	{claim} is a simulated result: nobody obtained it. ASIC allows such figures in very few cases, and its draft of 2002 never in advertising. Take it out, or have a lawyer say why it may stand.
r	difc-past-performance	difc	past-performance	error
c	claim	past-performance
i	ad
x	sentence	expected-value
q	adjacent	body	difc-past-performance
f	readers	apply	the rule is for advertisements that private investors read	retail
y	A past result says that past performance is not necessarily a reliable indicator	0.1	stable
a	DFSA COB 3.2.6(c)	https://dfsaen.thomsonreuters.com/rulebook/cob-326	2026-11	seen	
s	missing	{claim} tells readers what was earned in the past, and no warning stands beside it. The rule wants a prominent warning that past performance is not necessarily a reliable indicator of future results.
s	distant	The warning for {claim} stands too far off ({nearest}). Move it into the same paragraph or the next.
s	altered	The warning beside {claim} does not do: {reason}. Put the words of the rule in its place.
s	obscured	The warning for {claim} is there, but readers will not see it: {reason}. Show it in the same size and colour as the text.
r	eu-ad-label	eu	ad-label	error
c	region
i	ad
o	opens-ad
y	An advertisement opens with a label that readers know	0.1	stable
a	Directive 2005/29/EC Annex I no. 11		2026-11	from-memory	
a	Directive 2000/31/EC Art 6-7		2026-11	from-memory	
a	Commission guidance 2021/C 526/01 sec. 4.2.6		2026-11	second-hand	
s	missing	This part sells something ({claim}) and carries no label. Readers must be able to see at once that it is an advertisement. Write "Ad" or "Advertisement" as the first words of the part; if nobody paid for it and it sells nothing, take the selling words out.
s	distant	The label stands after the reader has begun to read ({reason}). It must be the first thing of the advertisement. Move "Ad" or "Advertisement" to the top.
s	altered	{claim} does not tell readers that this is an advertisement: {reason}. Write "Ad" or "Advertisement" as the first words instead.
s	obscured	The label is there, but readers will miss it: {reason}. Put "Ad" or "Advertisement" at the top, as large and dark as the rest of the text.
r	eu-cfd-incentives	eu	incentive	error
c	region	incentive
i	ad
w	region	cfd-offer
b
f	readers	apply	the rule is for advertisements that private investors read	retail
y	No reward may be offered for trading contracts for difference	0.1	stable
a	ESMA Decision (EU) 2018/796; national measures	https://eur-lex.europa.eu/legal-content/EN/TXT/HTML/?uri=CELEX:32019X0430(01)&from=EN	2026-11	second-hand	
s	prohibited	{claim} rewards readers for trading contracts for difference. No benefit may be offered for that, in money or in kind. Take it out.
r	eu-cfd-warning	eu	product-risk	error
c	region	cfd-offer
i	ad
x	region	futures-service
q	boxed	body	eu-cfd-risk-warning
f	readers	apply	the rule is for advertisements that private investors read	retail
y	An offer of contracts for difference carries the prescribed risk warning	0.1	stable
a	ESMA Decision (EU) 2018/796 Annex II	https://eur-lex.europa.eu/legal-content/EN/TXT/HTML/?uri=CELEX:32019X0430(01)&from=EN	2026-11	seen	
a	ESMA Decision (EU) 2019/679; national measures		2026-11	from-memory	
s	missing	{claim} offers contracts for difference. The regulators give the warning word for word, with the provider's own percentage of losing accounts, and it is not there. Put it at the top of the advertisement.
s	distant	{claim} offers contracts for difference; the prescribed text stands too far off ({nearest}). Put it at the top of the advertisement.
s	altered	{claim} offers contracts for difference, and the text is not the prescribed one: {reason}. Paste the words of the law.
s	obscured	{claim} offers contracts for difference; the prescribed text is there, but readers will not see it: {reason}. Show it in full view, no smaller than the rest.
r	eu-currency	eu	performance-period	warning
c	region	eu-foreign-currency
i	ad
q	region	body	eu-currency-warning
f	readers	apply	the rule is for advertisements that private investors read	retail
y	A result in another currency says that exchange rates move it	0.1	stable
a	Delegated Regulation (EU) 2017/565 Art 44(4)(e)		2026-11	second-hand	
s	missing	{claim} gives a result that is not in euro. Name the currency, and say that the return may increase or decrease as a result of currency fluctuations.
s	distant	{claim} gives a result that is not in euro; the warning on currencies stands only elsewhere ({nearest}).
s	altered	{claim} gives a result that is not in euro, and the words on currencies do not do: {reason}.
s	obscured	{claim} gives a result that is not in euro; the warning on currencies is there, but readers will not see it: {reason}.
r	eu-forecast-on-backtest	eu	forecast	error
c	region	forecast	target-return
i	ad
w	region	simulated-performance
b
f	readers	apply	the rule is for advertisements that private investors read	retail
y	A forecast may not rest on a simulated result	0.1	stable
a	Delegated Regulation (EU) 2017/565 Art 44(6)(a)		2026-11	second-hand	
s	prohibited	{claim} promises something for the future in an advertisement whose proof is a simulated result. A forecast may not be based on simulated past performance or refer to it, and no warning mends that. Take out the forecast, or the simulated result.
r	eu-fund-marketing	eu	ad-label	warning
c	region	eu-fund-offer
i	ad
q	region	body	fund-marketing-statement
f	readers	apply	the rule is for advertisements that private investors read	retail
y	Marketing of a fund says that it is a marketing communication	0.1	stable
a	Regulation (EU) 2019/1156 Art 4	https://paytechlaw.com/en/distribution-funds-esma-guidelines-marketing/	2026-11	seen	
a	ESMA34-45-1272 sec. 4		2026-11	from-memory	
s	missing	{claim} markets a fund, and the words "This is a marketing communication" are not there. Put them at the top, with the reference to the prospectus and the KID.
s	distant	{claim} markets a fund; the words "This is a marketing communication" stand only elsewhere ({nearest}). Put them at the top of this advertisement.
s	altered	{claim} markets a fund, and its statement is not the prescribed one: {reason}.
s	obscured	{claim} markets a fund; its statement is there, but readers will not see it: {reason}.
r	eu-fund-past-performance	eu	past-performance	error
c	claim	past-performance
i	ad
w	region	eu-fund-offer
q	before	body	eu-fund-past-performance
f	readers	apply	the rule is for advertisements that private investors read	retail
y	Past performance of a fund is preceded by the prescribed sentence	0.1	stable
a	ESMA34-45-1272 sec. 6.4		2026-11	from-memory	
a	Regulation (EU) 2019/1156 Art 4	https://paytechlaw.com/en/distribution-funds-esma-guidelines-marketing/	2026-11	seen	
s	missing	{claim} tells what a fund earned in the past, and the sentence "Past performance does not predict future returns." does not stand before it. Put it before the figures.
s	distant	{claim} tells what a fund earned in the past; the sentence on past performance must come first and stands elsewhere ({nearest}). Put it directly before the figures.
s	altered	The warning at {claim} does not do: {reason}. Write "Past performance does not predict future returns." before the figures.
s	obscured	The warning for {claim} is there, but readers will not see it: {reason}.
r	eu-guarantee-words	eu	guarantee	error
c	claim	guarantee
i	ad
x	sentence	bank-account
b
f	readers	apply	the rule is for advertisements that private investors read	retail
y	Nobody may promise safety that he cannot give	0.2	stable
a	Delegated Regulation (EU) 2017/565 Art 44(1)-(2)	https://handbook.fca.org.uk/handbook/COBS/4/5A.html?date=2020-06-26&timeline=True	2026-11	seen	
s	prohibited	{claim} promises safety or a sure result. Readers take it at its word, and a warning beside it only contradicts it. Take it out, or say exactly who guarantees what and on which terms.
r	eu-mica-marketing	eu	product-risk	error
c	region	crypto-offer	nft-offer	mica-marketing
i	ad
x	region	crypto-etn-offer
q	region	body	mica-statement
f	readers	apply	the rule is for advertisements that private investors read	retail
y	Marketing of a crypto-asset says that no authority has reviewed it	0.1	stable
a	Regulation (EU) 2023/1114 Art 7(1)(e)	https://judict.eu/en/hla/32023R1114-X/article-7	2026-11	seen	
s	missing	{claim} offers a crypto-asset. The law gives the statement word for word, with the role of the one who is responsible, and it is not there. Put it at the top of the advertisement.
s	distant	{claim} offers a crypto-asset; the prescribed text stands too far off ({nearest}). Put it at the top of the advertisement.
s	altered	{claim} offers a crypto-asset, and the text is not the prescribed one: {reason}. Paste the words of the law.
s	obscured	{claim} offers a crypto-asset; the prescribed text is there, but readers will not see it: {reason}. Show it in full view, no smaller than the rest.
r	eu-mica-white-paper	eu	product-risk	warning
c	region	crypto-offer	nft-offer	mica-marketing
i	ad
x	region	crypto-etn-offer
q	region	visible	mica-white-paper
f	readers	apply	the rule is for advertisements that private investors read	retail
y	Marketing of a crypto-asset names the white paper and how to reach the offeror	0.1	stable
a	Regulation (EU) 2023/1114 Art 7(1)(d)	https://judict.eu/en/hla/32023R1114-X/article-7	2026-11	seen	
s	missing	{claim} offers a crypto-asset, and nothing says that a white paper has been published. Name it, with the website, the telephone number and the e-mail address of the offeror.
s	distant	{claim} offers a crypto-asset; the white paper is named only elsewhere ({nearest}).
s	altered	{claim} offers a crypto-asset, and what is said of the white paper is not complete: {reason}.
s	obscured	{claim} offers a crypto-asset; the white paper is named, but readers will not see it: {reason}.
r	eu-mifid-forecast	eu	forecast	error
c	claim	forecast	target-return
i	ad
x	region	simulated-performance
q	adjacent	body	forecast
f	readers	apply	the rule is for advertisements that private investors read	retail
y	A forecast needs the warning that forecasts are not reliable	0.1	stable
a	Delegated Regulation (EU) 2017/565 Art 44(6)(e)		2026-11	second-hand	
s	missing	{claim} tells readers what may be earned in future, and no warning stands beside it. The rules want scenarios for good and bad markets and a warning that such forecasts are not a reliable indicator of future performance. Add the warning in the same paragraph or the next.
s	distant	{claim} tells readers what may be earned in future, but the warning stands too far off ({nearest}). Move it into the same paragraph or the next.
s	altered	The warning beside {claim} does not do: {reason}. Put the accepted words in its place.
s	obscured	The warning for {claim} is there, but readers will not see it: {reason}. Show it in the same size and colour as the text.
r	eu-mifid-performance	eu	past-performance	error
c	claim	past-performance
i	ad
x	region	eu-fund-offer
x	sentence	expected-value
q	adjacent	body	past-performance
f	readers	apply	the rule is for advertisements that private investors read	retail
y	A past result needs the warning on past performance beside it	0.1	stable
a	Delegated Regulation (EU) 2017/565 Art 44(4)(d)		2026-11	second-hand	
a	MiFID II Art 24(3)		2026-11	second-hand	
s	missing	{claim} tells readers what was earned in the past, and no warning stands beside it. Readers take such figures as a promise, so the rules want a warning that the figures refer to the past and that past performance is not a reliable indicator of future results. Add the warning in the same paragraph or the next.
s	distant	{claim} tells readers what was earned in the past, but the warning stands too far off ({nearest}). Move it into the same paragraph or the next.
s	altered	The warning beside {claim} does not do: {reason}. Put the accepted words in its place.
s	obscured	The warning for {claim} is there, but readers will not see it: {reason}. Show it in the same size and colour as the text.
r	eu-mifid-simulated	eu	simulated-performance	error
c	claim	simulated-performance
i	ad
q	adjacent	body	simulated-past-performance
f	readers	apply	the rule is for advertisements that private investors read	retail
y	A simulated result needs the warning on simulated past performance beside it	0.1	stable
a	Delegated Regulation (EU) 2017/565 Art 44(5)(c)		2026-11	second-hand	
s	missing	{claim} is a simulated result: nobody obtained it, and no warning stands beside it. The rules want a warning that the figures refer to simulated past performance and that past performance is not a reliable indicator of future performance. Add the warning in the same paragraph or the next.
s	distant	{claim} is a simulated result: nobody obtained it, but the warning stands too far off ({nearest}). Move it into the same paragraph or the next.
s	altered	The warning beside {claim} does not do: {reason}. Put the accepted words in its place.
s	obscured	The warning for {claim} is there, but readers will not see it: {reason}. Show it in the same size and colour as the text.
r	eu-price-target	eu	forecast	error
c	claim	forecast	eu-price-view	target-return
i	editorial
w	context	recommendation	eu-rating
q	adjacent	body	forecast
f	readers	apply	the rule is for texts that private investors read	retail
y	A price that a recommendation names carries the warning on forecasts	0.1	stable
a	Delegated Regulation (EU) 2017/565 Art 44(6)(e)		2026-11	second-hand	
a	Delegated Regulation (EU) 2016/958		2026-11	second-hand	
s	missing	{claim} tells where a recommended share is to go, and no warning stands beside it. Say that it is a forecast, what it rests on, and that such forecasts are not a reliable indicator of future performance.
s	distant	{claim} tells where a recommended share is to go, but the warning stands too far off ({nearest}). Move it into the same paragraph or the next.
s	altered	The warning beside {claim} does not do: {reason}. Put the accepted words in its place.
s	obscured	The warning for {claim} is there, but readers will not see it: {reason}. Show it in the same size and colour as the text.
r	eu-recommendation	eu	conflict-of-interest	error
c	claim	recommendation	eu-rating
i	ad	editorial
q	piece	visible	interest
y	A recommendation of a named share says who makes it and what the author stands to gain	0.1	stable
a	Regulation (EU) 596/2014 Art 20	https://parlementairemonitor.nl/9353000/1/j4nvk6yhcbpeywk_j9tvgajcor7dxyk_j9vvij5epmj1ey0/vk51bt8p1wzy	2026-11	seen	
a	Delegated Regulation (EU) 2016/958		2026-11	second-hand	
s	missing	{claim} recommends a named share, and nothing says who recommends it and whether the author holds it. Say who made the recommendation, when, and what the author and the publisher hold.
s	distant	{claim} recommends a named share; the interests of the author stand only elsewhere ({nearest}). Put them with the recommendation.
s	altered	{claim} recommends a named share, and the words on interests do not do: {reason}. Say whether the author or the publisher holds this share.
s	obscured	{claim} recommends a named share; the interests are stated, but readers will not see them: {reason}.
r	eu-regulator-endorsement	eu	exaggeration	error
c	claim	eu-regulator-endorsement
i	ad
b
y	The name of an authority is no recommendation	0.1	stable
a	Delegated Regulation (EU) 2017/565 Art 44(8)		2026-11	second-hand	
s	prohibited	{claim} uses the name of an authority as if it endorsed what is sold. Take it out; "supervised by" with the name and the number of the licence is enough.
r	eu-risk-balance	eu	capital-risk	error
c	region	benefit	past-performance	simulated-performance	forecast	target-return
i	ad
x	sentence	bank-account
q	region	body	capital-risk	eu-cfd-risk-warning
f	readers	apply	the rule is for advertisements that private investors read	retail
y	An advertisement that praises a return also says what can be lost	0.1	stable
a	Delegated Regulation (EU) 2017/565 Art 44(2)(b), (c)	https://handbook.fca.org.uk/handbook/COBS/4/5A.html?date=2020-06-26&timeline=True	2026-11	seen	
a	Regulation (EU) 2019/1156 Art 4	https://www.fundipedia.com/2021/06/17/what-do-you-need-to-know-about-esmas-new-marketing-communication-requirements/	2026-11	seen	
s	missing	This advertisement holds out a gain ({claim}) and does not say that money can be lost. Whoever praises the return must name the risk as well. Add a sentence on what the reader can lose, in the size of the rest of the text.
s	distant	This advertisement holds out a gain ({claim}); the risk is named only elsewhere ({nearest}). Each advertisement stands for itself: say within it what the reader can lose.
s	altered	This advertisement holds out a gain ({claim}), and its words on risk do not do: {reason}. Say plainly what the reader can lose.
s	obscured	This advertisement holds out a gain ({claim}); the risk is named, but readers will not see it: {reason}. Show it in the same size and colour as the text.
r	ie-ad-label	ie	ad-label	error
c	region
i	ad
o	opens-ad
y	An advertisement opens with a label that readers know	0.1	stable
a	ASAI and CCPC guidance: #ad, #gifted or a platform label	https://adstandards.ie/social-media-influencers/	2026-11	seen	
a	Directive 2005/29/EC Annex I no. 11		2026-11	from-memory	
s	missing	This part sells something ({claim}) and carries no label. Readers must be able to see at once that it is an advertisement. Write "Ad" or "Advertisement" as the first words of the part; if nobody paid for it and it sells nothing, take the selling words out.
s	distant	The label stands after the reader has begun to read ({reason}). It must be the first thing of the advertisement. Move "Ad" or "Advertisement" to the top.
s	altered	{claim} does not tell readers that this is an advertisement: {reason}. Write "Ad" or "Advertisement" as the first words instead.
s	obscured	The label is there, but readers will miss it: {reason}. Put "Ad" or "Advertisement" at the top, as large and dark as the rest of the text.
r	ie-capital-warning	ie	capital-risk	error
c	region	benefit	past-performance	simulated-performance	forecast	target-return
i	ad
x	sentence	bank-account
q	region	body	ie-capital-warning
f	readers	apply	the rule is for advertisements that private investors read	retail
y	An investment advertisement carries the warning on loss, word for word	0.1	stable
a	Central Bank of Ireland, Consumer Protection Code 2012, 9.32	http://www.centralbank.ie/consumer/cpc/Advertising/Pages/Investment.aspx	2026-11	seen	
s	missing	This advertisement holds out a gain ({claim}) and does not say that money can be lost. Whoever praises the return must name the risk as well. Add a sentence on what the reader can lose, in the size of the rest of the text.
s	distant	This advertisement holds out a gain ({claim}); the risk is named only elsewhere ({nearest}). Each advertisement stands for itself: say within it what the reader can lose.
s	altered	This advertisement holds out a gain ({claim}), and its words on risk do not do: {reason}. Say plainly what the reader can lose.
s	obscured	This advertisement holds out a gain ({claim}); the risk is named, but readers will not see it: {reason}. Show it in the same size and colour as the text.
r	ie-cfd-warning	ie	product-risk	error
c	region	cfd-offer
i	ad
x	region	futures-service
q	boxed	body	eu-cfd-risk-warning
f	readers	apply	the rule is for advertisements that private investors read	retail
y	An offer of contracts for difference carries the prescribed risk warning	0.1	stable
a	ESMA Decision (EU) 2018/796 Annex II; national measures	https://eur-lex.europa.eu/legal-content/EN/TXT/HTML/?uri=CELEX:32019X0430(01)&from=EN	2026-11	seen	
s	missing	{claim} offers contracts for difference. The regulators give the warning word for word, with the provider's own percentage of losing accounts, and it is not there. Put it at the top of the advertisement.
s	distant	{claim} offers contracts for difference; the prescribed text stands too far off ({nearest}). Put it at the top of the advertisement.
s	altered	{claim} offers contracts for difference, and the text is not the prescribed one: {reason}. Paste the words of the law.
s	obscured	{claim} offers contracts for difference; the prescribed text is there, but readers will not see it: {reason}. Show it in full view, no smaller than the rest.
r	ie-estimates	ie	forecast	error
c	claim	forecast	target-return
i	ad
q	adjacent	body	ie-estimates-warning
f	readers	apply	the rule is for advertisements that private investors read	retail
y	A forecast carries the prescribed warning on estimates	0.1	stable
a	Central Bank of Ireland, Consumer Protection Code 2012 (T-IE-5)		2026-11	from-memory	
s	missing	{claim} tells readers what may be earned in future, and no warning stands beside it. The Code gives the words: "Warning: These figures are estimates only. They are not a reliable guide to the future performance of this investment." Add the warning in the same paragraph or the next.
s	distant	{claim} tells readers what may be earned in future, but the warning stands too far off ({nearest}). Move it into the same paragraph or the next.
s	altered	The warning beside {claim} does not do: {reason}. Put the accepted words in its place.
s	obscured	The warning for {claim} is there, but readers will not see it: {reason}. Show it in the same size and colour as the text.
r	ie-guarantee-words	ie	guarantee	error
c	claim	guarantee
i	ad
x	sentence	bank-account
b
f	readers	apply	the rule is for advertisements that private investors read	retail
y	Nobody may promise safety that he cannot give	0.2	stable
a	Delegated Regulation (EU) 2017/565 Art 44(1)-(2)	https://handbook.fca.org.uk/handbook/COBS/4/5A.html?date=2020-06-26&timeline=True	2026-11	seen	
s	prohibited	{claim} promises safety or a sure result. Readers take it at its word, and a warning beside it only contradicts it. Take it out, or say exactly who guarantees what and on which terms.
r	ie-past-performance	ie	past-performance	error
c	claim	past-performance
i	ad
x	sentence	expected-value
q	adjacent	body	ie-past-performance
f	readers	apply	the rule is for advertisements that private investors read	retail
y	Past performance carries the prescribed warning	0.1	stable
a	Central Bank of Ireland, Consumer Protection Code 2012 (T-IE-4)		2026-11	from-memory	
s	missing	{claim} tells readers what was earned in the past, and no warning stands beside it. The Code gives the words: "Warning: Past performance is not a reliable guide to future performance." Add the warning in the same paragraph or the next.
s	distant	{claim} tells readers what was earned in the past, but the warning stands too far off ({nearest}). Move it into the same paragraph or the next.
s	altered	The warning beside {claim} does not do: {reason}. Put the accepted words in its place.
s	obscured	The warning for {claim} is there, but readers will not see it: {reason}. Show it in the same size and colour as the text.
r	ie-simulated-performance	ie	simulated-performance	error
c	claim	simulated-performance
i	ad
q	adjacent	body	simulated-past-performance	ie-estimates-warning
f	readers	apply	the rule is for advertisements that private investors read	retail
y	A simulated result carries the prescribed warning on estimates or on simulated past performance	0.1	stable
a	Delegated Regulation (EU) 2017/565 Art 44(5)(c)		2026-11	second-hand	
s	missing	{claim} is a simulated result: nobody obtained it, and no warning stands beside it. The rules want a warning that the figures refer to simulated past performance and that past performance is not a reliable indicator of future performance. Add the warning in the same paragraph or the next.
s	distant	{claim} is a simulated result: nobody obtained it, but the warning stands too far off ({nearest}). Move it into the same paragraph or the next.
s	altered	The warning beside {claim} does not do: {reason}. Put the accepted words in its place.
s	obscured	The warning for {claim} is there, but readers will not see it: {reason}. Show it in the same size and colour as the text.
r	qa-estimates	qa	forecast	error
c	claim	forecast	target-return	simulated-performance
i	ad
q	adjacent	body	qa-estimates-warning
f	readers	apply	the rule is for advertisements that private investors read	retail
y	Simulated results and forecasts stand with the warning on estimates	0.1	stable
a	QFCRA CIPR 4.2.10(2)	https://qfcra-en.thomsonreuters.com/rulebook/cipr-4210-advertisements-future-performance-forecasts	2026-11	seen	
a	QFCRA CIPR 4.2.11(4)	https://qfcra-en.thomsonreuters.com/rulebook/cipr-4211-advertisements-packaged-investment-products	2026-11	seen	
s	missing	{claim} is a figure that nobody has earned, and the prescribed warning is not near it. Write "Warning: These figures are estimates only. They are not a reliable guide to the future performance of this investment." beside it.
s	distant	The warning for {claim} stands too far off ({nearest}). Move it into the same paragraph or the next.
s	altered	The warning beside {claim} does not do: {reason}. Paste the words of the rule.
s	obscured	The warning for {claim} is there, but readers will not see it: {reason}. Show it in the same size and colour as the text.
r	qa-past-performance	qa	past-performance	error
c	claim	past-performance
i	ad
x	sentence	expected-value
q	adjacent	body	qa-past-performance
f	readers	apply	the rule is for advertisements that private investors read	retail
y	Past performance stands with the warning of the Qatari rules, never in a footnote	0.1	stable
a	QFCRA CIPR 4.2.9(2)	https://qfcra-en.thomsonreuters.com/rulebook/cipr-429-advertisements-references-past-performance	2026-11	seen	
s	missing	{claim} tells readers what was earned in the past, and the prescribed warning is not near the figures. The rule gives the words: "Warning: Past performance is not a reliable guide to future performance." A footnote does not do.
s	distant	The warning for {claim} stands too far off ({nearest}). Move it into the same paragraph or the next.
s	altered	The warning beside {claim} does not do: {reason}. Paste the words of the rule.
s	obscured	The warning for {claim} is there, but readers will not see it: {reason}. Show it in the same size and colour as the text.
r	uk-ad-label	uk	ad-label	error
c	region
i	ad
o	opens-ad
y	An advertisement opens with a label that readers know	0.1	stable
a	CAP Code 2.1, 2.3, 2.4	http://www.cap.org.uk/Advertising-Codes/Non-broadcast-HTML/Section-2-Recognition-of-marketing-communications.aspx	2026-11	seen	
a	DMCC Act 2024 s.225, Sch. 20		2026-11	from-memory	
a	FCA COBS 4.3.1R		2026-11	from-memory	
s	missing	This part sells something ({claim}) and carries no label. Readers must be able to see at once that it is an advertisement. Write "Ad" or "Advertisement" as the first words of the part; if nobody paid for it and it sells nothing, take the selling words out.
s	distant	The label stands after the reader has begun to read ({nearest}). It must be the first thing of the advertisement. Move "Ad" or "Advertisement" to the top.
s	altered	{claim} does not tell readers that this is an advertisement: {reason}. Write "Ad" or "Advertisement" as the first words instead.
s	obscured	The label is there, but readers will miss it: {reason}. Put "Ad" or "Advertisement" at the top, as large and dark as the rest of the text.
r	uk-affiliate-link	uk	ad-label	error
c	region
i	editorial
o	marks-link
y	A link that earns commission says so where it stands	0.1	stable
a	CAP Code 2.1, 2.3	http://www.asa.org.uk/advice-online/affiliate-marketing.html	2026-11	seen	
a	ASA ruling ASOS.com Ltd A19-1025856	https://www.asa.org.uk/rulings/asos-com-ltd-a19-1025856-asos-com-ltd.html	2026-11	second-hand	
s	missing	This link earns somebody a commission, and nothing beside it says so. Each such link needs the word "Ad" directly before it, so that readers know before they click.
s	distant	The commission is disclosed elsewhere ({nearest}), not at the link. Readers must know before they click: write "Ad" directly before each link that earns a commission.
s	altered	{claim} is no clear label for a link that earns commission: {reason}. Write "Ad" directly before the link.
s	obscured	The note on commission is there, but readers will miss it: {reason}. Write "Ad" directly before the link.
r	uk-cap-past-performance-unregulated	uk	past-performance	error
c	claim	past-performance
i	ad
w	region	unregulated-investment
q	adjacent	body	cap-past-performance	past-performance
y	A past result of an unregulated investment needs a caveat beside it	0.1	stable
a	CAP Code 14.1, 14.4, 14.5	https://adlaw.lewissilkin.com/post/102jp7e/wine-investment-advertiser-left-with-a-hangover-by-the-asa	2026-11	seen	
a	ASA ruling Cult Wines Ltd A25-1303205	https://www.asa.org.uk/rulings/cult-wines-ltd-a25-1303205-cult-wines-ltd.html	2026-11	seen	
s	missing	{claim} tells readers what something outside financial regulation earned in the past. The advertising code wants it said, in the advertisement and near the figure, that past performance does not necessarily give a guide for the future. Add it in the same paragraph or the next.
s	distant	{claim} tells readers what was earned in the past, but the caveat stands too far off ({nearest}). A text on a landing page or at the foot has not saved such advertisements. Move it into the same paragraph or the next.
s	altered	The caveat beside {claim} does not do: {reason}. Put the accepted words in its place.
s	obscured	The caveat for {claim} is there, but readers will not see it: {reason}. Show it in the same size and colour as the text.
r	uk-cfd-incentives	uk	incentive	error
c	region	incentive
i	ad
w	region	cfd-offer	restricted-options-offer
b
f	readers	apply	the rule is for advertisements that private investors read	retail
y	No reward may be offered for trading contracts for difference	0.1	stable
a	FCA COBS 22.5.20R		2024-10	second-hand	
s	prohibited	{claim} rewards readers for trading. With contracts for difference and spread bets no benefit, in money or in kind, may be offered to private clients. Take it out.
r	uk-cfd-warning	uk	product-risk	error
c	region	cfd-offer
i	ad
x	region	futures-service
q	boxed	body	cfd-risk-warning
f	readers	apply	the prescribed warning is for advertisements that private investors read	retail
y	An offer of contracts for difference or spread bets carries the prescribed risk warning	0.1	stable
a	FCA COBS 22.5.6R(1A)-(1C), (2)	https://public-ui-fcahandbook-dev.azurewebsites.net/handbook/cobs22/cobs22s5	2026-01	seen	
a	FCA COBS 22.5.8R		2024-10	second-hand	
s	missing	{claim} offers contracts for difference or spread bets. The law gives the warning word for word, with the provider's own percentage of losing accounts, and it is not there. Put it at the top of the advertisement, in a box of its own.
s	distant	{claim} offers contracts for difference or spread bets; the prescribed warning stands too far off ({nearest}). Put it at the top of the advertisement, in a box of its own.
s	altered	{claim} offers contracts for difference or spread bets, and the warning is not the prescribed one: {reason}. Paste the text of the law, with the provider's own percentage of the last twelve months.
s	obscured	{claim} offers contracts for difference or spread bets; the prescribed warning is there, but readers will not see it: {reason}. Put it at the top, in a box, in full view.
r	uk-comparison	uk	exaggeration	warning
c	region	comparison-with-deposit
i	ad
b
f	readers	apply	the rule is for advertisements that private investors read	retail
y	Shares are not compared with a savings account as if they were alike	0.1	stable
a	FCA COBS 4.5.6R, 4.5A.7R		2025-10	second-hand	
a	ASA ruling Coinfloor Ltd A20-1086982	https://www.asa.org.uk/rulings/coinfloor-ltd-a20-1086982-coinfloor-ltd.html	2026-11	seen	
s	prohibited	{claim} sets an investment beside money in a bank. A deposit keeps its face value and is protected; an investment is not. Say so in the same breath and give the sources, or take the comparison out.
r	uk-crypto-residual	uk	product-risk	error
c	region	nft-offer
i	ad
q	region	body	unregulated-token-caveats
y	An offer of tokens outside the crypto regime says that they are unregulated	0.1	stable
a	CAP Code 3.1, 3.3, 14.1-14.5	https://www.asa.org.uk/advice-online/cryptocurrencies.html	2026-11	seen	
a	ASA enforcement notice on cryptocurrencies, 22 March 2022	https://www.lscprom.co.uk/cap/enforcement-notice-advertising-of-cryptocurrencies/	2026-11	seen	
s	missing	{claim} offers tokens that no regulator protects. Say in the advertisement that they are unregulated in the UK and that their value is variable and can go down as well as up.
s	distant	{claim} offers tokens that no regulator protects; that is said only elsewhere ({nearest}). Say it in the advertisement.
s	altered	{claim} offers tokens that no regulator protects, and the caveats do not do: {reason}.
s	obscured	{claim} offers tokens that no regulator protects; the caveats are there, but readers will not see them: {reason}.
r	uk-currency	uk	performance-period	info
c	region	uk-foreign-currency
i	ad
q	region	visible	eu-currency-warning
f	readers	apply	the rule is for advertisements that private investors read	retail
y	A result in another currency says that exchange rates move it	0.2	stable
a	FCA COBS 4.6.2R(5)		2023-12	second-hand	
a	FCA COBS 4.5A.10R		2023-12	second-hand	
s	missing	{claim} is a result in another currency than the reader's. Name the currency, and say that the return may increase or decrease as a result of currency fluctuations.
s	distant	{claim} is a result in another currency than the reader's; that exchange rates move it stands only elsewhere ({nearest}).
s	altered	{claim} is a result in another currency than the reader's: {reason}.
s	obscured	{claim} is a result in another currency than the reader's; that exchange rates move it is said where readers will not see it: {reason}.
r	uk-easy-money	uk	exaggeration	warning
c	region	easy-money
i	ad
b
y	Investing is not sold as easy money	0.1	stable
a	CAP Code 14.1, 3.1, 3.7	http://www.asa.org.uk/rulings/coinburp-ltd-a21-1118128-coinburp-ltd.html	2026-11	seen	
s	prohibited	{claim} makes investing look effortless. An advertisement may not take advantage of readers' inexperience, and a claim about what people earn needs evidence of what most of them earn. Take it out.
r	uk-email-subject-identifiable	uk	ad-label	error
c	draft	disguised-subject
i	ad	editorial
o	subject
y	The subject of a promotional e-mail shows what it is	0.1	stable
a	CAP Code 2.2, 10.6	http://www.cap.org.uk/Advertising-Codes/Non-broadcast-HTML/Section-2-Recognition-of-marketing-communications.aspx	2026-11	seen	
a	E-Commerce Regulations 2002 reg. 7-8		2026-11	from-memory	
a	PECR 2003 reg. 23		2026-11	from-memory	
s	missing	The subject {claim} looks like a message about the reader's own affairs, and the e-mail sells something. An unasked e-mail must be recognisable as advertising before it is opened. Write who sends it and what is offered, or begin the subject with "Ad:".
s	altered	The subject {claim} does not show that the e-mail is an advertisement: {reason}. Write who sends it and what is offered, or begin it with "Ad:".
r	uk-fca-endorsement	uk	exaggeration	error
c	claim	fca-endorsement
i	ad
b
y	Nobody may say that the regulator approves the product	0.1	stable
a	FCA COBS 4.5A.16R		2025-10	second-hand	
a	FSMA 2000 s.24		2026-11	from-memory	
s	prohibited	{claim} says that an authority stands behind the product. The FCA approves no products and no promotions. Take it out; a firm may say that it "is authorised and regulated by the Financial Conduct Authority" and give its FRN.
r	uk-forecast-on-backtest	uk	forecast	error
c	region	forecast	target-return
i	ad
w	region	simulated-performance
b
f	readers	apply	the rule is for advertisements that private investors read	retail
y	A forecast may not rest on a simulated result	0.1	stable
a	FCA COBS 4.6.7R(1)		2023-12	second-hand	
a	FCA COBS 4.5A.14R		2025-10	second-hand	
s	prohibited	{claim} promises something for the future in an advertisement whose proof is a simulated result. A forecast may not be based on simulated past performance or refer to it, and no warning mends that. Take out the forecast, or the simulated result.
r	uk-future-performance	uk	forecast	error
c	claim	forecast	target-return
i	ad
x	region	simulated-performance
q	adjacent	body	forecast
f	readers	apply	the rule is for advertisements that private investors read	retail
y	A forecast needs the warning that forecasts are not reliable	0.1	stable
a	FCA COBS 4.6.7R(1)(d)		2023-12	second-hand	
a	FCA COBS 4.5A.14R(e)		2025-10	second-hand	
a	FCA COBS 4.5A.3R(2)(c)	https://public-ui-fcahandbook-dev.azurewebsites.net/handbook/cobs4/cobs4s14	2025-10	seen	obscured
s	missing	{claim} tells readers what may be earned in future, and no warning stands beside it. The rules want a prominent warning that forecasts are not a reliable indicator of future performance, and objective data behind the forecast. Add the warning in the same paragraph or the next, or take the forecast out.
s	distant	{claim} is a forecast, but its warning stands too far off ({nearest}). Move it into the same paragraph or the next.
s	altered	The warning beside {claim} does not do for a forecast: {reason}. Put the accepted words in its place.
s	obscured	The warning for {claim} is there, but readers will not see it: {reason}. Show it in the same size and colour as the text.
r	uk-gross-performance	uk	costs	info
c	region	gross-performance
i	ad
q	region	visible	net-performance
f	readers	apply	the rule is for advertisements that private investors read	retail
y	A result before charges says what the charges take	0.2	stable
a	FCA COBS 4.6.2R(6)		2023-12	second-hand	
a	FCA COBS 4.5A.10R		2023-12	second-hand	
s	missing	{claim}: a result before charges must say what effect commissions, fees and other charges have on it. Give the result after charges, or say what they take.
s	distant	{claim}: what the charges take stands only elsewhere ({nearest}).
s	altered	{claim}: {reason}.
s	obscured	{claim}: what the charges take is said where readers will not see it: {reason}.
r	uk-guarantee-words	uk	guarantee	error
c	claim	guarantee
i	ad
b
y	Nobody may promise safety that he cannot give	0.1	stable
a	FCA COBS 4.2.5G, 4.2.1R		2023-12	second-hand	
a	CAP Code 14.4		2026-11	second-hand	
a	ASA ruling Waverley Media Ltd A18-456963	http://www.asa.org.uk/rulings/waverley-media-ltd-a18-456963.html	2026-11	seen	
s	prohibited	{claim} promises safety or certainty. Such words may stand only where they are true and where the advertisement says who guarantees what, and on which conditions; a risk warning beside them does not cure them but contradicts them. Take the promise out, or state its terms.
r	uk-hnw-warning	uk	product-risk	error
c	region	hnw-offer
i	ad
q	boxed	body	unapproved-promotion-warning
y	An unapproved offer to wealthy investors opens with the statutory warning	0.1	stable
a	FPO 2005 (SI 2005/1529) arts 48, 50, 50A	https://legislation.gov.uk/uksi/2005/1529/article/48	2024-01	second-hand	
s	missing	{claim} addresses wealthy or sophisticated investors, which only an unapproved promotion does. The law gives its warning word for word: put it at the beginning, in bold type and a black border, before anything else. If the promotion is approved, say by whom and leave these words out.
s	distant	{claim} addresses wealthy or sophisticated investors; the statutory warning stands too far off ({nearest}). It must come first.
s	altered	{claim} addresses wealthy or sophisticated investors, and the warning is not the prescribed one: {reason}. Paste the words of the law.
s	obscured	{claim} addresses wealthy or sophisticated investors; the statutory warning is there, but readers will not see it: {reason}.
r	uk-material-omission	uk	costs	warning
c	region	subscription-offer
i	ad
q	region	body	subscription-terms
y	A trial price is shown with what comes after it	0.1	stable
a	CAP Code 3.1, 3.3, 3.4, 3.9, 3.10, 3.17	https://www.asa.org.uk/type/capcode/code_rule/3.9.html	2026-11	seen	
s	missing	{claim} is an introductory price or a trial, and the advertisement does not say what comes after it. Name the full price, the renewal and how to cancel.
s	distant	{claim} is an introductory price or a trial; what comes after it is said only elsewhere ({nearest}). Name the full price, the renewal and how to cancel beside it.
s	altered	{claim} is an introductory price or a trial, and its terms do not do: {reason}.
s	obscured	{claim} is an introductory price or a trial; what comes after it is there, but readers will not see it: {reason}. Show the full price and the renewal in the size of the text.
r	uk-nmmi-ban	uk	product-risk	error
c	region	nmmi-offer
i	ad
b
f	readers	apply	the rule is for advertisements that private investors read	retail
y	Some investments may not be offered to ordinary readers at all	0.1	stable
a	FCA COBS 4.12B.6R	https://www.handbook.fca.org.uk/handbook/COBS/4/12B.html?date=2024-01-01&timeline=True	2024-01	second-hand	
s	prohibited	{claim} is of a kind (mini-bonds, loan notes, pooled plots and rooms) that may not be mass-marketed to ordinary readers, whatever warning stands beside it. Do not run the advertisement before compliance has decided.
r	uk-nonindependent-research	uk	ad-label	error
c	draft	commissioned-research
i	editorial	ad
q	draft	body	non-independent-research
y	Research that somebody paid for is labelled a marketing communication	0.1	stable
a	FCA COBS 12.2-12.4		2026-11	from-memory	
s	missing	{claim} is research that somebody paid for, shown like an article. Label it a marketing communication at the top, say that it was not prepared under the rules for independent research, and name who paid.
s	distant	{claim} is research that somebody paid for; the statement stands too far off ({nearest}).
s	altered	{claim} is research that somebody paid for: {reason}. Label it at the top and add the statement.
s	obscured	{claim} is research that somebody paid for; the statement is there, but readers will not see it: {reason}.
r	uk-options-risk	uk	product-risk	error
c	region	options-service
i	ad
x	region	cfd-offer	restricted-options-offer
q	region	body	options-risk
y	An advertisement for options trading says that the stake can be lost	0.1	stable
a	FCA COBS 4.5A.3R(2)(b)	https://public-ui-fcahandbook-dev.azurewebsites.net/handbook/cobs4/cobs4s14	2025-10	seen	
a	FCA COBS 4.2.1R		2023-12	second-hand	
s	missing	{claim} is about options, and nothing in the advertisement says how risky they are. A buyer of an option can lose all the money put in, a writer more than that. Say so in the advertisement.
s	distant	{claim} is about options; their risk is named only elsewhere ({nearest}). Say within the advertisement that all the money put in can be lost.
s	altered	{claim} is about options, and the words on their risk do not do: {reason}. Say that options are high-risk and that all the money put in can be lost.
s	obscured	{claim} is about options; their risk is named, but readers will not see it: {reason}. Show it in the same size and colour as the text.
r	uk-options-risk-specific	uk	product-risk	info
c	region	options-service
i	ad
w	region	options-risk
q	region	visible	options-risk-in-full
f	readers	apply	the rule is for advertisements that private investors read	retail
y	The risk of options is told in full	0.1	stable
a	FCA COBS 4.2.1R, 4.5A.3R(2)(b)	https://public-ui-fcahandbook-dev.azurewebsites.net/handbook/cobs4/cobs4s14	2025-10	second-hand	
s	missing	The advertisement names the risk of options in part only: {missing}. A full statement says that they are high-risk, that the whole stake can be lost, and why (expiry, leverage).
s	distant	The risk of options is told in full only elsewhere ({nearest}).
s	altered	The risk of options is told in part only: {reason}.
s	obscured	The full risk of options is there, but readers will not see it: {reason}.
r	uk-past-performance	uk	past-performance	error
c	claim	past-performance
i	ad
x	region	unregulated-investment
q	adjacent	body	past-performance
f	readers	apply	the rule is for advertisements that private investors read	retail
y	A past result needs the warning on past performance beside it	0.1	stable
a	FCA COBS 4.6.2R(4)	https://public-ui-fcahandbook-dev.azurewebsites.net/handbook/cobs4/cobs4s6	2026-04	second-hand	
a	FCA COBS 4.5A.10R(d)		2025-10	second-hand	
a	FCA COBS 4.5A.3R(2)(c)	https://public-ui-fcahandbook-dev.azurewebsites.net/handbook/cobs4/cobs4s14	2025-10	seen	obscured
s	missing	{claim} tells readers what was earned in the past, and no warning stands beside it. Readers take such figures as a promise, so the rules want a warning that past performance is not a reliable indicator of future results. Add the warning in the same paragraph or the next.
s	distant	{claim} tells readers what was earned in the past, but the warning stands too far off ({nearest}). Move it into the same paragraph or the next.
s	altered	The warning beside {claim} does not do: {reason}. Put the accepted words in its place.
s	obscured	The warning for {claim} is there, but readers will not see it: {reason}. Show it in the same size and colour as the text.
r	uk-past-performance-data	uk	performance-period	info
c	region	past-performance	simulated-performance
i	ad
q	region	visible	five-year-record
f	readers	apply	the rule is for advertisements that private investors read	retail
y	A past result states its source and its period	0.1	stable
a	FCA COBS 4.6.2R(2), (3)	https://public-ui-fcahandbook-dev.azurewebsites.net/handbook/cobs4/cobs4s6	2026-04	seen	
s	missing	{claim} is given without a source and a period. The rules want the last five years, in complete periods of twelve months, with the source.
s	distant	{claim} is given without a source and a period beside it ({nearest}).
s	altered	{claim}: {reason}.
s	obscured	The source and period of {claim} are there, but readers will not see them: {reason}.
r	uk-past-performance-feature	uk	past-performance	info
c	claim	past-performance	simulated-performance
i	ad
x	region	unregulated-investment
z
f	readers	apply	the rule is for advertisements that private investors read	retail
y	A past or simulated result may not be the most prominent feature of an advertisement	0.1	stable
a	FCA COBS 4.6.2R(1)	https://public-ui-fcahandbook-dev.azurewebsites.net/handbook/cobs4/cobs4s6	2026-04	seen	
a	FCA COBS 4.6.6R		2023-12	second-hand	
s	obscured	{claim} is the most prominent feature of the advertisement, and a past result may not be: {reason}. Set it in the size of the text, or give the headline other words.
r	uk-pressure-urgency	uk	pressure	warning
c	region	pressure
i	ad
b
y	Readers may not be hurried into a risk	0.1	stable
a	CAP Code 14.1, 1.3	https://www.lscprom.co.uk/cap/enforcement-notice-advertising-of-cryptocurrencies/	2026-11	seen	
a	ASA ruling Luno Money Ltd G21-1101558	https://asa.org.uk/rulings/luno-money-ltd-g21-1101558-luno-pte-ltd.html	2026-11	seen	
a	DMCC Act 2024 Sch. 20		2026-11	from-memory	
s	prohibited	{claim} hurries the reader or plays on the fear of missing out. With investments that is held irresponsible, and a false time limit or false scarcity is banned outright. Take it out; if an offer truly ends on a day, name the day.
r	uk-recommendation-disclosure	uk	conflict-of-interest	warning
c	draft	recommendation
i	editorial	ad
q	piece	visible	interest
y	Who recommends a share says whether he holds it	0.1	stable
a	UK MAR (Regulation 596/2014) art. 20, UK Delegated Regulation 2016/958	https://www.legislation.gov.uk/eur/2016/958/data.xml	2026-11	second-hand	
a	FPO 2005 (SI 2005/1529) art. 20	https://www.legislation.gov.uk/cy/uksi/2005/1529/article/20/made	2026-11	seen	
s	missing	{claim} recommends a named share, and nothing says whether the author holds it. Readers must know the author's interest. Add who wrote it, whether the author, the family or the publisher own the share, and the date and time of the price.
s	distant	{claim} recommends a named share; the author's interest stands only elsewhere ({nearest}).
s	altered	{claim} recommends a named share; {reason}. Name the holding, or say that there is none.
s	obscured	{claim} recommends a named share; the author's interest is told, but readers will not see it: {reason}.
r	uk-restricted-options-warning	uk	product-risk	error
c	region	restricted-options-offer
i	ad
q	boxed	body	restricted-options-risk-warning
y	An offer of restricted options carries the prescribed risk warning	0.1	stable
a	FCA COBS 22.5.6R(1B), (1C)	https://public-ui-fcahandbook-dev.azurewebsites.net/handbook/cobs22/cobs22s5	2026-01	seen	
s	missing	{claim} offers options that work like contracts for difference. The law gives the warning word for word, and it is not there. Put it at the top of the advertisement, in a box of its own.
s	distant	{claim} offers options that work like contracts for difference; the prescribed warning stands too far off ({nearest}). Put it at the top of the advertisement, in a box of its own.
s	altered	{claim} offers options that work like contracts for difference, and the warning is not the prescribed one: {reason}. Paste the text of the law.
s	obscured	{claim} offers options that work like contracts for difference; the prescribed warning is there, but readers will not see it: {reason}. Put it at the top, in a box, in full view.
r	uk-risk-balance	uk	capital-risk	error
c	region	benefit	past-performance	simulated-performance	forecast	target-return
i	ad
q	region	body	capital-risk	risk-warning-crypto	risk-warning-unlisted-securities	risk-warning-p2p	risk-warning-ltaf	cfd-risk-warning
f	readers	apply	the rule is for advertisements that private investors read	retail
y	An advertisement that praises a return also says what can be lost	0.1	stable
a	FCA COBS 4.5A.3R(2)	https://public-ui-fcahandbook-dev.azurewebsites.net/handbook/cobs4/cobs4s14	2025-10	seen	
a	FCA COBS 4.2.1R, 4.2.4G(1), 4.5.2R(2)		2023-12	second-hand	
a	FCA COBS 4.5A.3R(2)(c)	https://public-ui-fcahandbook-dev.azurewebsites.net/handbook/cobs4/cobs4s14	2025-10	seen	obscured
s	missing	This advertisement holds out a gain ({claim}) and does not say that money can be lost. Whoever praises the return must name the risk as well. Add a sentence on what the reader can lose, in the size of the rest of the text.
s	distant	This advertisement holds out a gain ({claim}); the risk is named only elsewhere ({nearest}). Each advertisement stands for itself: say within it what the reader can lose.
s	altered	This advertisement holds out a gain ({claim}), and its words on risk do not do: {reason}. Say plainly what the reader can lose.
s	obscured	This advertisement holds out a gain ({claim}); the risk is named, but readers will not see it: {reason}. Show it in the same size and colour as the text.
r	uk-risk-statement-specific	uk	capital-risk	info
c	region	benefit	past-performance	simulated-performance	forecast	target-return
i	ad
w	region	capital-risk
q	region	visible	loss-in-words
f	readers	apply	the rule is for advertisements that private investors read	retail
y	A risk statement says more than "capital at risk"	0.1	stable
a	FCA, Risk warnings for mainstream investments (December 2025)	https://www.fca.org.uk/firms/risk-warnings-mainstream-investments	2025-12	seen	
s	missing	The advertisement speaks of risk in a phrase only. The FCA finds that "capital at risk" alone tells readers little: say what they can lose, and what is special about the thing offered.
s	distant	The advertisement speaks of risk in a phrase only; what can be lost stands elsewhere ({nearest}).
s	altered	The advertisement speaks of risk in a phrase only: {reason}. Say what readers can lose.
s	obscured	What readers can lose is said where they will not see it: {reason}.
r	uk-rmmi-incentives	uk	incentive	error
c	region	incentive
i	ad
w	region	crypto-offer	crypto-etn-offer	p2p-offer	unlisted-shares-offer	ltaf-offer
b
f	readers	apply	the rule is for advertisements that private investors read	retail
y	No reward may be offered for a high-risk investment	0.1	stable
a	FCA COBS 4.12A.7R, 4.12A.8G	http://www.khepri.com/our-thinking/blog-post-title-one-wx7nf-pmgjj-z8gyt	2026-11	second-hand	
s	prohibited	{claim} rewards readers for investing. With cryptoassets, unlisted shares, peer-to-peer loans and long-term asset funds no bonus, gift, cashback or reward for bringing friends is allowed. Take it out.
r	uk-rmmi-summary-link	uk	product-risk	warning
c	region	crypto-offer	crypto-etn-offer	unlisted-shares-offer	p2p-offer	ltaf-offer
i	ad
w	region	risk-warning-crypto	risk-warning-unlisted-securities	risk-warning-p2p	risk-warning-ltaf
x	region	hnw-offer
q	region	body	risk-summary-link
f	readers	apply	the rule is for advertisements that private investors read	retail
y	The prescribed risk warning ends with the prescribed link	0.1	stable
a	FCA COBS 4.12A.11R(3)		2026-11	second-hand	
s	missing	The warning for {claim} is there without the link to the risk summary. In an e-mail or on a page it ends with a link in the words "Take 2 mins to learn more".
s	distant	The link to the risk summary for {claim} stands too far off ({nearest}). It belongs directly after the warning.
s	altered	The link to the risk summary does not have the prescribed words: {reason}.
s	obscured	The link to the risk summary is there, but readers will not see it: {reason}.
r	uk-rmmi-warning-crypto	uk	product-risk	error
c	region	crypto-offer	crypto-etn-offer
i	ad
q	boxed	body	risk-warning-crypto
f	readers	apply	the prescribed warnings are for advertisements that private investors read	retail
y	An offer of cryptoassets carries the prescribed risk warning	0.1	stable
a	FCA COBS 4.12A.11R(1)		2026-11	second-hand	
a	FCA COBS 4.12A.10R, 4.12A.36R, 4.12A.38R		2026-11	second-hand	
a	FCA PS22/10	https://www.fca.org.uk/publications/policy-statements/ps22-10-strengthening-our-financial-promotion-rules-high-risk-investments-firms-approving-financial-promotions	2026-11	seen	
s	missing	{claim} offers cryptoassets. The law gives the warning word for word, and it is not there. Put it at the top of the advertisement, in a box of its own, with the link "Take 2 mins to learn more".
s	distant	{claim} offers cryptoassets; the prescribed warning stands too far off ({nearest}). Put it at the top of this advertisement, in a box of its own.
s	altered	{claim} offers cryptoassets, and the warning is not the prescribed one: {reason}. The words may not be edited: paste the text of the law.
s	obscured	{claim} offers cryptoassets; the prescribed warning is there, but readers will not see it: {reason}. Put it at the top, in a box, in full view.
r	uk-rmmi-warning-ltaf	uk	product-risk	error
c	region	ltaf-offer
i	ad
q	boxed	body	risk-warning-ltaf
f	readers	apply	the prescribed warnings are for advertisements that private investors read	retail
y	An offer of a long-term asset fund carries the prescribed risk warning	0.1	stable
a	FCA COBS 4.12A.11R(1)		2026-11	second-hand	
a	FCA COBS 4.12A.10R, 4.12A.36R, 4.12A.38R		2026-11	second-hand	
a	FCA PS22/10	https://www.fca.org.uk/publications/policy-statements/ps22-10-strengthening-our-financial-promotion-rules-high-risk-investments-firms-approving-financial-promotions	2026-11	seen	
s	missing	{claim} offers a long-term asset fund. The law gives the warning word for word, and it is not there. Put it at the top of the advertisement, in a box of its own, with the link "Take 2 mins to learn more".
s	distant	{claim} offers a long-term asset fund; the prescribed warning stands too far off ({nearest}). Put it at the top of this advertisement, in a box of its own.
s	altered	{claim} offers a long-term asset fund, and the warning is not the prescribed one: {reason}. The words may not be edited: paste the text of the law.
s	obscured	{claim} offers a long-term asset fund; the prescribed warning is there, but readers will not see it: {reason}. Put it at the top, in a box, in full view.
r	uk-rmmi-warning-p2p	uk	product-risk	error
c	region	p2p-offer
i	ad
q	boxed	body	risk-warning-p2p
f	readers	apply	the prescribed warnings are for advertisements that private investors read	retail
y	An offer of peer-to-peer lending carries the prescribed risk warning	0.1	stable
a	FCA COBS 4.12A.11R(1)		2026-11	second-hand	
a	FCA COBS 4.12A.10R, 4.12A.36R, 4.12A.38R		2026-11	second-hand	
a	FCA PS22/10	https://www.fca.org.uk/publications/policy-statements/ps22-10-strengthening-our-financial-promotion-rules-high-risk-investments-firms-approving-financial-promotions	2026-11	seen	
s	missing	{claim} offers peer-to-peer lending. The law gives the warning word for word, and it is not there. Put it at the top of the advertisement, in a box of its own, with the link "Take 2 mins to learn more".
s	distant	{claim} offers peer-to-peer lending; the prescribed warning stands too far off ({nearest}). Put it at the top of this advertisement, in a box of its own.
s	altered	{claim} offers peer-to-peer lending, and the warning is not the prescribed one: {reason}. The words may not be edited: paste the text of the law.
s	obscured	{claim} offers peer-to-peer lending; the prescribed warning is there, but readers will not see it: {reason}. Put it at the top, in a box, in full view.
r	uk-rmmi-warning-unlisted	uk	product-risk	error
c	region	unlisted-shares-offer
i	ad
x	region	hnw-offer
q	boxed	body	risk-warning-unlisted-securities
f	readers	apply	the prescribed warnings are for advertisements that private investors read	retail
y	An offer of unlisted shares or bonds carries the prescribed risk warning	0.1	stable
a	FCA COBS 4.12A.11R(1)		2026-11	second-hand	
a	FCA COBS 4.12A.10R, 4.12A.36R, 4.12A.38R		2026-11	second-hand	
a	FCA PS22/10	https://www.fca.org.uk/publications/policy-statements/ps22-10-strengthening-our-financial-promotion-rules-high-risk-investments-firms-approving-financial-promotions	2026-11	seen	
s	missing	{claim} offers shares or bonds that no exchange lists. The law gives the warning word for word, and it is not there. Put it at the top of the advertisement, in a box of its own, with the link "Take 2 mins to learn more".
s	distant	{claim} offers shares or bonds that no exchange lists; the prescribed warning stands too far off ({nearest}). Put it at the top of this advertisement, in a box of its own.
s	altered	{claim} offers shares or bonds that no exchange lists, and the warning is not the prescribed one: {reason}. The words may not be edited: paste the text of the law.
s	obscured	{claim} offers shares or bonds that no exchange lists; the prescribed warning is there, but readers will not see it: {reason}. Put it at the top, in a box, in full view.
r	uk-s21-approval	uk	conflict-of-interest	info
c	region	approval-statement
i	ad
q	region	visible	approval
y	An approved promotion names the approver and the date	0.1	stable
a	FSMA 2000 s.21	https://www.lexisnexis.co.uk/legal/legislation/uk-parliament-acts/financial-services-and-markets-act-2000-c8/part-ii/section-21	2026-11	seen	
a	FCA COBS 4.5.2R(1A), 4.5.2AR		2023-12	second-hand	
s	missing	{claim} says that the promotion is approved and does not say by whom and when. Name the approving firm, its FRN and the date.
s	distant	{claim} says that the promotion is approved; who approved it stands only elsewhere ({nearest}). Name the firm and the date in the advertisement.
s	altered	{claim} does not do: {reason}. Name the approving firm, its FRN and the date.
s	obscured	Who approved the promotion is said, but readers will not see it: {reason}.
r	uk-simulated-performance	uk	simulated-performance	error
c	claim	simulated-performance
i	ad
q	adjacent	body	simulated-past-performance
f	readers	apply	the rule is for advertisements that private investors read	retail
y	A simulated result needs its own warning beside it	0.1	stable
a	FCA COBS 4.6.6R(4)		2023-12	second-hand	
a	FCA COBS 4.5A.12R(c)		2025-10	second-hand	
s	missing	{claim} is a simulated result: nobody earned it. Readers must be told so beside it, and that past performance is not a reliable indicator of future performance. Add the warning in the same paragraph or the next.
s	distant	{claim} is a simulated result, but its warning stands too far off ({nearest}). Move it into the same paragraph or the next.
s	altered	The warning beside {claim} does not do for a simulated result: {reason}. Put the accepted words in its place.
s	obscured	The warning for {claim} is there, but readers will not see it: {reason}. Show it in the same size and colour as the text.
r	uk-substantiation	uk	exaggeration	warning
c	region	unsubstantiated-rank
i	ad
x	region	period-and-source
b
y	A superlative states its basis	0.1	stable
a	CAP Code 3.1, 3.7	https://asa.org.uk/news/top-tips-for-unregulated-investments.html	2026-11	seen	
a	ASA ruling Stockmarket Insider Ltd A19-1023271	http://www.asa.org.uk/rulings/stockmarket-insider-ltd-A19-1023271.html	2026-11	seen	
s	prohibited	{claim} is a claim of fact, and the advertisement does not say on what it rests. You must hold the evidence before publication; state the source, the period and the sample, or take the claim out.
r	uk-tax-caveat	uk	tax	error
c	region	tax-benefit
i	ad
q	adjacent	body	tax-caveat
f	readers	apply	the rule is for advertisements that private investors read	retail
y	A tax advantage is qualified in two ways	0.1	stable
a	FCA COBS 4.5.7R, 4.5A.8R		2025-10	second-hand	
s	missing	{claim} praises a tax advantage. Readers must be told beside it that the tax treatment depends on their individual circumstances and that it may change in future. Add both.
s	distant	{claim} praises a tax advantage; the caveat on tax stands too far off ({nearest}). Move it into the same paragraph or the next.
s	altered	{claim} praises a tax advantage, and the caveat is not complete: {reason}. Say both: it depends on individual circumstances, and it may change in future.
s	obscured	{claim} praises a tax advantage; the caveat is there, but readers will not see it: {reason}. Show it in the same size and colour as the text.
r	uk-testimonial	uk	testimonial	info
c	region	testimonial-figure
i	ad
b
y	Evidence for a customer's account is kept	0.1	stable
a	CAP Code 3.45-3.48	https://www.ashfords.co.uk/insights/articles/updates-to-cap-and-bcap-advertising-codes-what-do-marketers-need-to-know	2025-04	from-memory	
a	DMCC Act 2024 Sch. 20		2026-11	from-memory	
s	prohibited	{claim} lets a customer speak of gains. Keep signed evidence and contact details, say what most customers got, and disclose any reward. A figure in it is a claim of past performance as well.
r	uk-yield-balance	uk	capital-risk	info
c	region	yield
i	ad
q	region	body	income-balance
f	readers	apply	the rule is for advertisements that private investors read	retail
y	A yield is balanced by a word on its uncertainty	0.1	stable
a	FCA COBS 4.2.4G(2)		2023-12	second-hand	
s	missing	{claim} quotes an income. Say that it is not guaranteed and can fall.
s	distant	{claim} quotes an income; that it can fall is said only elsewhere ({nearest}).
s	altered	{claim} quotes an income: {reason}.
s	obscured	{claim} quotes an income; that it can fall is said where readers will not see it: {reason}.
r	us-ad-label	us	ad-label	error
c	region
i	ad
o	opens-ad
y	An advertisement opens with a label that readers know	0.1	stable
a	FTC Enforcement Policy Statement on Deceptively Formatted Advertisements (2015)	https://mequoda.com/multiplatform-publishing-strategy/ftc-guidance-native-advertising-publishers	2026-11	seen	
a	FTC Native Advertising: A Guide for Businesses (2015)	http://ftc.gov/tips-advice/business-center/guidance/native-advertising-guide-businesses	2026-11	seen	
s	missing	This part sells something ({claim}) and carries no label. Readers must be able to see at once that it is an advertisement. Write "Ad" or "Advertisement" as the first words of the part; if nobody paid for it and it sells nothing, take the selling words out.
s	distant	The label stands after the reader has begun to read ({reason}). It must be the first thing of the advertisement. Move "Ad" or "Advertisement" to the top.
s	altered	{claim} does not tell readers that this is an advertisement: {reason}. Write "Ad" or "Advertisement" as the first words instead.
s	obscured	The label is there, but readers will miss it: {reason}. Put "Ad" or "Advertisement" at the top, as large and dark as the rest of the text.
r	us-affiliate-wording	us	ad-label	error
c	claim	affiliate-wording
i	editorial	ad
q	block	visible	commission-notice
y	The words affiliate link alone do not tell readers of a payment	0.1	stable
a	16 CFR 255.5		2026-11	second-hand	
s	missing	{claim} does not tell readers what the connection is: few know what an affiliate link is. Write "paid link" or "I get a commission if you buy through this link".
s	distant	{claim} does not tell readers what the connection is; the notice stands elsewhere ({nearest}). Put it at the link.
s	altered	{claim} does not tell readers what the connection is: {reason}. Write "paid link" or "I get a commission if you buy through this link".
s	obscured	The notice at {claim} is there, but readers will not see it: {reason}.
r	us-capital-risk	us	capital-risk	warning
c	region	benefit	past-performance	simulated-performance	forecast	target-return	earnings-promise	described-security
i	ad
x	region	us-futures	options-service
x	sentence	bank-account
q	region	legible	capital-risk	futures-risk	us-options-statement
f	readers	apply	the rule is for advertisements that private investors read	retail
y	An advertisement that praises a return also says what can be lost	0.1	stable
a	FTC Act s.5 (Agora Financial, 2021)	https://www.stateagreport.com/news/ftc-refunds-over-2-million-to-purchasers-of-finance-and-health-related-publications/	2026-11	seen	
s	missing	This advertisement holds out a gain ({claim}) and does not say that money can be lost. Whoever praises the return must name the risk as well. Add a sentence on what the reader can lose, in the size of the rest of the text.
s	distant	This advertisement holds out a gain ({claim}); the risk is named only elsewhere ({nearest}). Each advertisement stands for itself: say within it what the reader can lose.
s	altered	This advertisement holds out a gain ({claim}), and its words on risk do not do: {reason}. Say plainly what the reader can lose.
s	obscured	This advertisement holds out a gain ({claim}); the risk is named, but readers will not see it: {reason}. Show it in the same size and colour as the text.
r	us-earnings-claims	us	exaggeration	error
c	region	earnings-promise	ai-accuracy
i	ad
b
f	readers	apply	the rule is for advertisements that private investors read	retail
y	Promises of easy earnings need proof that they are typical	0.1	stable
a	FTC Act s.5; Notice of Penalty Offenses Concerning Money-Making Opportunities (2021)	https://ftcattorney.com/new-ftc-action-on-money-making-opportunities-and-earnings-claims-results-in-big-civil-penalties/	2026-11	seen	
s	prohibited	{claim} promises earnings. Whoever says so must hold written proof, before publication, that it is what readers typically get; no disclaimer cures it. Take it out, or give the typical result with its basis.
r	us-email-ad	us	ad-label	warning
c	draft	us-commercial-mail
i	ad	editorial	boilerplate
q	draft	legible	advertisement-statement
f	recipients	skip	the duty to say that a mail is an advertisement falls away where readers asked for it; tell adlint 'recipients: unsolicited' or 'recipients: consented'	unsolicited
y	A commercial e-mail that nobody asked for says that it is an advertisement	0.1	stable
a	CAN-SPAM, 15 U.S.C. 7704(a)(5)		2026-11	second-hand	
s	missing	The subject {claim} heads a commercial e-mail, and nothing in it says that it is an advertisement. Say so where readers see it, in the subject or the text; the words are free.
s	distant	The subject {claim} heads a commercial e-mail; the words that say so stand elsewhere ({nearest}).
s	altered	The subject {claim} heads a commercial e-mail, and the words that are to say so do not: {reason}.
s	obscured	The subject {claim} heads a commercial e-mail; it says that it is an advertisement, but readers will not see it: {reason}.
r	us-email-address	us	ad-label	warning
c	draft	us-commercial-mail
i	ad	editorial	boilerplate
q	draft	visible	postal-address
y	A commercial e-mail gives a postal address	0.1	stable
a	CAN-SPAM, 15 U.S.C. 7704(a)(5)		2026-11	second-hand	
s	missing	The subject {claim} heads a commercial e-mail without a postal address. Give the street address or the post office box of the sender at its foot.
s	distant	The subject {claim} heads a commercial e-mail; the postal address stands elsewhere ({nearest}).
s	altered	The subject {claim} heads a commercial e-mail, and its address is not complete: {reason}.
s	obscured	The subject {claim} heads a commercial e-mail; the postal address is there, but readers will not see it: {reason}.
r	us-email-subject	us	ad-label	error
c	draft	disguised-subject
i	ad	editorial
b
y	A commercial e-mail does not come under a false subject	0.1	stable
a	CAN-SPAM, 15 U.S.C. 7704(a)(1)-(5)		2026-11	second-hand	
s	prohibited	The subject {claim} passes a commercial e-mail off as a reply, an order or an account message. A subject may not deceive, whatever the message says. Give it a subject that says what it sells.
r	us-finra-projection	us	forecast	error
c	region	forecast	target-return
i	ad
w	region	finra-member
b
f	readers	apply	the rule is for advertisements that private investors read	retail
y	A FINRA member predicts no performance	0.1	stable
a	FINRA Rule 2210(d)(1)(F)	http://www.mondaq.com/unitedstates/x/576008/	2026-11	seen	
s	prohibited	{claim} predicts performance. A member of FINRA may not predict or project performance in a communication, nor imply that the past will recur. Take it out.
r	us-forecast	us	forecast	error
c	claim	forecast	target-return
i	ad
x	region	registered-adviser	finra-member
q	adjacent	legible	forecast	us-forecast-caveat
f	readers	apply	the rule is for advertisements that private investors read	retail
y	A prediction of a price says what it rests on and that it may not come true	0.1	stable
a	FTC Act s.5		2026-11	from-memory	
s	missing	{claim} tells readers what may be earned in future, and no warning stands beside it. A prediction without basis misleads. Say what it rests on and that it may not come true. Add the warning in the same paragraph or the next.
s	distant	{claim} tells readers what may be earned in future, but the warning stands too far off ({nearest}). Move it into the same paragraph or the next.
s	altered	The warning beside {claim} does not do: {reason}. Put the accepted words in its place.
s	obscured	The warning for {claim} is there, but readers will not see it: {reason}. Show it in the same size and colour as the text.
r	us-futures-balance	us	product-risk	error
c	region	us-futures
i	ad
q	region	legible	futures-risk
f	readers	apply	the rule is for advertisements that private investors read	retail
y	Whoever speaks of profit in futures speaks as plainly of loss	0.1	stable
a	NFA Compliance Rule 2-29(b)(3), IN 9003		2026-11	second-hand	
s	missing	{claim} promotes trading in futures or foreign exchange. The risk of loss must be discussed as prominently as the profit, and it is not there. Put it at the top of the advertisement.
s	distant	{claim} promotes trading in futures or foreign exchange; the prescribed text stands too far off ({nearest}). Put it at the top of the advertisement.
s	altered	{claim} promotes trading in futures or foreign exchange, and the text is not the prescribed one: {reason}. Paste the words of the law.
s	obscured	{claim} promotes trading in futures or foreign exchange; the prescribed text is there, but readers will not see it: {reason}. Show it in full view, no smaller than the rest.
r	us-futures-past-results	us	past-performance	error
c	claim	past-performance
i	ad
w	region	us-futures
q	adjacent	legible	us-past-performance	us-hypothetical-statement
f	readers	apply	the rule is for advertisements that private investors read	retail
y	Past profits in futures stand with the sentence on past results	0.1	stable
a	NFA Compliance Rule 2-29(b)(4)		2026-11	second-hand	
s	missing	{claim} tells readers what was earned in the past, and no warning stands beside it. The NFA wants the statement that past results are not necessarily indicative of future results. Add the warning in the same paragraph or the next.
s	distant	{claim} tells readers what was earned in the past, but the warning stands too far off ({nearest}). Move it into the same paragraph or the next.
s	altered	The warning beside {claim} does not do: {reason}. Put the accepted words in its place.
s	obscured	The warning for {claim} is there, but readers will not see it: {reason}. Show it in the same size and colour as the text.
r	us-guarantee-words	us	guarantee	error
c	claim	guarantee
i	ad
b
f	readers	apply	the rule is for advertisements that private investors read	retail
y	Nothing invested is guaranteed or without risk	0.1	stable
a	FTC Act s.5	https://buckleyfirm.com/blog/2023-01-20/ftc-takes-action-against-investment-advisor-cites-violations-notice-penalty-offenses	2026-11	seen	
s	prohibited	{claim} promises safety or a sure result. Readers take it at its word, and a disclaimer beside it only contradicts it. Take it out, or say exactly who guarantees what and on which terms.
r	us-hypothetical-as-live	us	simulated-performance	error
c	region	us-live-label
i	ad
w	region	us-futures
w	draft	simulated-performance
b
f	readers	apply	the rule is for advertisements that private investors read	retail
y	A simulated futures result is not called live, real-time or pro forma	0.1	stable
a	NFA Compliance Rule 2-29(c), IN 9025	http://www.nfa.futures.org/NFAManual/NFAManual.aspx?RuleID=9025&Section=9	2026-11	second-hand	
s	prohibited	{claim} stands in an advertisement whose results are simulated. Readers take "live" for trades that were made. Call the results hypothetical, or show those of real accounts.
r	us-hypothetical-futures	us	simulated-performance	error
c	claim	simulated-performance
i	ad
w	region	us-futures
q	adjacent	claim	us-hypothetical-statement
f	readers	apply	the rule is for advertisements that private investors read	retail
y	Simulated futures results carry the prescribed statement beside them	0.1	stable
a	17 CFR 4.41(b)		2026-11	second-hand	
a	NFA Compliance Rule 2-29(c), IN 9025	http://www.nfa.futures.org/NFAManual/NFAManual.aspx?RuleID=9025&Section=9	2026-11	second-hand	
s	missing	{claim} is a simulated result: nobody obtained it, and no warning stands beside it. The CFTC gives the statement word for word, and it must stand in immediate proximity. Add the warning in the same paragraph or the next.
s	distant	{claim} is a simulated result: nobody obtained it, but the warning stands too far off ({nearest}). Move it into the same paragraph or the next.
s	altered	The warning beside {claim} does not do: {reason}. Put the accepted words in its place.
s	obscured	The warning for {claim} is there, but readers will not see it: {reason}. Show it in the same size and colour as the text.
r	us-hypothetical-performance	us	simulated-performance	error
c	claim	simulated-performance	projection-tool
i	ad
x	region	us-futures
x	sentence	us-company-figures
q	adjacent	legible	simulated-past-performance	us-tool-legend	us-hypothetical-statement	us-hypothetical-caveat
f	adviser	apply	registered advisers are bound by the Marketing Rule instead	none	exempt
y	Simulated results of an investment carry a warning that nobody obtained them	0.1	stable
a	FTC Act s.5		2026-11	from-memory	
a	FINRA Rule 2214(c)		2026-11	second-hand	
s	missing	{claim} is a simulated result: nobody obtained it, and no warning stands beside it. Readers take it for a real record unless the advertisement says at the figure that it is hypothetical and guarantees nothing. Add the warning in the same paragraph or the next.
s	distant	{claim} is a simulated result: nobody obtained it, but the warning stands too far off ({nearest}). Move it into the same paragraph or the next.
s	altered	The warning beside {claim} does not do: {reason}. Put the accepted words in its place.
s	obscured	The warning for {claim} is there, but readers will not see it: {reason}. Show it in the same size and colour as the text.
r	us-material-connection	us	ad-label	error
c	region
i	editorial
o	marks-link
y	A link that pays the publisher says so where it stands	0.1	stable
a	16 CFR 255.0(f), 255.5		2026-11	second-hand	
s	missing	{claim} holds a link that pays you, and nothing says so. An endorsement with a connection that readers do not expect must tell it, clearly and next to the link. Write "Ad", "paid link" or "I get a commission if you buy through this link" at the link.
s	distant	{claim} holds a link that pays you, and the notice of it stands elsewhere ({reason}). Put it at the link.
s	altered	{claim} does not tell readers that the link pays you: {reason}. Write "paid link" or "I get a commission if you buy through this link".
s	obscured	The notice that the link pays you is there, but readers will miss it: {reason}.
r	us-options-risk	us	product-risk	error
c	region	options-service
i	ad
x	region	us-futures
q	region	legible	us-options-statement
f	readers	apply	the rule is for advertisements that private investors read	retail
y	An advertisement for options says that they are not suitable for all investors and what can be lost	0.1	stable
a	FINRA Rule 2220(d)	http://finra.complinet.com/en/display/display_main.html?rbid=2403&element_id=8623	2026-11	seen	
s	missing	{claim} promotes trading in options. The advertisement must say that options are not suitable for all investors and balance the benefits with the risks, and it is not there. Put it at the top of the advertisement.
s	distant	{claim} promotes trading in options; the prescribed text stands too far off ({nearest}). Put it at the top of the advertisement.
s	altered	{claim} promotes trading in options, and the text is not the prescribed one: {reason}. Paste the words of the law.
s	obscured	{claim} promotes trading in options; the prescribed text is there, but readers will not see it: {reason}. Show it in full view, no smaller than the rest.
r	us-paid-touting	us	conflict-of-interest	error
c	region	described-security
i	ad
q	region	legible	paid-touting-disclosure
y	Whoever is paid to describe a security says so, with the amount and by whom	0.1	stable
a	Securities Act 1933 s.17(b), 15 U.S.C. 77q(b)	https://crowdcheck.com/blog/you-might-not-think-youre-stock-tout	2026-11	seen	
a	SEC v. Kardashian (2022)	https://insights.mintz.com/post/102hyfs/keeping-up-with-kim-kardashians-crypto-sec-fines-kardashian-1-26-million-for	2026-11	seen	
s	missing	{claim} describes a security in a paid text, and nothing says what was paid. The law wants the receipt, past or expected, and the amount; a label alone does not do. Write who paid, how much, in what form and when, beside the description.
s	distant	{claim} describes a security in a paid text; what was paid stands only elsewhere ({nearest}). Put it beside the description.
s	altered	{claim} describes a security in a paid text, and the words on payment do not do: {reason}. Write who paid, how much, in what form and when.
s	obscured	{claim} describes a security in a paid text; what was paid is stated, but readers will not see it: {reason}.
r	us-past-performance	us	past-performance	error
c	claim	past-performance
i	ad
x	region	us-futures
x	sentence	paid-touting-disclosure	expected-value
q	adjacent	legible	us-past-performance
f	readers	apply	the rule is for advertisements that private investors read	retail
y	A past result says that the past tells nothing certain of the future	0.1	stable
a	FTC Act s.5; Notice of Penalty Offenses Concerning Money-Making Opportunities (2021)	https://www.olshanlaw.com/blogs-Advertising-Law-Blog,ftc-once-again-focuses-on-earnings-claims	2026-11	seen	
s	missing	{claim} tells readers what was earned in the past, and no warning stands beside it. Readers take it for what they will get. Say that past results are not indicative of future results. Add the warning in the same paragraph or the next.
s	distant	{claim} tells readers what was earned in the past, but the warning stands too far off ({nearest}). Move it into the same paragraph or the next.
s	altered	The warning beside {claim} does not do: {reason}. Put the accepted words in its place.
s	obscured	The warning for {claim} is there, but readers will not see it: {reason}. Show it in the same size and colour as the text.
r	us-pressure	us	pressure	warning
c	region	pressure
i	ad
b
f	readers	apply	the rule is for advertisements that private investors read	retail
y	False time limits and false scarcity mislead	0.1	stable
a	FTC Act s.5		2026-11	from-memory	
s	prohibited	{claim} hurries the reader. A time limit or a scarcity that is not real misleads. Take it out, or give the real date and reason.
r	us-regulator-endorsement	us	exaggeration	error
c	claim	us-regulator-endorsement
i	ad
b
y	No regulator approves an adviser, a broker or a letter	0.1	stable
a	17 CFR 275.206(4)-1(a)		2026-11	from-memory	
s	prohibited	{claim} says that a regulator stands behind what is sold. Registration is no approval, and to imply one misleads. Write "registered with", and that registration implies no level of skill.
r	us-sec-gross-net	us	costs	error
c	region	gross-performance
i	ad
q	region	legible	net-performance
f	readers	apply	the rule is for advertisements that private investors read	retail
y	Gross performance never stands without net	0.1	stable
a	17 CFR 275.206(4)-1(d)(1)		2026-11	second-hand	
s	missing	{claim} shows performance before fees, and nothing shows it after fees. Net performance must stand beside gross, at least as prominent, over the same period.
s	distant	{claim} shows performance before fees; the net figure stands only elsewhere ({nearest}). Put it beside the gross one.
s	altered	{claim} shows performance before fees, and the net figure does not do: {reason}.
s	obscured	{claim} shows performance before fees; the net figure is there, but readers will not see it: {reason}.
r	us-sec-hypothetical	us	simulated-performance	error
c	region	simulated-performance
i	ad
w	region	registered-adviser
x	region	us-futures
b
f	readers	apply	the rule is for advertisements that private investors read	retail
y	A registered adviser shows no hypothetical performance to the mass of retail readers	0.1	stable
a	17 CFR 275.206(4)-1(d)(6)		2026-11	second-hand	
s	prohibited	{claim} is hypothetical performance. A registered adviser may show it only to readers to whose situation and objectives it is relevant, with criteria, assumptions, risks and limits; in an e-mail to everybody it has no place. Take it out.
r	us-sec-periods	us	performance-period	warning
c	region	past-performance
i	ad
w	region	registered-adviser
q	region	visible	one-five-ten-years
f	readers	apply	the rule is for advertisements that private investors read	retail
y	A registered adviser shows performance over one, five and ten years	0.1	stable
a	17 CFR 275.206(4)-1(d)(2)		2026-11	from-memory	
s	missing	{claim} shows performance over one period. A registered adviser shows one, five and ten years (or the life of the portfolio) with equal prominence. Add the others.
s	distant	{claim} shows performance over one period; the others stand only elsewhere ({nearest}).
s	altered	{claim} does not show all periods: {reason}. Add the others.
s	obscured	{claim} shows performance; the other periods are there, but readers will not see them: {reason}.
r	us-sec-target	us	forecast	error
c	region	forecast	target-return
i	ad
w	region	registered-adviser
b
f	readers	apply	the rule is for advertisements that private investors read	retail
y	A registered adviser shows no target return to the mass of retail readers	0.1	stable
a	17 CFR 275.206(4)-1(d)(6)		2026-11	second-hand	
s	prohibited	{claim} is a target or projection, which counts as hypothetical performance. A registered adviser may show it only to readers to whose situation it is relevant, with criteria, assumptions, risks and limits. Take it out.
r	us-sec-testimonial	us	testimonial	error
c	region	testimonial-figure	testimonial-quote
i	ad
w	region	registered-adviser
x	region	us-futures
q	adjacent	legible	us-adviser-testimonial
f	readers	apply	the rule is for advertisements that private investors read	retail
y	A testimonial for a registered adviser says whether it is a client's and whether it was paid	0.1	stable
a	17 CFR 275.206(4)-1(b)(1)	https://safetopublish.com/rule/206-4-1-b-1-ii	2026-11	second-hand	
s	missing	{claim} praises a registered adviser, and nothing beside it says whether the speaker is a client and whether anything was paid for the words. Say both, and any conflict of interest, beside the testimonial.
s	distant	{claim} praises a registered adviser; who speaks, and for what pay, stands only elsewhere ({nearest}). Put it beside the testimonial.
s	altered	{claim} praises a registered adviser, and the words beside it are not complete: {reason}.
s	obscured	{claim} praises a registered adviser; who speaks, and for what pay, is stated, but readers will not see it: {reason}.
r	us-testimonial-cftc	us	testimonial	error
c	region	testimonial-figure	testimonial-quote
i	ad
w	region	us-futures
q	region	legible	cftc-testimonial
f	readers	apply	the rule is for advertisements that private investors read	retail
y	A testimonial for trading futures says that it may not be representative, guarantees nothing, and whether it was paid	0.1	stable
a	17 CFR 4.41(a)(3)		2026-11	second-hand	
s	missing	{claim} lets a client speak, and the statements that must stand with a testimonial are not there: that it may not be representative, that it guarantees no future performance or success, and, if it was paid, that it was.
s	distant	{claim} lets a client speak; the statements that must stand with it are elsewhere ({nearest}). Put them beside the testimonial.
s	altered	{claim} lets a client speak, and the statements beside it are not complete: {reason}.
s	obscured	{claim} lets a client speak; the statements are there, but readers will not see them: {reason}.
r	us-testimonial-ftc	us	testimonial	error
c	region	testimonial-figure
i	ad
x	region	us-futures
q	region	legible	typical-result
f	readers	apply	the rule is for advertisements that private investors read	retail
y	A testimonial about earnings tells what readers can generally expect	0.1	stable
a	16 CFR 255.2	https://govregs.com/regulations/title16_chapterI_part255_section255.2	2026-11	seen	
s	missing	{claim} lets a customer speak of a result, and nothing tells what most people get. Give the generally expected result in plain figures beside it, or hold proof that it is typical.
s	distant	{claim} lets a customer speak of a result; what most people get stands only elsewhere ({nearest}). Put it beside the testimonial.
s	altered	{claim} lets a customer speak of a result, and the words beside it do not do: {reason}. Give the generally expected result in plain figures.
s	obscured	{claim} lets a customer speak of a result; what most people get is stated, but readers will not see it: {reason}.

"""##
    }

    /// What the matches of each pattern must contain, as `Prefilter.pack` writes it.
    static var encodedLiterals: StaticString {
###"""
!/ad
!ad end
!advert end
!advertisement end
*advertisement over
!advertising end
!back to 
#end ad
!end of ad
!end of promotion
!end of sponsored content
!end of sponsored section
!end of the ad
%end of the promotion
%end of the sponsored content
%end of the sponsored section
!endad
!promotion end
&sponsored content end
!advert
!back to editorial
!back to letter
!back to newsletter
&back to our regular programming
!back to the editorial
!back to the letter
!back to the newsletter
!back to the our regular programming
!end
#end of 
!promotion
&sponsored content
!ad
!#ad
!( #ad
!( ad
!(#ad
!(ad
![ #ad
![ ad
![#ad
![ad
!)
!]
!ad :
!ad |
"ad ·
#ad –
#ad —
#ad •
!ad:
!ad|
!ad·
"ad–
"ad—
"ad•
!ad. 
!ad -
!ad-
!ad / 
!ad by
!ad disclosure
!ad for
!ad from
!ad notice
" - #[ad
" - #ad
" - [ad
" - ad
!(#[ad
!([ad
!: #[ad
!: #ad
!: [ad
!: ad
!:#[ad
!:#ad
!:[ad
!:ad
!| #[ad
!| #ad
!| [ad
!| ad
!|#[ad
!|#ad
!|[ad
!|ad
!· #[ad
!· #ad
!· [ad
!· ad
!·#[ad
!·#ad
!·[ad
!·ad
!– #[ad
!– #ad
!– [ad
!– ad
!–#[ad
!–#ad
!–[ad
!–ad
!— #[ad
!— #ad
!— [ad
!— ad
!—#[ad
!—#ad
!—[ad
!—ad
!• #[ad
!• #ad
!• [ad
!• ad
!•#[ad
!•#ad
!•[ad
!•ad
! #ad
!#advert
!#paidad
.the page that you are currently reading is 
%the page you are currently reading is 
.the text that you are currently reading is 
'the text you are currently reading is 
!this is 
!you are reading 
!advertisement
!advertentie
!anzeige
!pubblicit
!publicidad
!publicit
!werbung
!adverten
!anzeige 
!anzeige/
!pubblici
!publicid
!werbung 
!werbung/
$is a ad
!is a paid ad
$is a paid paid promotion
$is a paid promotion
!is ad
!is an ad
!is an paid ad
!is an paid paid promotion
!is an paid promotion
#is paid ad
"is paid paid promotion
"is paid promotion
!was a ad
!was a paid ad
!was a paid paid promotion
!was a paid promotion
!was ad
!was an ad
!was an paid ad
!was an paid paid promotion
!was an paid promotion
!was paid ad
#was paid paid promotion
#was paid promotion
!above 
!foregoing 
!preceding 
!this 
!Wabove is
!Wabove it
!Wabove me
!Wabove pa
!Wabove pi
!Wabove se
!Wabove te
!Wabove wa
!Wforegoin
!Wprecedin
!Wthe abov
!Wthe fore
!Wthe prec
!Wthis is 
!Wthis was
!(advert
!(paid advert
![advert
![paid advert
!(advert)
!(advert]
!(adverti
!(paid ad
![advert)
![advert]
![adverti
![paid ad
!ad content
!ad feature
!ad promotion
!ad section
!ad-content
!ad-feature
!ad-promotion
!ad-section
!advert content
!advert feature
!advert promotion
!advert section
!advert-content
!advert-feature
!advert-promotion
!advert-section
*advertisement content
*advertisement feature
,advertisement promotion
*advertisement section
*advertisement-content
*advertisement-feature
,advertisement-promotion
*advertisement-section
(advertising content
*advertising feature
)advertising promotion
(advertising section
(advertising-content
*advertising-feature
)advertising-promotion
(advertising-section
!advertising
! content
!sponsored ad
(marketing communication
'financial promotion
!#gifted
!gifted
!gift
!advertorial
!Wadvertor
!sponsore
!sponsored
!#sponsor
! from our sponsor
!message
!note
!word
!sponsor
)brought to you by
!made possible by
%sponsored by
%supported by
!this e-mail
!this edition
!this email
!this issue
!this letter
!this newsletter
!this section
)this week' e-mail
&this week' edition
&this week' email
%this week' issue
%this week' letter
%this week' newsletter
%this week' section
*this week's e-mail
&this week's edition
&this week's email
&this week's issue
&this week's letter
&this week's newsletter
&this week's section
&today's e-mail
#today's edition
#today's email
#today's issue
"today's letter
%today's newsletter
"today's section
!sponsored 
!by
!from
!sp
!#sp
!in association with 
!in collaboration with 
!in conjunction with 
!in partnership with 
'together with 
!funded by
$paid for by
#powered by
%presented by
$provided by
!thanks to 
!brand
!client
!commercial
!native
!partner
!article
!content
!feature
!news
!offer
!post
!publisher
!spotlight
!story
!partnership
!from a advertiser
!from a client
!from a friend
!from a partner
%from our advertiser
%from our client
%from our friend
%from our partner
!our partner
!#ambassador
!#brandambassador
!#collab
!#iworkwith
!#paidpartnership
!#partner
!#pr
!ambassador
!collab
!pr trip
!press trip
!prom
!#prom
!paid content
!paid endorsement
!paid link
!paid message
!paid placement
!paid post
!paid profile
!paid promotion
!announcement
!notice
!exclusive
!marketplace
!member
!reader
!special
!subscriber
!third party
!third-party
!dedicated e
"solus e-mail
!solus email
!special announcement
$special bulletin
"special message
)dedicated e-mail
(dedicated email
!solus e
!special 
'around the web
!promoted stories
'recommended by
,recommended for you
!you may also like
!you may like
!#af
!affiliate
!opt out
!opt-out
!unsubscribe
!Wunsubscr
!unsubscribe rate
!Whow to
!Wrate
!Wyou can
&leave the list
!leave whenever
!manage preferences
!manage subscription
'manage your preferences
(manage your subscription
!stop getting
!stop these
!to leave
!to quit
!to stop
'update your preferences
(view it in a browser
%view it in your browser
*view this in a browser
-view this in your browser
!you are receiving
!you receive
!you signed up
!because
!leave
!quit
!stop
!stop 
!the list
!whenever
!Wleave th
!Wleave wh
!Wmanage p
!Wmanage s
!Wmanage y
!Wopt out
!Wstop get
!Wstop the
!Wto leave
!Wto opt o
!Wto quit
!Wto stop
!Wupdate y
!Wview it 
!Wview thi
!Wyou are 
!Wyou rece
!Wyou sign
!all rights reserved
!company no
!company number
!copyright
!is published by
!registered 
+registered company
!©
!company 
*registered in england
(registered number
)registered office
!Wall righ
!Wcompany 
!Wcopyrigh
!Wis publi
!Wregister
#contact us
!disclaimer
!impressum
!imprint
!information
!legal information
!legal notice
$privacy policy
!risk warning
&terms and conditions
%terms of use
!and conditions
)important information
+important risk information
!legal 
!of use
!contact 
!disclaim
!importan
!impressu
!legal in
!legal no
!privacy 
!risk war
!terms an
!terms of
!avenue
!building
!court
!house
!lane
!london
!place
!po box
!quay
!road
!square
!street
!suite
!way
!inc
!letters
!limited
!llc
!llp
!ltd
!plc
!press
!publishing
!Winc
!Wletters
!Wlimited
!Wllc
!Wllp
!Wltd
!Wplc
!Wpress
!Wpublishi
!advice
!advise
!circumstances
!comment
!disclos
!general
"own no
!own shares
!owns no
!owns shares
!publish
!registered
!rights
!views
!Wadvice
!Wadvise
!Wcircumst
!Wcomment
!Wdisclos
!Wgeneral
!Wown no
!Wown shar
!Wowns no
!Wowns sha
!Wpublish
!Wrights
!Wsubscrib
!Wviews
!0 comment
!no comment
!one comment
!three comment
!two comment
!0
!no comme
!one comm
!three co
!two comm
"article rating
!inline feedback
!join the conversation
!join the discussion
&leave a reply
'newest most voted
!oldest
'would love your thoughts
!article 
!inline f
!join the
!leave a 
!newest m
!reader c
!view all
!would lo
!ask 
(compost: your letters
!dear editor
%from the counter
%from the flywire
%from the grid
)from the hive mind
(from the in-box
%from the inbox
%from the post
#in-box
!inbox
!lab mail
!letter
!mail
"over to you
!q & a
!q &a
!q& a
!q&a
!queries
!questions
!reader mailbag
$readers ask
"readers letters
$readers write
(readers writing
%readers, ask
&readers, letters
&readers, write
&readers, writing
!the mail
!you ask
!you write
!you wrote
!>
!»
!→
!➡
!👉
!-->
!apply here
!apply now
'behind this link
!book a place
!book a seat
!book your place
!book your seat
!briefing
!claim it
!claim my
!claim this
!claim your
!click below
!click here
!click now
&click the link
!count me in
!details here
%discover how
)discover the name
,download it with my link
'find out how here
%find out more here
!get access
!get immediate
!get instant
!get my free
!get the details
$get the full story
!get the name
!get the report
$get your free
!grab a
!grab the
!grab your
%here's my link
!join 
!let me in
$open an account 
!order here
!order now
!order today
!presentation
(read her full presentation
%read her full report
%read her presentation
%read her report
(read his full presentation
%read his full report
%read his presentation
%read his report
)read the full presentation
%read the full report
%read the presentation
%read the report
$reserve my 
&reserve your 
#save my chair
#save my place
!save my seat
#send me my
!send me the
$show me how
!show me the
"sign up here
!sign up now
!sign up today
%start my free subscription
%start my free trial
&start my subscription
%start my trial
&start your free subscription
&start your free trial
'start your subscription
&start your trial
!subscribe 
!take a trial
#take me there
!take me to
"take my seat
%take the offer
&take up the offer
!tap here
!tap to join
!unlock my
!unlock the
!unlock your
!video
!watch 
!watch now
!watch today
!yes i want
!yes, i want
!claim yours
!join for $
$join for £
!join here
!join now
!join today
!join us
$open an account here
$open an account in
$open an account now
$open an account today
(reserve my place
(reserve my seat
(reserve my spot
(reserve your place
(reserve your seat
(reserve your spot
$see her briefing
'see her full briefing
'see her full presentation
'see her full video
#see her presentation
$see her video
$see his briefing
'see his full briefing
'see his full presentation
'see his full video
#see his presentation
$see his video
$see the briefing
(see the full briefing
(see the full presentation
)see the full video
#see the presentation
$see the video
)subscribe for £
!subscribe here
!subscribe now
!subscribe today
!watch her
!watch her 
!watch his
!watch his 
!watch it
!watch it 
!watch now 
!watch our
!watch our 
!watch the
!watch the 
!watch this
!watch this 
!watch today 
!Wapply he
!Wapply no
!Wbehind t
!Wbook a p
!Wbook a s
!Wbook you
!Wclaim it
!Wclaim my
!Wclaim th
!Wclaim yo
!Wclick be
!Wclick he
!Wclick no
!Wclick th
!Wcount me
!Wdetails 
!Wdiscover
!Wdownload
!Wfind out
!Wget acce
!Wget imme
!Wget inst
!Wget my f
!Wget the 
!Wget your
!Wgrab a
!Wgrab the
!Wgrab you
!Where's m
!Wjoin for
!Wjoin her
!Wjoin now
!Wjoin tod
!Wjoin us
!Wlet me i
!Wopen an 
!Worder he
!Worder no
!Worder to
!Wread her
!Wread his
!Wread the
!Wreserve 
!Wsave my 
!Wsee her 
!Wsee his 
!Wsee the 
!Wsend me 
!Wshow me 
!Wsign up 
!Wstart my
!Wstart yo
!Wtake a t
!Wtake me 
!Wtake my 
!Wtake the
!Wtake up 
!Wtap here
"Wtap to j
!Wunlock m
!Wunlock t
!Wunlock y
!Wwatch he
!Wwatch hi
!Wwatch it
!Wwatch no
!Wwatch ou
!Wwatch th
!Wwatch to
!Wyes i wa
!Wyes, i w
(exclusive briefing
(exclusive broadcast
!exclusive masterclass
!exclusive presentation
!exclusive report
!exclusive training
&exclusive video
&exclusive webinar
!free briefing
!free broadcast
!free masterclass
!free presentation
!free report
!free training
!free video
!free webinar
!full briefing
!full broadcast
!full masterclass
!full presentation
!full report
!full training
!full video
!full webinar
%landmark briefing
(landmark broadcast
%landmark masterclass
%landmark presentation
%landmark report
%landmark training
%landmark video
%landmark webinar
!new briefing
!new broadcast
!new masterclass
!new presentation
!new report
!new training
!new video
!new webinar
"special briefing
"special broadcast
"special masterclass
"special presentation
!special report
!special training
"special video
$special webinar
!urgent briefing
!urgent broadcast
!urgent masterclass
!urgent presentation
!urgent report
!urgent training
!urgent video
!urgent webinar
!webinar
!Wexclusiv
!Wfree 
!Wfull 
!Wlandmark
!Wnew 
!Wpresenta
!Wspecial 
!Wurgent 
!Wwebinar
!a message from
!advisory
!exclusive 
'from our own stable
!my colleague 
!my friend 
"my good friend 
!our colleague 
!our friend 
!our friends 
#our good friend 
!our recommended
!our sponsor
'partnered with
!publication
)recommended broker
!service
&teamed up with
&this week's sponsor
!title
#today's sponsor
!we've agreed
!we've arranged
!we've negotiated
!we've secured
!a companion 
!a flagship 
!a new 
!a paid 
!a premium 
!a sister 
*exclusive for our readers
*exclusive for readers
+exclusive to our readers
*exclusive to readers
!my companion 
!my flagship 
!my new 
!my paid 
!my premium 
!my sister 
!our companion 
!our flagship 
!our friends at
!our friends over at
!our new 
!our paid 
!our partner are
!our partner at
!our partner is
!our partners are
!our partners at
!our partners is
!our premium 
!our sister 
!Wa compan
!Wa flagsh
!Wa messag
!Wa new ad
!Wa new le
!Wa new ne
!Wa new pu
!Wa new se
!Wa new ti
!Wa paid a
!Wa paid l
!Wa paid n
!Wa paid p
!Wa paid s
!Wa paid t
!Wa premiu
!Wa sister
!Wbrought 
!Wfrom our
!Wmy colle
!Wmy compa
!Wmy flags
!Wmy frien
!Wmy good 
!Wmy new a
!Wmy new l
!Wmy new n
!Wmy new p
!Wmy new s
!Wmy new t
!Wmy paid 
!Wmy premi
!Wmy siste
!Wour coll
!Wour comp
!Wour flag
!Wour frie
!Wour good
!Wour new 
!Wour paid
!Wour part
!Wour prem
!Wour reco
!Wour sist
!Wour spon
!Wpartnere
!Wrecommen
!Wteamed u
!Wthis wee
!Wtoday's 
!Wwe've ag
!Wwe've ar
!Wwe've ne
!Wwe've se
!in association with
!in partnership with
!at the link
!at the page
#at this link
$at this page
'behind the link
'behind the page
(behind this page
!launched 
!launching 
!on the link
!on the page
"on this link
$on this page
!open  
!open up  
!opened 
!opening 
&under the link
&under the page
&under this link
'under this page
!via the link
!via the page
!via this link
!via this page
!details
!particulars
!Wdetails
!Wlaunched
!Wlaunchin
!Woffer
!Wopen  a 
!Wopen  do
!Wopen  he
!Wopen  hi
!Wopen  it
!Wopen  me
!Wopen  ne
!Wopen  ou
!Wopen  pl
!Wopen  re
!Wopen  se
!Wopen  th
!Wopen  tr
!Wopen  up
!Wopen up 
!Wopened  
!Wopened a
!Wopened d
!Wopened h
!Wopened i
!Wopened m
!Wopened n
!Wopened o
!Wopened p
!Wopened r
!Wopened s
!Wopened t
!Wopened u
!Wopening 
!Wparticul
#company profile
!company spotlight
!featured 
!highlighted 
!profiled 
!spotlighted 
!stock profile
!stock spotlight
!company
)featured company
%featured explorer
%featured issuer
%featured name
)featured small-cap
(featured smallcap
'featured stock
,highlighted company
+highlighted explorer
+highlighted issuer
(highlighted name
,highlighted small-cap
+highlighted smallcap
*highlighted stock
)profiled company
&profiled explorer
!profiled issuer
!profiled name
)profiled small-cap
(profiled smallcap
'profiled stock
*sponsored company
)sponsored explorer
'sponsored issuer
&sponsored name
*sponsored small-cap
)sponsored smallcap
(sponsored stock
,spotlighted company
+spotlighted explorer
+spotlighted issuer
(spotlighted name
,spotlighted small-cap
+spotlighted smallcap
*spotlighted stock
!stock
!Wfeatured
!Whighligh
!Wprofiled
!Wsponsore
!Wspotligh
!Wstock pr
!Wstock sp
!(cse
!(nyse american
!(otc
#(tsx-v
!(tsxv
!:
!(cse :
!(cse:
!(nyse am
!(tsx-v :
$(tsx-v:
!(tsxv :
!(tsxv:
"on your radar
#on your screen
(on your watch-list
"on your watchlist
'worth a spot on
!worth putting on
!Won your 
!Wworth a 
!Wworth pu
!accept
!compensated
!paid
!receiv
!awareness
!companies
!compensation
!coverage
!fee
!issuer
!profile
!/apply
!/buy
!/claim
!/deal
!/get
!/invest
!/join
!/offer
!/open
!/order
!/register
!/sale
!/sign-up
!/signup
!/start
!/subscribe
!/trial
!$ 0
!$0
!£ 0
!£0
!€ 0
!€0
$in one of our
!in our
&into one of our
!into our
!on our platform
!on the platform
!with our
!with us
!Wdeposit 
!Winvest $
!Winvest a
!Winvest f
"Winvest j
!Winvest o
!Winvest u
$Winvest �
!Wlend $ 0
!Wlend $0
!Wlend as 
!Wlend fro
!Wlend jus
!Wlend onl
!Wlend up 
!Wlend £ 
!Wlend £0
!Wlend €
!Wmove $ 0
!Wmove $0
!Wmove as 
!Wmove fro
!Wmove jus
!Wmove onl
!Wmove up 
!Wmove £ 
!Wmove £0
!Wmove €
!Wplace $ 
!Wplace $0
!Wplace as
!Wplace fr
!Wplace ju
!Wplace on
!Wplace up
!Wplace £
#Wplace �
!Wput $ 0
$Wput $0
!Wput as l
!Wput from
!Wput just
!Wput only
!Wput up t
!Wput £ 0
!Wput £0
!Wput € 
!Wput €0
!Wstake $ 
!Wstake $0
!Wstake as
!Wstake fr
!Wstake ju
!Wstake on
!Wstake up
!Wstake £
#Wstake �
!Wswap $ 0
!Wswap $0
!Wswap as 
!Wswap fro
!Wswap jus
!Wswap onl
!Wswap up 
!Wswap £ 
!Wswap £0
!Wswap €
!Wtransfer
!bring a colleague
!bring a friend
!bring a mate
&bring your colleague
&bring your friend
&bring your mate
#deposit bonus
#deposit credit
#deposit gift
%each of you 
(introduce a colleague
(introduce a friend
(introduce a mate
*introduce your colleague
*introduce your friend
*introduce your mate
#invite a colleague
#invite a friend
#invite a mate
'invite your colleague
'invite your friend
'invite your mate
!joining bonus
!joining credit
!joining gift
#on their first 
"on your first 
%pull in a colleague
%pull in a friend
%pull in a mate
'pull in your colleague
(pull in your friend
'pull in your mate
#refer a colleague
#refer a friend
#refer a mate
&refer your colleague
&refer your friend
&refer your mate
"sign-up bonus
#sign-up credit
"sign-up gift
!signup bonus
!signup credit
!signup gift
#welcome bonus
!welcome credit
$welcome gift
#you both get
!you both receive
#you each get
!you each receive
!bring a 
!bring your 
!deposit 
&each of you gets
&each of you receives
%introduce a 
(introduce your 
!invite a 
!invite your 
!joining 
)on their first deposit
)on their first investment
*on their first purchase
)on their first trade
"on your first deposit
"on your first investment
"on your first purchase
"on your first trade
!pull in a 
"pull in your 
!refer a 
!refer your 
!sign-up 
!signup 
!welcome 
!you both 
!you each 
!Wbring a 
!Wbring yo
!Weach of 
!Wintroduc
!Winvite a
!Winvite y
!Wjoining 
!Won their
!Wpull in 
!Wrefer a 
!Wrefer yo
!Wsign-up 
!Wsignup b
!Wsignup c
!Wsignup g
!Wwelcome 
!Wyou both
!Wyou each
!call 
&have a word with 
!phone 
!ring 
!whatsapp 
!Wcall 
!Whave a w
!Wphone 
!Wring 
!Wtelephon
!Wwhatsapp
$ for the first
$ for the first 
! for your first
! for your first 
!/mo
!/month
!month
!quarter
!week
!year
!$ 0 a mo
!$ 0 a we
!$ 0 a ye
!$ 0 for 
!$ 0 per 
!$ 0,
!$ 0.
!$ 00
!$0 a mon
!$0 a wee
!$0 a yea
!$0 for t
!$0 for y
!$0 per m
!$0 per w
!$0 per y
!$0,
!$0.
!$00
!Waccess
!Wjoin
!Wmember
!Wrenew
!Wservice
!Wsign up
!Wtrial
!£ 0 a m
!£ 0 a w
!£ 0 a y
!£ 0 for
!£ 0 per
!£ 0,
!£ 0.
!£ 00
!£0 a mo
!£0 a we
!£0 a ye
!£0 for 
!£0 per 
!£0,
!£0.
!£00
!€ 0 a 
!€ 0 fo
!€ 0 pe
!€ 0,
!€ 0.
!€ 00
!€0 a m
!€0 a w
!€0 a y
!€0 for
!€0 per
!€0,
!€0.
!€00
#for $0
,for as little as $0
-for as little as £0
.for as little as €0
$for just $0
%for just £0
%for just €0
$for only $0
%for only £0
&for only €0
$for £0
!for €0
$Wfor $0
!Wfor as l
!Wfor just
!Wfor only
!Wfor £0
!Wfor €0
!access
!copy
!get
!issue
!join
!read
!report
!subscri
!trial
!try
!yours
!Wcopy
!Wget
!Wissue
!Wletter
!Wmonth
!Wread
!Wreport
!Wsubscri
!Wtry
!Wyours
!0 pm
!00 hours
!0pm
!friday evening
!friday night
!midnight
%saturday evening
%saturday night
!sunday evening
!sunday night
!tonight
'twenty-four hours
!Wbefore 0
!Wbefore f
!Wbefore m
!Wbefore s
!Wbefore t
!Wby 0 pm
!Wby 0.00 
!Wby 0.00p
!Wby 00 ho
!Wby 00 pm
!Wby 00.00
!Wby 00:00
!Wby 00pm
!Wby 0:00 
!Wby 0:00p
!Wby 0pm
!Wby frida
!Wby midni
!Wby satur
!Wby sunda
!Wby this 
!Wby tonig
!Wby twent
!Wend 0 pm
!Wend 0.00
!Wend 00 h
!Wend 00 p
!Wend 00.0
!Wend 00:0
!Wend 00pm
!Wend 0:00
!Wend 0pm
!Wend at 0
!Wend at f
!Wend at m
!Wend at s
!Wend at t
!Wend frid
!Wend midn
!Wend satu
!Wend sund
!Wend this
!Wend toni
!Wend twen
!Wends 0 p
!Wends 0.0
!Wends 00 
!Wends 00.
!Wends 00:
!Wends 00p
!Wends 0:0
!Wends 0pm
!Wends at 
!Wends fri
!Wends mid
!Wends sat
!Wends sun
!Wends thi
!Wends ton
!Wends twe
!Wuntil 0 
!Wuntil 0.
!Wuntil 00
!Wuntil 0:
!Wuntil 0p
!Wuntil fr
!Wuntil mi
!Wuntil sa
!Wuntil su
!Wuntil th
!Wuntil to
!Wuntil tw
!Wwithin 0
!Wwithin f
!Wwithin m
!Wwithin s
!Wwithin t
!her free 
!her last 
!her latest 
!her new 
!her next 
!her number one 
!her top 
!his free 
!his last 
!his latest 
!his new 
!his next 
!his number one 
!his top 
!my free 
!my last 
!my latest 
!my next 
!my number one 
!my top 
!our free 
!our last 
!our latest 
!our next 
!our number one 
!our top 
!their free 
!their last 
!their latest 
!their new 
"their next 
'their number one 
!their top 
!buy
!pick
!recommendation
!research
!share
!tip
!trade
!Wher free
!Wher last
!Wher late
!Wher new 
!Wher next
!Wher numb
!Wher top 
!Whis free
!Whis last
!Whis late
!Whis new 
!Whis next
!Whis numb
!Whis top 
!Wmy free 
!Wmy last 
!Wmy lates
!Wmy new 
!Wmy next 
!Wmy numbe
!Wmy top 
!Wour free
!Wour last
!Wour late
!Wour next
!Wour numb
!Wour top 
!Wtheir fr
!Wtheir la
!Wtheir ne
!Wtheir nu
!Wtheir to
!dollars 
!euros 
!pounds 
!quid 
!for 00 months
!for six months
!for three months
!for twelve months
!W0 dollar
!W0 euros 
!W0 pounds
!W0 quid a
!W0 quid e
!W0 quid f
!W0 quid p
!W0,
!W00
!W0dollars
!W0euros a
!W0euros e
!W0euros f
!W0euros p
!W0pounds 
!W0quid a 
!W0quid ea
!W0quid ev
!W0quid fo
!W0quid pe
!alert
!cancel
!if you would like
#if you'd like
!renew
!say stop
!Walert
!Wcancel
!Wif you w
!Wif you'd
!Wsay stop
!club
!course
!fund
!portfolio
!programme
!room
!signals
!p s
!p. s
!p.s
!ps
!.co.uk
!.com
!.eu
!.example
!.ie
!.io
!.net
!.org
!call
!here
"http:
#https:
!link
!reply
!ring
!0% off
!0-day trial
'charter member
$charter offer
!charter rate
%discount code
&founding member
#free for 0
!free trial
!half price
!half-price
!introductory 
(limited-time offer
!money-off
!moneyoff
!promo code
!risk-free trial
!use code
$use the code
!voucher code
!with code
!with my code
!your code
!0 days
)introductory offer
*introductory price
!W0
!Wcharter 
!Wdiscount
!Wfounding
!Wfree for
!Wfree tri
!Whalf pri
!Whalf-pri
!Wlimited-
!Wmoney-of
!Wmoneyoff
!Wpromo co
!Wrisk-fre
!Wuse code
!Wuse the 
!Wvoucher 
!Wwith cod
!Wwith my 
!Wyour cod
!Wlist pri
!Wnormally
!Wregular 
!Wregular:
!Wregularl
!Wretail $
!Wretail o
!Wretail p
$Wretail �
!Wretail: 
!Wretails 
!Wusually 
!Wusually:
!Wwas $ 0
$Wwas $0
!Wwas of $
$Wwas of �
!Wwas of: 
!Wwas £ 0
!Wwas £0
!Wwas € 
!Wwas €0
!Wwas: $ 0
!Wwas: $0
!Wwas: £ 
!Wwas: £0
!Wwas: €
!Wworth $ 
!Wworth $0
!Wworth of
!Wworth £
#Wworth �
!Wworth: $
$Wworth: �
!back guarantee
!money 
#money-
!Wmoney ba
!Wmoney-ba
!bonus book
!bonus gift
!bonus guide
!bonus issue
!bonus report
!free book
!free gift
!free guide
!free issue
%here's all members
%here's all subscribers
%here's all you
!here's everything members
!here's everything subscribers
!here's everything you
!what members
!what subscribers
!what you
!Was a 
!Wbecome a
!Wbonus bo
!Wbonus gi
!Wbonus gu
!Wbonus is
!Wbonus re
!Wfor 
!Wfree boo
!Wfree gif
!Wfree gui
!Wfree iss
!Wfree rep
!Where's a
!Where's e
!Where's w
!Wwhat mem
!Wwhat sub
!Wwhat you
!Wwhen you
!become
!claim
!get 
!grab
!reserve
!reveal
!secure
#send me
#show me
!start 
!subscribe to
!unlock
!t&cs apply
!t&cs on the
&terms and conditions apply
&terms and conditions on the
#to enter click
#to enter join
$to enter open
#to enter register
#to enter sign
$to enter, click
$to enter, join
$to enter, open
$to enter, register
$to enter, sign
"win $
!win a
!win one of
#win £
!0000
&approved as a
$approved by
8authorised and regulated by the
(capital at risk
(capital is at risk
'financial promotion 
!000
!approved 
!capital 
4financial promotion has been approved
4financial promotion was approved
!Wapproved
!Wauthoris
!Wcapital 
!Wfinancia
!Wfrn 0
!Wfrn0
$Wfrn: 0
#Wfrn:0
!a month
!account
!invest
!units
!Wfrom $ 0
!Wfrom $0
!Wfrom as 
!Wfrom fro
!Wfrom is 
!Wfrom jus
!Wfrom of 
!Wfrom wit
!Wfrom £ 
!Wfrom £0
!Wfrom €
!Winvest i
!Winvest w
!Wminimum 
!Wstart $ 
!Wstart $0
!Wstart as
!Wstart fr
!Wstart is
!Wstart ju
!Wstart of
!Wstart wi
!Wstart £
#Wstart �
!Wticket f
!Wticket o
!Wtickets 
!charge
!choose
!find
!give members
!give you
!help
$let you
!lets you
!manage
!send you
!show you
!our analyst 
!our analysts 
!our app 
!our expert 
!our experts 
!our members 
!our platform 
!our service 
!our software 
!our subscribers 
!our system 
!our team 
!our traders 
!we 
!Wour anal
!Wour app 
!Wour expe
!Wour memb
!Wour plat
!Wour serv
!Wour soft
!Wour subs
!Wour syst
!Wour team
!Wour trad
!Wwe 
!buy 
!invest in 
!open 
!own 
!trade 
!app
$from £
!in minutes
!now
"through us
!today
!Wbuy 
!Wopen 
!Wown 
!Wtrade 
!coins poised
!coins set to
+coins that he calls
+coins that he would
+coins that she calls
+coins that she would
%coins to buy
%coins to own
)companies poised
)companies set to
/companies that he calls
/companies that he would
/companies that she calls
/companies that she would
)companies to buy
)companies to own
!her breakthrough
!her proprietary
!his breakthrough
!his proprietary
!legendary 
!little-known 
!shares poised
&shares set to
,shares that he calls
,shares that he would
,shares that she calls
,shares that she would
&shares to buy
&shares to own
!stocks poised
&stocks set to
,stocks that he calls
,stocks that he would
,stocks that she calls
,stocks that she would
&stocks to buy
&stocks to own
!the guru
)the name and the
)the name and this
$the name of the
$the name of this
!breakthrough
!coins 
!companies 
&legendary investor
*legendary stock picker
)legendary stockpicker
&legendary trader
'little-known company
'little-known share
'little-known stock
!proprietary
!shares 
!stocks 
%the name and 
$the name of 
!Wfive 
!Wfour 
!Wher brea
!Wher prop
!Whis brea
!Whis prop
!Wlegendar
!Wlittle-k
!Wsix 
!Wthe guru
!Wthe name
!Wthree 
)application form
!are raising 
!data room
(information memorandum
!is raising 
!offer document
!shares are 
!shares at 
!shares for 
(shares priced at 
!we're raising 
(are raising $ 0
'are raising $0
)are raising £ 0
(are raising £0
*are raising € 0
)are raising €0
'is raising $ 0
&is raising $0
(is raising £ 0
'is raising £0
)is raising € 0
(is raising €0
!shares are
!shares at
!shares for
(shares priced at
!we're raising $ 0
!we're raising $0
+we're raising £ 0
*we're raising £0
,we're raising € 0
+we're raising €0
!Wapplicat
!Ware rais
!Wdata roo
!Winformat
!Wis raisi
!Wnew shar
!Woffer do
!Wshares a
!Wshares f
!Wshares p
!Wwe're ra
!ask for the
!book a call
'create an account
'create my account
(create your account
!download 
%find out how
!get started
!learn more
$open an account
!order the
!request 
$see how
!send for
!start today
!take a look
#talk to us
!create an
!create my
!create your
!download it
%download our
!download the
!request a
!request the
#request your
!Wask for 
!Wbook a c
!Wcreate a
!Wcreate m
!Wcreate y
!Wget star
!Wlearn mo
!Worder th
!Wrequest 
!Wsee how
!Wsend for
!Wstart to
!Wtake a l
!Wtalk to 
$act now
!before midnight
&closes at midnight
!closes tonight
!don't miss
!hurry
!last chance
!places left
!places remaining
'spaces are limited
&there's still time
!while places last
!while stocks last
!Wact now
!Wcloses a
!Wcloses t
!Wdo hurry
!Wdon't mi
!Whurry
!Wlast cha
!Wplaces l
!Wplaces r
!Wspaces a
!Wthere's 
!Wwhile pl
!Wwhile st
!commission
!my link
%referral code
#referral fee
&referral link
'affiliate link
!i can earn 
!i can get 
!i can receive 
!i earn 
!i get 
!i may earn 
!i may get 
!i may receive 
!i might earn 
"i might get 
"i might receive 
!i receive 
!i will earn 
!i will get 
!i will receive 
!we can earn 
!we can get 
!we can receive 
!we earn 
!we get 
!we may earn 
!we may get 
!we may receive 
!we might earn 
#we might get 
!we might receive 
!we receive 
!we will earn 
!we will get 
!we will receive 
!Waffiliat
!Wi can ea
!Wi can ge
!Wi can re
!Wi earn a
!Wi earn c
!Wi earn r
!Wi earn s
!Wi get a 
!Wi get af
!Wi get an
!Wi get co
!Wi get re
!Wi get sm
!Wi may ea
!Wi may ge
!Wi may re
!Wi might 
!Wi receiv
!Wi will e
!Wi will g
!Wi will r
!Wmy link
!Wreferral
!Wwe can e
!Wwe can g
!Wwe can r
!Wwe earn 
!Wwe get a
!Wwe get c
!Wwe get r
!Wwe get s
!Wwe may e
!Wwe may g
!Wwe may r
!Wwe might
!Wwe recei
!Wwe will 
!the above is 
$the above was 
!the foregoing is 
!the foregoing was 
$the item above is 
)the item above was 
!Wthe item
"i'm not selling anything
)no links, no codes
!not a recommendation
#take no advertis
%takes no advertis
!we do not accept advertis
!we don't recommend any
!Wi'm not 
!Wno links
!Wnot a re
!Wtake no 
!Wtakes no
!Wwe do no
!Wwe don't
!according to
!announced
!full-year
!half-year
!reported
!results
#said in
#said on
!said that
!the board 
!the chairman 
%the chief executive 
!the company 
!told reporters
!told the
!said 
%the board expects
$the board said
$the board says
!the chairman expects
!the chairman said
!the chairman says
%the chief executive expects
%the chief executive said
%the chief executive says
!the company expects
!the company said
!the company says
!told 
!Waccordin
!Wannounce
!Wfull-yea
!Whalf-yea
!Wreported
!Wresults
!Wsaid in
!Wsaid on
!Wsaid tha
!Wthe boar
!Wthe chai
!Wthe chie
!Wthe comp
!Wtold rep
!Wtold the
!?"
!a.
!q.
!"
!&a_aid=
!&aff=
!&aff_id=
!&affid=
!&affiliate=
'&affiliate_id=
!&aid=
!&awc=
!&cjevent=
!&click_id=
!&clickid=
!&clickref=
!&invite=
!&irclickid=
!&partner=
%&partner_id=
!&promo=
!&ref=
!&refcode=
!&referral=
!&referrer=
!&rfsn=
!&sscid=
!&sub_id=
!&subid=
!&tag=
!&via=
!?a_aid=
!?aff=
!?aff_id=
!?affid=
!?affiliate=
'?affiliate_id=
!?aid=
!?awc=
!?cjevent=
!?click_id=
!?clickid=
!?clickref=
!?invite=
!?irclickid=
!?partner=
%?partner_id=
!?promo=
!?ref=
!?refcode=
!?referral=
!?referrer=
!?rfsn=
!?sscid=
!?sub_id=
!?subid=
!?tag=
!?via=
!&affilia
!&cjevent
!&click_i
!&clickid
!&clickre
!&irclick
!&partner
!&refcode
!&referra
!&referre
!?affilia
!?cjevent
!?click_i
!?clickid
!?clickre
!?irclick
!?partner
!?refcode
!?referra
!?referre
$medium=
$utm_source=
!referral
!medium=a
!medium=p
!medium=r
!utm_medi
!utm_sour
#amzn.to
!anrdoezrs
!awin
!cj.com
!clickbank
!dpbolvw
!everflow
!evyy.net
!go0cloud
!impact.com
!impactradius
!jdoqocy
!linksynergy
!partnerize
!prf.hn
!pxf.io
!rakuten
!shareasale
!sjv.io
!skimresources
!tkqlhce
!trackonomics
!tradedoubler
!viglink
!webgains
!Wamzn.to
!Wanrdoezr
!Wawin
!Wcj.com
!Wclickban
!Wdpbolvw
!Weverflow
!Wevyy.net
!Wgo0cloud
!Whop.clic
!Wimpact.c
!Wimpactra
!Wjdoqocy
!Wlinksyne
!Wpartneri
!Wprf.hn
!Wpxf.io
!Wrakuten
!Wshareasa
!Wsjv.io
!Wskimreso
!Wtkqlhce
!Wtrackono
!Wtradedou
!Wviglink
!Wwebgains
"click?id=
!&click?i
!?click?i
! ad
!##ad
!*#ad
!*ad
!_#ad
!_ad
)advertising link
!Wadvertis
!Wpaid lin
!#aff
!(affiliate)
!*affiliate
!(affilia
!*affilia
!affiliate 
!program
!scheme
!be paid 
!earn 
!make 
!receive 
!Wi be pai
!Wi can be
!Wi can ma
!Wi could 
!Wi earn f
!Wi get fe
!Wi make a
!Wi make c
!Wi make f
!Wi make r
!Wi make s
!Wi may be
!Wi may ma
!Wi someti
!Wi will b
!Wi will m
!Wpublishe
!Wthis let
!Wthis new
!Wthis sit
!Wwe be pa
!Wwe can b
!Wwe can m
!Wwe could
!Wwe get f
!Wwe make 
!Wwe may b
!Wwe may m
!Wwe somet
!Wcommissi
!aff link
!aff-link
'affiliate-link
!affiliatelink
!afflink
!#aff lin
!#aff-lin
!#affilia
!#afflink
!(
!*
![
!_
!affiliat
!contains
!compensat
!earn
!get a cut
!pays
!Wcompensa
!Wearn
!Wget a cu
!Wpaid
!Wpays
!ftc
!regulator
!rule
!the words
!Wftc
!Wregulato
!Wrule
!Wthe word
!forecast
!know
!never misses
!never wrong
!predict
!see
!Wai
!Walgorith
!Wartifici
!Wbot
!Wmachine 
!Wmachine-
!Wneural
!Wrobot
!Wsoftware
!according
!analysts
!researchers
!said
!study
!university
!would have
!Wanalysts
!Wresearch
!Wsaid
!Wstudy
!Wuniversi
!Wwould ha
!% accuracy
!% accurate
!% correct
!% right
!00
!approved
)approved as a financial promotion
,approved for the purposes of s
)approved under s
!compliant
! has been approved
% has been fully approved
! is approved
! is fully approved
! was approved
! was fully approved
:approved for the purposes of s 00
;approved for the purposes of s. 00
:approved for the purposes of s.00
9approved for the purposes of s00
@approved for the purposes of section 00
?approved for the purposes of section00
,approved under s 00
-approved under s. 00
,approved under s.00
+approved under s00
2approved under section 00
1approved under section00
.communication has been approved
2communication has been fully approved
-communication is approved
.communication is fully approved
.communication was approved
.communication was fully approved
!e-mail has been approved
!e-mail has been fully approved
!e-mail is approved
!e-mail is fully approved
!e-mail was approved
!e-mail was fully approved
&email has been approved
*email has been fully approved
%email is approved
%email is fully approved
&email was approved
&email was fully approved
#page has been approved
)page has been fully approved
!page is approved
#page is fully approved
%page was approved
%page was fully approved
*promotion has been approved
.promotion has been fully approved
)promotion is approved
*promotion is fully approved
*promotion was approved
*promotion was fully approved
!s 00 approved
!s 00 compliant
!s 00-approved
!s 00-compliant
!s. 00 approved
!s. 00 compliant
!s. 00-approved
!s. 00-compliant
!s.00 approved
!s.00 compliant
!s.00-approved
!s.00-compliant
!s00 approved
!s00 compliant
!s00-approved
!s00-compliant
'section 00 approved
(section 00 compliant
'section 00-approved
(section 00-compliant
!Ws 00 app
!Ws 00 com
!Ws 00-app
!Ws 00-com
!Ws. 00 ap
!Ws. 00 co
!Ws. 00-ap
!Ws. 00-co
!Ws.00 app
!Ws.00 com
!Ws.00-app
!Ws.00-com
!Ws00 appr
!Ws00 comp
!Ws00-appr
!Ws00-comp
!Wsection 
!Wthe adve
!Wthe comm
!Wthe e-ma
!Wthe emai
!Wthe fina
!Wthe page
!Wthe prom
!Wthis adv
!Wthis com
!Wthis e-m
!Wthis ema
!Wthis fin
!Wthis pag
!Wthis pro
%not been approved
!Wnot been
!etf
!income note
!trust
!distribution
!income
!minimum
!p.a.
!return
!unit
!withdraw
!Wdistribu
!Wincome
!Winvest
!Wminimum
!Wp.a.
!Wreturn
!Wunit
!Wwithdraw
!arts fund
!arts trust
*conservation fund
*conservation trust
&heritage fund
&heritage trust
&hospital fund
%hospital trust
!land fund
!land trust
&literacy fund
%literacy trust
&national fund
&national trust
&wildlife fund
!wildlife trust
!Warts fun
!Warts tru
!Wconserva
!Wheritage
!Whospital
!Wland fun
!Wland tru
!Wliteracy
!Wnational
!Wwildlife
!charit
!donat
!volunteer
!Wcharit
!Wdonat
!Wgift
!Wvoluntee
)a single trade on 
!a trade on 
!buys
!follow
!gives you
!hold
!one trade on 
!own
!spreads
!track
! buys
! charge
! follow
! gives you
! hold
! invest
" lets you
! own
! pays
! spreads
! track
! trade on 
!etmf
*exchange traded fund
)exchange-traded fund
%managed fund
!Wetf
!Wetmf
!Wexchange
!Wmanaged 
!% 
!asx
!bar
!bonds
!cboe
!double-digit 
!double-figure 
!four-digit 
!four-figure 
!holdings
!index
!miners
!pc 
!per cent 
!percent 
*percentage point 
+percentage points 
)quadruple-digit 
*quadruple-figure 
!shares
!stocks
!three-digit 
!three-figure 
!triple-digit 
!triple-figure 
!a year
!p.a
!pa
!per annum
!+0 % 
!+0 pc
!+0 pe
!+0% a
!+0% p
!+0,
!+0.0
!+00
!+0pc 
!+0per
!-0 % 
!-0 pc
!-0 pe
!-0% a
!-0% p
!-0,
!-0.0
!-00
!-0pc 
!-0per
!0 % a
!0 % p
!0 pc 
!0 per
!0% a 
!0% p.
!0% pa
!0% pe
!0,
!0.0
!0pc a
!0pc p
!0per 
!0perc
!Wasx
!Wbar
!Wbonds
!Wcboe
!Wcompa
!Wdoubl
!Wdozen
!Weight
!Weleve
!Wfifte
!Wfifty
!Wfive-
!Wforty
!Wfour-
!Wfourt
!Wholdi
!Whundr
!Windex
!Wminer
!Wnine 
!Wnine-
!Wninet
!Wone a
!Wone d
!Wone e
!Wone f
!Wone h
!Wone n
!Wone o
!Wone p
!Wone s
!Wone t
!Wone-d
!Wone-e
#Wone-f
!Wone-h
!Wone-n
!Wone-o
!Wone-s
!Wone-t
!Wquadr
!Wseven
!Wshare
!Wsix a
!Wsix d
!Wsix e
!Wsix f
!Wsix h
!Wsix n
!Wsix o
!Wsix p
!Wsix s
!Wsix t
!Wsix-d
!Wsix-e
!Wsix-f
!Wsix-h
!Wsix-n
!Wsix-o
!Wsix-s
!Wsix-t
!Wsixte
!Wsixty
!Wstock
!Wten a
!Wten d
!Wten e
!Wten f
!Wten h
!Wten n
!Wten o
!Wten p
!Wten s
!Wten t
!Wten-d
!Wten-e
#Wten-f
!Wten-h
!Wten-n
!Wten-o
!Wten-s
!Wten-t
!Wthirt
!Wthree
!Wtripl
!Wtwelv
!Wtwent
!Wtwo a
!Wtwo d
!Wtwo e
!Wtwo f
!Wtwo h
!Wtwo n
!Wtwo o
!Wtwo p
!Wtwo s
!Wtwo t
!Wtwo-d
!Wtwo-e
#Wtwo-f
!Wtwo-h
!Wtwo-n
!Wtwo-o
!Wtwo-s
!Wtwo-t
!abs 
!amp 
!anz 
!apra 
!asic 
!ato 
!bhp 
!cba 
!csiro 
!nab 
!nbn 
!rba 
!Wabs 
!Wamp 
!Wanz 
!Wapra 
!Wasic 
!Wato 
!Wbhp 
!Wcba 
!Wcsiro 
!Wnab 
!Wnbn 
!Wrba 
!analyst
!broker
!Wanalyst 
!Wbroker a
!Wbroker o
!Wbroker r
!Wbroker s
!Wbrokers 
!if you buy
!if you hold
!if you sell
#say you buy
"say you hold
!say you sell
$suppose buy
"suppose hold
!suppose sell
!Wif you b
!Wif you h
!Wif you s
!Wsay you 
!Wsuppose 
!did not
!do not
!does not
!will not
!would not
!Wdid not
!Wdo not
!Wdoes not
!Wwill not
!Wwould no
!(asx :
!(asx:
!(nsx :
!(nsx:
!(nzx :
!(nzx:
!! accumu
!! add 
#! add: 
!! buy 
#! buy: 
!! hold 
!! hold: 
!! reduce
!! sell 
!! sell: 
!! take p
!! top up
!!accumul
!!add 
!!add: 
!!buy 
!!buy: 
!!hold 
!!hold: 
!!reduce 
!!reduce:
!!sell 
!!sell: 
!!take pr
!!top up 
!!top up:
!. accumu
!. add 
#. add: 
!. buy 
#. buy: 
!. hold 
!. hold: 
!. reduce
!. sell 
!. sell: 
!. take p
!. top up
!.accumul
!.add 
".add: 
!.buy 
".buy: 
!.hold 
!.hold: 
!.reduce 
!.reduce:
!.sell 
$.sell: 
!.take pr
!.top up 
!.top up:
!: accumu
!: add 
#: add: 
!: buy 
#: buy: 
!: hold 
!: hold: 
!: reduce
!: sell 
!: sell: 
!: take p
!: top up
!:accumul
!:add 
!:add: 
!:buy 
!:buy: 
!:hold 
!:hold: 
!:reduce 
!:reduce:
!:sell 
!:sell: 
!:take pr
!:top up 
!:top up:
!; accumu
!; add 
#; add: 
!; buy 
#; buy: 
!; hold 
!; hold: 
!; reduce
!; sell 
!; sell: 
!; take p
!; top up
!;accumul
!;add 
!;add: 
!;buy 
!;buy: 
!;hold 
!;hold: 
!;reduce 
!;reduce:
!;sell 
!;sell: 
!;take pr
!;top up 
!;top up:
!? accumu
!? add 
#? add: 
!? buy 
#? buy: 
!? hold 
!? hold: 
!? reduce
!? sell 
!? sell: 
!? take p
!? top up
!?accumul
!?add 
!?add: 
!?buy 
!?buy: 
!?hold 
!?hold: 
!?reduce 
!?reduce:
!?sell 
!?sell: 
!?take pr
!?top up 
!?top up:
!Wi accumu
!Wi add 
!Wi add: 
!Wi buy 
!Wi buy: 
!Wi hold 
!Wi hold: 
!Wi reduce
!Wi sell 
!Wi sell: 
!Wi take p
!Wi top up
!Wi'd accu
!Wi'd add 
!Wi'd add:
!Wi'd buy 
!Wi'd buy:
!Wi'd hold
!Wi'd redu
!Wi'd sell
!Wi'd take
!Wi'd top 
!Wnow accu
!Wnow add 
!Wnow add:
!Wnow buy 
!Wnow buy:
!Wnow hold
!Wnow redu
!Wnow sell
!Wnow take
!Wnow top 
!Wstill ac
!Wstill ad
!Wstill bu
!Wstill ho
!Wstill re
!Wstill se
!Wstill ta
!Wstill to
!Wto accum
!Wto add 
!Wto add: 
!Wto buy 
!Wto buy: 
!Wto hold 
!Wto hold:
!Wto reduc
!Wto sell 
!Wto sell:
!Wto take 
!Wto top u
!Wwe accum
!Wwe add 
!Wwe add: 
!Wwe buy 
!Wwe buy: 
!Wwe hold 
!Wwe hold:
!Wwe reduc
!Wwe sell 
!Wwe sell:
!Wwe take 
!Wwe top u
!Wwe'd acc
!Wwe'd add
!Wwe'd buy
!Wwe'd hol
!Wwe'd red
!Wwe'd sel
!Wwe'd tak
!Wwe'd top
!Wwould ac
!Wwould ad
!Wwould bu
!Wwould ho
!Wwould re
!Wwould se
!Wwould ta
!Wwould to
!accumula
!add 
!add: 
!buy: 
!hold 
#hold: 
!reduce 
!reduce: 
!sell 
#sell: 
!take pro
#top up 
!top up: 
!annual percentage yield
!apy
!cds
!certificate
%checking account
!deposit account
)deposits are insured
!fdic
!money market account
!ncua
#savings account
! account
,certificate of deposit
,certificates of deposit
!Wannual p
!Wapy
!Wcds
!Wcertific
!Wchecking
!Wdeposits
!Wfdic
!Wmoney ma
!Wncua
!Wsavings 
!beat
!better than
!forget
#instead of
!more than
!rather than
!times what
!unlike
!Wbeat
!Wbetter t
!Wforget
!Winstead 
!Wleave
!Wmore tha
!Wrather t
!Wtimes wh
!Wunlike
0financial services compensation scheme
!fscs
(penalty for early withdrawal
!aer
!building society
!cash isa
!current account
!easy access
!easy-access
!fixed-rate 
!member fdic
!notice account
!ns&i
$premium bonds
!Waer
!Wbuilding
!Wcash isa
!Wcurrent 
!Weasy acc
!Weasy-acc
!Wfixed-ra
!Wmember f
!Wnotice a
!Wns&i
!Wpremium 
)insured by the fdic
!Winsured 
!at risk
+authorised and regulated
!less than 
!lose
!losing
!loss
!no advice
!not advice
!prospectus
!Wat risk
!Wless tha
!Wlose
!Wlosing
!Wloss
!Wno advic
!Wnot advi
!Wprospect
- the pennies to work
!boost
!build
!compound
!diversify
!do more
!double
*get more from your 
*get more out of your 
!go further
!going
!grow
!increase
!invest for 
'investing for 
!let our 
!let the 
$let us 
!multiply
!preserve
!protect
!reach your 
!robo-advis
!robo-investing
!robo-portfolio
!roboadvis
!roboinvesting
!roboportfolio
!save for 
!saving for 
!supercharge
!turbo-charge
!turbocharge
!work
!advis
!cash 
$get more from
!get more out of
!goals
!growing
'invest for a deposit
'invest for a house
'invest for a rainy day
'invest for children
'invest for later
'invest for old age
'invest for retirement
*invest for the future
'invest for their
'invest for your
!investing
*investing for a deposit
*investing for a house
*investing for a rainy day
*investing for children
*investing for later
*investing for old age
*investing for retirement
-investing for the future
*investing for their
*investing for your
!isa 
$let our
!let the
#let us
!pennies 
!pension 
!pensions 
!pot 
!put the pennies to work
1puts the pennies to work
%save for a deposit
%save for a house
%save for a rainy day
#save for children
#save for later
%save for old age
#save for retirement
(save for the future
!save for their
%save for your
'saving for a deposit
'saving for a house
'saving for a rainy day
'saving for children
'saving for later
'saving for old age
'saving for retirement
*saving for the future
'saving for their
'saving for your
!savings 
!to work
!working
!Wboost a 
!Wboost an
!Wboost ou
!Wboost th
!Wboost yo
!Wbuild a 
!Wbuild an
!Wbuild ou
!Wbuild th
!Wbuild yo
!Wcash 
!Wcompound
!Wdiversif
!Wdouble a
!Wdouble o
!Wdouble t
!Wdouble y
!Wget it 
!Wget itca
!Wget itmo
!Wget itne
!Wget itpe
!Wget itpo
!Wget itsa
!Wget itsp
!Wget more
!Wget thei
!Wgrow a 
!Wgrow and
!Wgrow our
!Wgrow the
!Wgrow you
!Wgrowing 
!Whave it 
!Whave itc
!Whave itm
!Whave itn
!Whave itp
!Whave its
!Whave the
!Whave you
!Wincrease
!Winvestin
!Wisa 
!Wlet it 
!Wlet itca
!Wlet itmo
!Wlet itne
!Wlet itpe
!Wlet itpo
!Wlet itsa
!Wlet itsp
!Wlet our 
!Wlet the 
!Wlet thei
!Wlet us 
!Wlet your
!Wmake it 
!Wmake itc
!Wmake itm
!Wmake itn
!Wmake itp
!Wmake its
!Wmake the
!Wmake you
!Wmaking i
!Wmaking t
!Wmaking y
!Wmoney 
!Wmultiply
!Wpennies 
!Wpension 
!Wpensions
!Wpot 
!Wpreserve
!Wprotect 
!Wput it 
!Wput itca
!Wput itmo
!Wput itne
!Wput itpe
!Wput itpo
!Wput itsa
!Wput itsp
!Wput the 
!Wput thei
!Wput your
!Wputs the
!Wputting 
!Wreach yo
!Wrobo-adv
!Wrobo-inv
!Wrobo-por
!Wroboadvi
!Wroboinve
!Wroboport
!Wsave for
!Wsaving f
!Wset it 
!Wset itca
!Wset itmo
!Wset itne
!Wset itpe
!Wset itpo
!Wset itsa
!Wset itsp
!Wset thei
!Wset your
!Wsupercha
!Wturbo-ch
!Wturbocha
!audience
!business
!garden
!vocabulary
!Waudience
!Wbusiness
!Wgarden
!Wvocabula
!%
!day
!double-digit
!double-figure
!four-digit
!four-figure
!pc
!per cent
!percent
&quadruple-digit
&quadruple-figure
!three-digit
!three-figure
!triple-digit
!triple-figure
!0 and a half
#0 and a quarter
!a day
!a quarter
!a week
!cent
!digit
!each day
!each month
!each quarter
!each week
!each year
!every day
!every month
!every quarter
!every week
!every year
!figure
$per day
!per month
!per quarter
!per week
!per year
(percentage point
!Wbank
!Wbring in
!Wbrings i
!Wcollect
!Wdeliver
!Wenjoy
!Wgenerat
!Wgive you
!Wgives yo
!Whand you
!Whands yo
!Wmaking
!Wnet
!Wpay
!Wpocket
!Wpull in
!Wreceive
!Wtake hom
!Wyield
!annual
!dividend
!holders
!interest
!lend
!price
!rent
!stake
!staking
!yield
!Wa year
!Wannual
!Wcurrentl
!Wdividend
!Wevery ye
!Wholders
!Winterest
!Wlend
!Wper annu
!Wper year
!Wprice
!Wquarter
!Wrent
!Wsharehol
!Wstake
!Wstaking
!Wweek
!cash back on
!cashback on
!charge is
!charge of
!charges of
!commission of
!discount
!fee is
!fee of
$fees of
!off
!postage
!salary
"trading fee
!Wcash bac
!Wcashback
!Wcharge i
!Wcharge o
!Wcharges 
!Wfee is
!Wfee of
!Wfees of
!Woff
!Wpostage
!Wsalary
!Wtrading 
!n't earn
"n't pay
!never earn
!never pay
!no longer earn
$no longer pay
!not earn
$not pay
!Wcannot e
!Wcannot p
!Wnever ea
!Wnever pa
!Wno longe
!Wnot earn
!Wnot pay
' at today's price
!coupon
!coupon of
!earn income on
!earn interest on
!earn reward on
!earn rewards on
!income of
$interest of
!payout of
!return of
#returns of
!% at today's price
!annual yield
"current yield
#dividend yield
3double-digit at today's price
4double-figure at today's price
!earn income
!earn interest
!earn reward
!four-digit at today's price
!four-figure at today's price
!gross yield
&initial yield
!net yield
)pc at today's price
/per cent at today's price
.percent at today's price
7percentage point at today's price
8percentage points at today's price
(projected yield
6quadruple-digit at today's price
7quadruple-figure at today's price
!rental yield
"running yield
!target yield
2three-digit at today's price
3three-figure at today's price
3triple-digit at today's price
4triple-figure at today's price
!yielding
!+0 pc 
!+0 per
!+0% 
!+0per 
!+0perc
!-0 pc 
!-0 per
!-0% 
!-0per 
!-0perc
!0 % 
!0 per 
!0 perc
!0% 
!0pc 
!0per c
!0perce
!Wabout 
!Wcoupon
!Wcurren
!Wdivide
!Wdouble
!Wdozen 
!Wdozen-
!Wearn i
!Wearn r
!Weight 
!Weight-
!Weighte
!Weighty
!Weleven
!Wfiftee
!Wfifty 
!Wfifty-
!Wfive a
!Wfive d
!Wfive e
!Wfive f
!Wfive h
!Wfive n
!Wfive o
!Wfive p
!Wfive s
!Wfive t
!Wfive-d
!Wfive-e
!Wfive-f
!Wfive-h
!Wfive-n
!Wfive-o
!Wfive-s
!Wfive-t
!Wforty 
!Wforty-
!Wfour a
!Wfour d
!Wfour e
!Wfour f
!Wfour h
!Wfour n
!Wfour o
!Wfour p
!Wfour s
!Wfour t
!Wfour-d
!Wfour-e
!Wfour-f
!Wfour-h
!Wfour-n
!Wfour-o
!Wfour-s
!Wfour-t
!Wfourte
!Wgross 
!Whundre
!Winitia
!Wintere
!Wnet 
!Wnine a
!Wnine d
!Wnine e
!Wnine f
!Wnine h
!Wnine n
!Wnine o
!Wnine p
!Wnine s
!Wnine t
!Wnine-d
!Wnine-e
!Wnine-f
!Wnine-h
!Wnine-n
!Wnine-o
!Wnine-s
!Wnine-t
!Wninete
!Wninety
!Wone an
!Wone do
!Wone ei
!Wone el
!Wone fi
!Wone fo
!Wone hu
!Wone ni
!Wone on
!Wone pe
!Wone se
!Wone si
!Wone te
!Wone th
!Wone tw
!Wone-do
!Wone-ei
!Wone-el
#Wone-fi
#Wone-fo
!Wone-hu
!Wone-ni
!Wone-on
!Wone-se
!Wone-si
!Wone-te
!Wone-th
!Wone-tw
!Wpayout
!Wprojec
!Wquadru
!Wrental
!Wrunnin
!Wseven 
!Wseven-
!Wsevent
!Wsix an
!Wsix do
!Wsix ei
!Wsix el
!Wsix fi
!Wsix fo
!Wsix hu
!Wsix ni
!Wsix on
!Wsix pe
!Wsix se
!Wsix si
!Wsix te
!Wsix th
!Wsix tw
!Wsix-do
!Wsix-ei
!Wsix-el
!Wsix-fi
!Wsix-fo
!Wsix-hu
!Wsix-ni
!Wsix-on
!Wsix-se
!Wsix-si
!Wsix-te
!Wsix-th
!Wsix-tw
!Wsixtee
!Wsixty 
!Wsixty-
!Wtarget
!Wten an
!Wten do
!Wten ei
!Wten el
!Wten fi
!Wten fo
!Wten hu
!Wten ni
!Wten on
!Wten pe
!Wten se
!Wten si
!Wten te
!Wten th
!Wten tw
!Wten-do
!Wten-ei
!Wten-el
$Wten-fi
$Wten-fo
$Wten-hu
!Wten-ni
!Wten-on
!Wten-se
!Wten-si
!Wten-te
!Wten-th
!Wten-tw
!Wthirte
!Wthirty
!Wthree-
!Wtriple
!Wtwelve
!Wtwenty
!Wtwo an
!Wtwo do
!Wtwo ei
!Wtwo el
!Wtwo fi
!Wtwo fo
!Wtwo hu
!Wtwo ni
!Wtwo on
!Wtwo pe
!Wtwo se
!Wtwo si
!Wtwo te
!Wtwo th
!Wtwo tw
!Wtwo-do
!Wtwo-ei
!Wtwo-el
#Wtwo-fi
#Wtwo-fo
!Wtwo-hu
!Wtwo-ni
!Wtwo-on
!Wtwo-se
!Wtwo-si
!Wtwo-te
!Wtwo-th
!Wtwo-tw
!mortgage
!overdraft
!Wmortgage
!Woverdraf
!bank rate
!bookings
!capacity
!cash flow
!earnings
!ebitda
!gdp
!gross profit
!headcount
"in bank rate
!in bookings
!in capacity
#in cash flow
!in earnings
!in ebitda
!in gdp
#in gross profit
!in headcount
!in inflation
!in interest rate
(in like-for-like
!in margins
!in market share
!in net income
!in net profit
!in operating profit
#in order book
!in orders
!in output
"in page views
'in pre-tax profit
$in pretax profit
!in production
!in revenue
!in sales
!in shipments
!in subscriber numbers
!in traffic
!in turnover
!in unemployment
!in wages
!inflation
%interest rate
%like-for-like
!margins
!market share
!net income
!net profit
'operating profit
!order book
!orders
!output
!page views
$pre-tax profit
!pretax profit
!production
!revenue
!sales
!shipments
(subscriber numbers
!traffic
!turnover
!unemployment
!wages
!Wbank rat
!Wbookings
!Wcapacity
!Wcash flo
!Wdrop in 
!Wdrop of 
!Wearnings
!Webitda
!Wfall in 
!Wfall of 
!Wgdp
!Wgross pr
!Wgrowth i
!Wgrowth o
!Wheadcoun
!Winflatio
!Wjump in 
!Wjump of 
!Wlike-for
!Wmargins
!Wmarket s
!Wnet inco
!Wnet prof
!Woperatin
!Worder bo
!Worders
!Woutput
!Wpage vie
!Wpre-tax 
!Wpretax p
!Wproducti
!Wrevenue
!Wrise in 
!Wrise of 
!Wsales
!Wshipment
!Wtraffic
!Wturnover
!Wunemploy
!Wwages
"a extra salary
#a second salary
!an income
!extra income
'first year's income
!get paid
!growing income
!income each
!income every
'income for life
(income four times
!income from
!income investor
!income paid
!income twice
!monthly income
!paid every
!paid monthly
!paid out
!paid quarterly
$paid to you
!paid twice a year
!passive income
!pay every
!pay it
!pay monthly
!pay out
!pay quarterly
!pay something
!pay them
"pay you
!paycheck
!pays every
!pays it
!pays monthly
!pays out
!pays quarterly
!pays something
!pays them
!pays you
#regular income
%reliable income
!second income
!steady income
#tax-free income
!weekly income
!Wa extra 
!Wa second
!Wan incom
!Wearn inc
!Wextra in
!Wfirst ye
!Wget paid
!Wincome e
!Wincome f
!Wincome i
!Wincome p
!Wincome t
!Wmonthly 
!Wpaid eve
!Wpaid mon
!Wpaid out
!Wpaid qua
!Wpaid to 
!Wpaid twi
!Wpassive 
!Wpay ever
!Wpay it
!Wpay mont
!Wpay out
!Wpay quar
!Wpay some
!Wpay them
!Wpay you
!Wpaycheck
!Wpays eve
!Wpays it
!Wpays mon
!Wpays out
!Wpays qua
!Wpays som
!Wpays the
!Wpays you
!Wreliable
!Wsecond i
!Wsteady i
!Wtax-free
!Wweekly i
!+0 %
!+0%
!+0pc
!-0 %
!-0%
!-0pc
!Wbond
!Wfund
!Woptions
!Wproperty
!Wreit
!Wtrade
!Wtrading
!Wtrust
!Wwind far
!can fall
'income and capital
!income from 
!income may
#income tax
!no dividend
!no income
!not
!pays no
!Wcan fall
!Wincome a
!Wincome m
!Wno divid
!Wno incom
!Wnot
!Wpays no
!benefit 
!capitalise 
!capitalize 
!cash in 
)everyone's account
(everyone's bank
)everyone's pension
(everyone's pocket
'everyone's purse
(everyone's wallet
!gain 
!get rich 
!how investors 
!how readers 
!how to 
!how you 
!make money 
+our readers' account
*our readers' bank
*our readers' pension
*our readers' pocket
*our readers' purse
*our readers' wallet
!profit 
!profits 
!prosper 
!take a part in the 
!take a share in the 
!take a stake in the 
!take part in the 
+take share in the 
+take stake in the 
(taking a part in the 
/taking a share in the 
/taking a stake in the 
'taking part in the 
-taking share in the 
-taking stake in the 
!your account
!your bank
!your pension
!your pocket
!your purse
!your wallet
!cash for 
!cash into 
!cash to 
!extra for 
!extra in 
!extra into 
!extra to 
!gains for 
!gains in 
!gains into 
!gains to 
!how investors can 
!how investors could 
!how investors might 
!how readers can 
!how readers could 
!how readers might 
!how to can 
!how to could 
!how to might 
"how you can 
"how you could 
#how you might 
'little extra for 
'little extra in 
'little extra into 
'little extra to 
!money for 
!money in 
!money into 
!money to 
!more money for 
!more money in 
!more money into 
!more money to 
!pounds for 
!pounds in 
!pounds into 
!pounds to 
!profit for 
!profit in 
!profit into 
!profit to 
%profits for 
!profits in 
!profits into 
!profits to 
-take a part in the boom
!take a part in the gains
!take a part in the growth
!take a part in the rise
!take a part in the upside
.take a share in the boom
.take a share in the gains
.take a share in the growth
!take a share in the rise
.take a share in the upside
.take a stake in the boom
.take a stake in the gains
.take a stake in the growth
!take a stake in the rise
.take a stake in the upside
+take part in the boom
+take part in the gains
+take part in the growth
+take part in the rise
+take part in the upside
,take share in the boom
,take share in the gains
,take share in the growth
,take share in the rise
,take share in the upside
,take stake in the boom
,take stake in the gains
,take stake in the growth
,take stake in the rise
,take stake in the upside
/taking a part in the boom
/taking a part in the gains
/taking a part in the growth
(taking a part in the rise
/taking a part in the upside
0taking a share in the boom
0taking a share in the gains
0taking a share in the growth
0taking a share in the rise
0taking a share in the upside
0taking a stake in the boom
0taking a stake in the gains
0taking a stake in the growth
0taking a stake in the rise
0taking a stake in the upside
-taking part in the boom
-taking part in the gains
-taking part in the growth
-taking part in the rise
-taking part in the upside
.taking share in the boom
.taking share in the gains
.taking share in the growth
.taking share in the rise
.taking share in the upside
.taking stake in the boom
.taking stake in the gains
.taking stake in the growth
.taking stake in the rise
.taking stake in the upside
'thousands for 
&thousands in 
(thousands into 
&thousands to 
!Wbenefit 
!Wcapitali
!Wcash for
!Wcash in 
!Wcash int
!Wcash to 
!Wextra fo
!Wextra to
!Wgain as
!Wgain by
!Wgain fro
!Wgain in
!Wgain on
!Wgain whe
!Wgain wit
!Wgains fo
!Wgains in
!Wgains to
!Wget rich
!Whow inve
!Whow read
!Whow to b
!Whow to c
!Whow to m
!Whow to p
!Whow to r
!Whow you 
!Wlittle e
!Wmake mon
!Wmoney fo
!Wmoney in
!Wmoney to
!Wmore mon
!Wpounds f
!Wpounds i
!Wpounds t
!Wprofit a
!Wprofit b
!Wprofit f
!Wprofit i
!Wprofit o
!Wprofit t
!Wprofit w
!Wprofits 
!Wprosper 
!Wtake a p
!Wtake a s
!Wtake par
!Wtake sha
!Wtake sta
!Wtaking a
!Wtaking p
!Wtaking s
!Wthousand
%no one can benefit
'no one can profit
$no one to benefit
$no one to profit
!no way can benefit
!no way can profit
$no way to benefit
$no way to profit
!Wno one c
!Wno one t
!Wno way c
!Wno way t
!its benefit
!its profit
*the company's benefit
+the company's profit
!their benefit
!their profit
!Wits bene
!Wits prof
!Wtheir be
!Wtheir pr
!book a profit
&booked a profit
!Wbooked a
&benefit from 
!child benefit
'pension benefit
!Wchild be
!access to 
!exposure to 
!gains
!growth
'growth and income
'income and growth
!payout
!profit
!upside
!above-inflation 
!attractive 
!better 
!big 
!bigger 
!equity-like 
!exceptional 
!generous 
!healthy 
!high 
!higher 
*inflation-beating 
!juicy 
!long-term 
!market-beating 
(private equity 
!real 
!steady 
!strong 
!superior 
!Wabove-in
!Waccess t
!Wattracti
!Wbetter a
!Wbetter c
!Wbetter d
!Wbetter g
!Wbetter i
!Wbetter m
!Wbetter p
!Wbetter r
!Wbetter y
!Wbig and 
!Wbig annu
!Wbig capi
!Wbig divi
!Wbig gain
!Wbig grow
!Wbig inco
!Wbig mont
!Wbig payo
!Wbig prof
!Wbig retu
!Wbig risk
!Wbig yiel
!Wbigger a
!Wbigger c
!Wbigger d
!Wbigger g
!Wbigger i
!Wbigger m
!Wbigger p
!Wbigger r
!Wbigger y
!Wdouble-d
!Wequity-l
!Wexceptio
!Wexposure
!Wgains
!Wgenerous
!Wgrowth
!Whealthy 
!Whigh and
!Whigh ann
!Whigh cap
!Whigh div
!Whigh gai
!Whigh gro
!Whigh inc
!Whigh mon
!Whigh pay
!Whigh pro
!Whigh ret
!Whigh ris
!Whigh yie
!Whigher a
!Whigher c
!Whigher d
!Whigher g
!Whigher i
!Whigher m
!Whigher p
!Whigher r
!Whigher y
!Wjuicy an
!Wjuicy ca
!Wjuicy di
!Wjuicy ga
!Wjuicy gr
!Wjuicy in
!Wjuicy mo
!Wjuicy pa
!Wjuicy pr
!Wjuicy re
!Wjuicy ri
!Wjuicy yi
!Wlong-ter
!Wmarket-b
!Wprivate 
!Wprofit
!Wreal and
!Wreal ann
!Wreal cap
!Wreal div
!Wreal gai
!Wreal gro
!Wreal inc
!Wreal mon
!Wreal pay
!Wreal pro
!Wreal ret
!Wreal ris
!Wreal yie
!Wsteady a
!Wsteady c
!Wsteady d
!Wsteady g
!Wsteady m
!Wsteady p
!Wsteady r
!Wsteady y
!Wstrong a
!Wstrong c
!Wstrong d
!Wstrong g
!Wstrong i
!Wstrong m
!Wstrong p
!Wstrong r
!Wstrong y
!Wsuperior
!Wupside
!Wfall
!Wmay
!Wno
!n't
$in return for
!Win retur
!past performance
!Wpast per
!give up
!Wgive up
!tax return
!Wtax retu
!or income
!Wor incom
!aim capital
"aim for
!aim growth
!aim income
!aim to 
!aiming to 
!aims capital
!aims for
!aims growth
!aims income
!aims to 
!built to 
%designed to 
!help to 
!helps to 
!seek capital
!seek for
!seek growth
!seek income
!seek to 
!seeks capital
!seeks for
!seeks growth
!seeks income
!seeks to 
!want to 
!wants to 
!aim to achieve
!aim to provide
#aims to achieve
#aims to provide
!cash
!investors
!market
!money
!prices
!savers
$seek to achieve
$seek to provide
%seeks to achieve
&seeks to provide
!wealth
!Waim capi
!Waim for
!Waim grow
!Waim inco
!Waim to a
!Waim to b
!Waim to d
!Waim to g
!Waim to h
!Waim to i
!Waim to m
!Waim to o
!Waim to p
!Waiming t
!Waims cap
!Waims for
!Waims gro
!Waims inc
!Waims to 
!Wbuilt to
!Wdesigned
!Whelp to 
!Whelps to
!Wseek cap
!Wseek for
!Wseek gro
!Wseek inc
!Wseek to 
!Wseeks ca
!Wseeks fo
!Wseeks gr
!Wseeks in
!Wseeks to
!Wwant to 
!Wwants to
!from 
!invest 
!investing 
!minimum 
!put 
!save 
'subscribe for 
!a fiver
!a tenner
!fiver
!grand
!hundred
!million
!quid
!tenner
!thousand
!Wbuy $ 
$Wbuy $0
!Wbuy 0 
!Wbuy 0,
!Wbuy 0.
!Wbuy 00
!Wbuy 0c
!Wbuy 0d
!Wbuy 0e
!Wbuy 0g
!Wbuy 0p
$Wbuy 0q
!Wbuy a 
!Wbuy a$
!Wbuy a-
!Wbuy an
!Wbuy as
!Wbuy at
!Wbuy a�
!Wbuy by
!Wbuy c$
!Wbuy c�
!Wbuy do
!Wbuy ei
!Wbuy el
!Wbuy fi
!Wbuy fo
!Wbuy fr
!Wbuy hu
!Wbuy in
!Wbuy is
!Wbuy ju
!Wbuy ni
!Wbuy nz
!Wbuy of
!Wbuy on
!Wbuy se
!Wbuy si
!Wbuy te
!Wbuy th
!Wbuy tw
!Wbuy us
!Wbuy wi
$Wbuy £
!Wbuy �
!Wfrom $
!Wfrom 0
!Wfrom a
!Wfrom b
!Wfrom c
!Wfrom d
!Wfrom e
!Wfrom f
!Wfrom h
!Wfrom i
!Wfrom j
!Wfrom n
!Wfrom o
!Wfrom s
!Wfrom t
!Wfrom u
!Wfrom w
!Wfrom �
!Wminimu
!Wput $ 
!Wput 0 
!Wput 0,
!Wput 0.
$Wput 00
!Wput 0c
!Wput 0d
!Wput 0e
!Wput 0g
!Wput 0p
$Wput 0q
!Wput a 
!Wput a$
!Wput a-
!Wput an
!Wput as
!Wput at
!Wput aw
!Wput a�
!Wput by
!Wput c$
!Wput c�
!Wput do
!Wput ei
!Wput el
!Wput fi
!Wput fo
!Wput fr
!Wput hu
!Wput in
!Wput is
!Wput it
!Wput ju
!Wput mo
!Wput ni
!Wput nz
!Wput of
!Wput on
!Wput se
!Wput si
!Wput te
!Wput th
!Wput tw
!Wput up
!Wput us
!Wput wi
$Wput £
!Wput �
!Wsave $
!Wsave 0
!Wsave a
!Wsave b
!Wsave c
!Wsave d
!Wsave e
!Wsave f
!Wsave h
!Wsave i
!Wsave j
!Wsave n
!Wsave o
!Wsave s
!Wsave t
!Wsave u
!Wsave w
!Wsave �
!Wstart 
!Wsubscr
!Wticket
!bond
!frn
!isa
!managers
!pension
!stock market
!Wfrn
!Wisa
!Wmanagers
!Wpension
!Wportfoli
!Wshares
!Wstock ma
!Wstocks a
!plan
!pot
!savings
!Wapp
!Wplan
!Wpot
!Wsavings
!Wstocks
!a copy
!bonus
!booklet
!deal
!magazine
!membership
!per trade
!subscription
!voucher
!Wa copy
!Wbonus
!Wbooklet
!Wcourse
!Wdeal
!Wmagazine
!Wmembersh
!Wnewslett
!Wper trad
!Wsubscrip
!Wvoucher
!open a
!own a part
!own a piece
!own a share
!own a slice
!own part
!own piece
!own share
!own slice
&round up the 
%round up your 
)rounding up the 
(rounding up your 
!rounds up
'rounds up the 
&rounds up your 
!start investing
$open a 
!open an 
!own a part 
!own a parts 
!own a piece 
!own a pieces 
!own a share 
!own a shares 
!own a slice 
!own a slices 
!own part 
!own parts 
!own piece 
!own pieces 
!own share 
!own shares 
!own slice 
!own slices 
!portfolio 
!portfolios 
%round up the
%round up your
(rounding up the
(rounding up your
&rounds up the
&rounds up your
!Winvest n
!Winvest t
!Wopen a 
!Wown a pa
!Wown a pi
!Wown a sh
!Wown a sl
!Wown part
!Wown piec
!Wown slic
!Wround up
!Wrounding
!Wrounds u
!Wstart in
!before you
!cannot
!coin
!crypto
!don't
#history of
!journalist
!reader of
!Wbefore y
!Wbitcoin
!Wcannot
!Wcoin
!Wcrypto
!Wdon't
!Whistory 
!Wjournali
!Wreader o
!check 
!checks 
!cheque 
!cheques 
!deposits 
!earning 
!fortune
!income stream
!make their 
!make your 
!makes their 
!makes your 
!making their 
!making your 
!nest egg
!pay-day 
!pay-days 
!payday 
!paydays 
!payment 
!payments 
!riches
!your capital 
!your cash 
!your investment 
!your isa 
!your money 
!your pension 
!your pot 
!your savings 
!your wealth 
!accumulate 
!amass 
!build 
!building 
!create 
!creating 
$earning $ 0
#earning $0
"earning 0
"earning a
&earning a fiver
&earning a tenner
%earning a$ 0
$earning a$0
#earning an
&earning a£ 0
%earning a£0
'earning a€ 0
&earning a€0
%earning c$ 0
$earning c$0
&earning c£ 0
%earning c£0
'earning c€ 0
&earning c€0
$earning dozen
$earning eight
(earning eight figure
(earning eight figures
(earning eight-figure
(earning eight-figures
$earning eighteen
'earning eighty
%earning eleven
$earning fifteen
&earning fifty
$earning five
)earning five figure
)earning five figures
)earning five-figure
)earning five-figures
&earning forty
$earning four
$earning fourteen
%earning hundred
#earning nine
#earning nineteen
#earning ninety
&earning nz$ 0
%earning nz$0
'earning nz£ 0
&earning nz£0
(earning nz€ 0
'earning nz€0
#earning one
$earning seven
(earning seven figure
(earning seven figures
(earning seven-figure
(earning seven-figures
$earning seventeen
$earning seventy
$earning six
(earning six figure
(earning six figures
(earning six-figure
(earning six-figures
$earning sixteen
&earning sixty
"earning ten
#earning thirteen
'earning thirty
#earning three
&earning twelve
#earning twenty
#earning two
&earning us$ 0
%earning us$0
'earning us£ 0
&earning us£0
(earning us€ 0
'earning us€0
%earning £ 0
$earning £0
&earning € 0
%earning €0
!make their capital 
!make their cash 
!make their money 
!make their savings 
!make your capital 
!make your cash 
!make your money 
!make your savings 
!makes their capital 
!makes their cash 
!makes their money 
!makes their savings 
'makes your capital 
&makes your cash 
&makes your money 
'makes your savings 
!making their capital 
!making their cash 
!making their money 
!making their savings 
(making your capital 
'making your cash 
'making your money 
(making your savings 
!pay-cheque 
!pay-cheques 
!paycheque 
!paycheques 
!Waccumula
!Wamass 
!Wbuild 
!Wcash arr
!Wcash com
!Wcash dro
!Wcash hit
!Wcash lan
!Wcash of 
!Wcash rol
!Wcash tur
!Wcheck ar
!Wcheck co
!Wcheck dr
!Wcheck fl
!Wcheck fo
!Wcheck hi
!Wcheck la
!Wcheck of
!Wcheck ro
!Wcheck tu
!Wchecks a
!Wchecks c
!Wchecks d
!Wchecks f
!Wchecks h
!Wchecks l
!Wchecks o
!Wchecks r
!Wchecks t
!Wcheque a
!Wcheque c
!Wcheque d
!Wcheque f
!Wcheque h
!Wcheque l
!Wcheque o
!Wcheque r
!Wcheque t
!Wcheques 
!Wcreate 
!Wcreating
!Wearning 
!Wmakes th
!Wmakes yo
!Wpay-cheq
!Wpay-day 
!Wpay-days
!Wpaychequ
!Wpayday a
!Wpayday c
!Wpayday d
!Wpayday f
!Wpayday h
!Wpayday l
!Wpayday o
!Wpayday r
!Wpayday t
!Wpaydays 
!Wpayment 
!Wpayments
!Wyour cap
!Wyour cas
!Wyour inv
!Wyour isa
!Wyour mon
!Wyour pen
!Wyour pot
!Wyour sav
!Wyour wea
!never
!no longer
!Wnever
!access as 
*access enjoyed by 
!access of 
'access once reserved for 
!access reserved for 
'access used by 
!beat cash
!beat inflation
!beat rising prices
%beat the bank
.beat the cost of living
%beat the taxman
!beating cash
!beating inflation
)beating rising prices
(beating the bank
1beating the cost of living
(beating the taxman
'better home for 
'better place for 
'better use for 
!deals as 
)deals enjoyed by 
!deals of 
&deals once reserved for 
!deals reserved for 
&deals used by 
!income now
!income today
!investments as 
/investments enjoyed by 
(investments of 
,investments once reserved for 
2investments reserved for 
,investments used by 
/more rewarding home for 
/more rewarding place for 
/more rewarding use for 
!opportunities as 
1opportunities enjoyed by 
*opportunities of 
.opportunities once reserved for 
4opportunities reserved for 
.opportunities used by 
%pay you to wait
&pays you to wait
!retire comfortably
!retire earlier
!retire early
'retire in comfort
!retire richer
!retire sooner
!retire wealthy
!retire well
'retire with confidence
'retire year early
'retire years early
&retiring comfortably
&retiring earlier
'retiring early
(retiring in comfort
%retiring richer
%retiring sooner
&retiring wealthy
&retiring well
)retiring with confidence
)retiring year early
)retiring years early
$returns as 
+returns enjoyed by 
$returns of 
(returns once reserved for 
.returns reserved for 
(returns used by 
'richer home for 
'richer place for 
'richer use for 
(smarter home for 
(smarter place for 
(smarter use for 
'strategies as 
.strategies enjoyed by 
'strategies of 
+strategies once reserved for 
1strategies reserved for 
+strategies used by 
!the next
#tomorrow's
" you to wait
!access as
*access enjoyed by
!access of
'access once reserved for
!access reserved for
'access used by
!beat cash 
!beat inflation 
!beat rising prices 
%beat the bank 
%beat the banks 
.beat the cost of living 
%beat the taxman 
&beating cash 
!beating inflation 
)beating rising prices 
(beating the bank 
(beating the banks 
1beating the cost of living 
(beating the taxman 
!better home
!better place
!better use
!deals as
)deals enjoyed by
!deals of
&deals once reserved for
!deals reserved for
&deals used by
!growth 
!investments as
/investments enjoyed by
!investments of
,investments once reserved for
1investments reserved for
,investments used by
!more rewarding home
!more rewarding place
!more rewarding use
!opportunities as
1opportunities enjoyed by
!opportunities of
.opportunities once reserved for
3opportunities reserved for
.opportunities used by
!retire 
!retiring 
#returns as
+returns enjoyed by
(returns once reserved for
-returns reserved for
(returns used by
!richer home
!richer place
!richer use
"smarter home
"smarter place
"smarter use
&strategies as
.strategies enjoyed by
&strategies of
+strategies once reserved for
0strategies reserved for
+strategies used by
!Waccess a
!Waccess e
!Waccess o
!Waccess r
!Waccess u
!Wback the
!Wback tom
!Wbacks th
!Wbacks to
!Wbeat cas
!Wbeat inf
!Wbeat ris
!Wbeat the
!Wbeating 
!Wbetter h
!Wbetter u
!Wbuy the 
!Wbuy tomo
!Wdeals as
!Wdeals en
!Wdeals of
!Wdeals on
!Wdeals re
!Wdeals us
!Wfind the
!Wfind tom
!Wfinding 
!Wfinds th
!Wfinds to
!Wincome n
!Winvestme
!Wmore rew
!Wopportun
!Wown the 
!Wown tomo
!Wpay you 
!Wretire c
!Wretire e
!Wretire i
!Wretire r
!Wretire s
!Wretire w
!Wretire y
!Wretiring
!Wreturns 
!Wricher h
!Wricher p
!Wricher u
!Wsmarter 
!Wspot the
!Wspot tom
!Wspots th
!Wspots to
!Wstrategi
!Wuncover 
!Wuncovers
! profiting
(additional cash
)additional income
)additional money
)additional payout
+additional premium
!convert a
!convert idle
!convert spare
!convert their
$convert your
!converting a
'converting idle
(converting spare
!converting their
(converting your
!extra cash
!extra money
!extra payout
!extra premium
!gain exposure to
"instant cash
&instant income
&instant money
&instant payout
(instant premium
!monthly cash
&monthly money
&monthly payout
'monthly premium
'profiting from
#regular cash
#regular money
$regular payout
#regular premium
&reliable cash
%reliable money
%reliable payout
)reliable premium
!steady cash
!steady money
!steady payout
!steady premium
!transform a
&transform idle
&transform spare
&transform their
&transform your
!transforming a
)transforming idle
)transforming spare
)transforming their
)transforming your
!turn a
!turn idle
!turn spare
!turn their
!turn your
"turning a
$turning idle
#turning spare
!turning their
"turning your
!turns a
!turns idle
!turns spare
!turns their
!turns your
!weekly cash
!weekly money
!weekly payout
!weekly premium
!additional 
!begin profiting
!convert a 
!convert an 
&convert idle 
'convert spare 
!convert their 
&convert your 
!converting a 
'converting an 
)converting idle 
*converting spare 
*converting their 
)converting your 
!extra 
!instant 
!keep profiting
!monthly 
!regular 
!reliable 
!start profiting
.stop missing out on profiting
%transform a 
&transform an 
(transform idle 
)transform spare 
)transform their 
(transform your 
(transforming a 
)transforming an 
+transforming idle 
,transforming spare 
,transforming their 
+transforming your 
$turn a 
!turn an 
!turn idle 
!turn spare 
!turn their 
!turn your 
"turning a 
"turning an 
&turning idle 
'turning spare 
'turning their 
&turning your 
!turns a 
!turns an 
!turns idle 
!turns spare 
!turns their 
!turns your 
!weekly 
!Wbegin pr
!Wcollect 
!Wconvert 
!Wconverti
!Wcreate e
!Wcreate i
!Wcreate r
!Wcreate s
!Wcreate w
!Wearn a a
!Wearn a e
!Wearn a i
!Wearn a m
!Wearn a r
!Wearn a s
!Wearn a w
!Wearn add
!Wearn an 
!Wearn ext
!Wearn ins
!Wearn mon
!Wearn reg
!Wearn rel
!Wearn som
!Wearn ste
!Wearn wee
!Wextract 
!Wgain exp
!Wgenerate
!Wkeep pro
!Wmake a a
!Wmake a e
!Wmake a i
!Wmake a m
!Wmake a r
!Wmake a s
!Wmake a w
!Wmake add
!Wmake an 
!Wmake ext
!Wmake ins
!Wmake reg
!Wmake rel
!Wmake som
!Wmake ste
!Wmake wee
!Wprofitin
!Wstart pr
!Wstop mis
!Wtransfor
!Wturn a 
!Wturn an 
!Wturn idl
!Wturn spa
!Wturn the
!Wturn you
!Wturning 
!Wturns a 
!Wturns an
!Wturns id
!Wturns sp
!Wturns th
!Wturns yo
!Wcompany
!coins
%dividend payers
!gem
!idea
!ideas
!investment
!money-making
!opportunit
!option
!play
!small cap
!small-cap
!small-caps
!trading
!trusts
!best 
!cheap 
!coin 
!dividend 
)dividend payers 
!exciting 
!favourite 
!free 
!fund 
!funds 
!hidden 
'highest-conviction 
!ideas 
!investment 
!latest 
!money-making 
!new 
!next 
#no. 0 
!no.0 
!number 0 
!number one 
!opportunities 
!opportunity 
!option 
!options 
!overlooked 
!pick 
!picks 
!play 
!plays 
!promising 
!secret 
!share 
!small-caps 
!stock 
!tiny 
!tip 
!tips 
!top 
!trades 
!trading 
!trust 
!trusts 
&under-the-radar 
!under-theradar 
(underthe-radar 
!undertheradar 
!undervalued 
!undiscovered 
!Wbest 
!Wcheap 
!Wcoin a
!Wcoin b
!Wcoin c
!Wcoin e
!Wcoin f
!Wcoin h
!Wcoin i
!Wcoin o
!Wcoin p
!Wcoin s
!Wcoin t
!Wcoin w
!Wcoin y
!Wcoins 
!Wcompan
!Wexciting
!Wfavourit
!Wfund a
!Wfund b
!Wfund c
!Wfund e
!Wfund f
!Wfund h
!Wfund i
!Wfund o
!Wfund p
!Wfund s
!Wfund t
!Wfund w
!Wfund y
!Wfunds 
!Whidden 
!Whighest-
!Wideas 
!Wlatest 
!Wmoney-ma
!Wnext 
!Wno. 0 
!Wno.0 
!Wnumber 0
!Wnumber o
!Wopport
!Woption a
!Woption i
!Woption o
!Woption p
!Woption r
!Woption s
!Woption t
!Woptions 
!Woverlook
!Wpick a
!Wpick b
!Wpick c
!Wpick e
!Wpick f
!Wpick h
!Wpick i
!Wpick o
!Wpick p
!Wpick s
!Wpick t
!Wpick w
!Wpick y
!Wpicks 
!Wplay a
!Wplay b
!Wplay c
!Wplay e
!Wplay f
!Wplay h
!Wplay i
!Wplay o
!Wplay p
!Wplay s
!Wplay t
!Wplay w
!Wplay y
!Wplays 
!Wpromisin
!Wsecret 
!Wshare 
!Wstock 
!Wten 
!Wtiny 
!Wtip ar
!Wtip be
!Wtip ca
!Wtip co
!Wtip ev
!Wtip ex
!Wtip fo
!Wtip he
!Wtip i 
!Wtip in
!Wtip ou
!Wtip po
!Wtip se
!Wtip sh
!Wtip th
!Wtip to
!Wtip we
!Wtip wh
!Wtip wi
!Wtip yo
!Wtips a
!Wtips b
!Wtips c
!Wtips e
!Wtips f
!Wtips h
!Wtips i
!Wtips o
!Wtips p
!Wtips s
!Wtips t
!Wtips w
!Wtips y
!Wtop 
!Wtrades
!Wtrust 
!Wtrusts
!Wunder-th
!Wunderthe
!Wunderval
!Wundiscov
!gain
!pocket
!smallcap
!Wgain
!Wmarket
!Wmoney
!Wsmall-ca
!Wsmallcap
!Wwealth
!no recommendation
!not recommend
!share certificate
!Wno recom
!Wnot reco
!Wshare ce
!complex instruments
!Wcomplex 
!retail accounts
!retail investor accounts
!Wretail a
!Wretail i
'understand how
!you 
!Wyou shou
!Wyou unde
,computational fluid
!Wcomputat
!cfd
)contract for difference
*contracts for difference
!spread bet
!spread-bet
!Wcfd
!Wcontract
!Wspread b
!Wspread-b
!00:0 
!0:0
!0x leverage
%leverage of 
!leveraged 
&margin from 0
#rolling spot
&spread from 0
'spreads from 0
&leverage of 0
,leverage of up to 0
&leverage to 0
)leverage up to 0
'leveraged currency
(leveraged forex
%leveraged fx
!leveraged trading
!Wleverage
!Wmargin f
!Wrolling 
!Wspread f
!Wspreads 
!currency
!forex
!fx
!markets
!pip
!punt
!Waccount
!Wcurrency
!Wforex
!Wfx
!Wmarkets
!Wpip
!Wpunt
)exchange-traded product
!leveraged etp
! times your 
!go long
!go short
!going long
!going short
&position long
!position short
'positions long
!positions short
!take a position on 
!take a punt on 
!take a view on 
!trade long
!trade short
"trading long
"trading short
!capital
!deposit
!long
!short
!take a position
!take a punt
!take a view
!Wgo long
!Wgo short
!Wgoing lo
!Wgoing sh
!Wposition
!Wtake a v
!Wtrade lo
!Wtrade sh
!Wup to 0
!Wup to do
!Wup to ei
!Wup to el
!Wup to fi
!Wup to fo
!Wup to hu
!Wup to ni
!Wup to on
!Wup to se
!Wup to si
!Wup to te
!Wup to th
!Wup to tw
!Wusing 0
!Wusing do
!Wusing ei
!Wusing el
!Wusing fi
!Wusing fo
!Wusing hu
!Wusing ni
!Wusing on
!Wusing se
!Wusing si
!Wusing te
!Wusing th
!Wusing tw
!Wwith 0
!Wwith doz
!Wwith eig
!Wwith ele
!Wwith fif
!Wwith fiv
!Wwith for
!Wwith fou
!Wwith hun
!Wwith nin
!Wwith one
!Wwith sev
!Wwith six
!Wwith ten
!Wwith thi
!Wwith thr
!Wwith twe
!Wwith two
!leverage
!margin
!platform
!point
!spread
!times your
!Wmargin
!Wplatform
!Wpoint
!Wspread
!Wtimes yo
!hedge fund
!long/short fund
!short positions in
!unit trust
!Whedge fu
!Wlong/sho
!Wshort po
!Wunit tru
!currencies
"eur/usd
%foreign exchange
!gbp/usd
$the dax
$the dow
!the ftse
!the nasdaq
!the pound
!Wforeign 
!futures
!Wfutures
%foreign exchange 
!rate
! a point
! per point
!00:0
!0:00
!mt0
!buck
!dollar
!pound
!$ 0 a po
!$ 0 pe
!$ 0.0
!$0 a poi
!$0 per p
!$0.0
!Wa buck
!Wa doll
!Wa poun
!Wa quid
!Wan buc
!Wan dol
!Wan pou
"Wan qui
!Wfive b
!Wfive q
!Wfour b
!Wfour q
!Wmt0
!Wnine b
!Wnine q
!Wone bu
!Wone po
$Wone qu
!Wsix bu
!Wsix po
!Wsix qu
!Wten bu
!Wten po
$Wten qu
!Wtwo bu
!Wtwo po
!Wtwo qu
!a$ 0 a p
!a$ 0 p
"a$ 0,
"a$ 0.0
"a$ 00
!a$0 a po
"a$0 pe
!a$0,
"a$0.0
!a$00
"a£ 0 
"a£ 0,
"a£ 0.
"a£ 00
!a£0 a p
!a£0 p
"a£0,
"a£0.0
"a£00
!a€ 0
"a€0 
"a€0,
"a€0.
"a€00
!c$ 0 a p
!c$ 0 p
"c$ 0,
"c$ 0.0
"c$ 00
!c$0 a po
"c$0 pe
!c$0,
"c$0.0
!c$00
"c£ 0 
"c£ 0,
"c£ 0.
"c£ 00
!c£0 a p
!c£0 p
"c£0,
"c£0.0
"c£00
!c€ 0
"c€0 
"c€0,
"c€0.
"c€00
"nz$ 0 
#nz$ 0,
#nz$ 0.
#nz$ 00
!nz$0 a p
!nz$0 p
"nz$0,
#nz$0.0
"nz$00
#nz£ 0
"nz£0 
#nz£0,
#nz£0.
#nz£00
"nz€ 
#nz€0
#us$ 0 
#us$ 0,
#us$ 0.
#us$ 00
!us$0 a p
#us$0 p
"us$0,
#us$0.0
"us$00
#us£ 0
#us£0 
#us£0,
#us£0.
#us£00
#us€ 
#us€0
!£ 0 a p
!£ 0 p
!£ 0.0
!£0 a po
!£0 pe
!£0.0
!€ 0 
!€0 a p
!€0 p
!€0.0
!bet
!euro
!footsie
!ftse
!gold
!Wbet
!Wcurrenci
!Wdollar
!Weuro
!Wfootsie
!Wftse
!Wgold
!Wpound
!start
!up to
!with
!Wstart
!Wup to
!Wwith
!odds
!pupils
!ratio
!scale
!split
!staff
!Wodds
!Wpupils
!Wratio
!Wreverse 
!Wscale
!Wsplit
!Wstaff
!00 times
!00 to 0
!00 to one
!a hundred times
'a hundred to 0
)a hundred to one
!fifty times
#fifty to 0
!fifty to one
!five hundred to 0
!five hundred to one
!pips a day in 
!pips a day on 
!pips a week in 
!pips a week on 
*pips each day in 
*pips each day on 
!pips in 
!pips on 
'signal a day in 
'signal a day on 
(signal a week in 
(signal a week on 
,signal each day in 
,signal each day on 
!signal in 
!signal on 
(signals a day in 
(signals a day on 
)signals a week in 
)signals a week on 
-signals each day in 
-signals each day on 
!signals in 
!signals on 
!thirty times
$thirty to 0
&thirty to one
&trade a day in 
&trade a day on 
'trade a week in 
'trade a week on 
+trade each day in 
+trade each day on 
!trade in 
!trade on 
'trades a day in 
'trades a day on 
(trades a week in 
(trades a week on 
,trades each day in 
,trades each day on 
!trades in 
!trades on 
$twenty to 0
&twenty to one
!gearing
!Wa hundre
!Wfifty to
!Wfive hun
!Wgearing
!Wpips a d
!Wpips a w
!Wpips eac
!Wpips in 
!Wpips on 
!Wsignal a
!Wsignal e
!Wsignal i
!Wsignal o
!Wsignals 
!Wthirty t
!Wtrade a 
!Wtrade ea
!Wtrade in
!Wtrade on
!Wtrades a
!Wtrades e
!Wtrades i
!Wtrades o
!Wtwenty t
!cable
!indices
!Wcable
!Windices
!pips
!signal
!Wbroker
!Wdeposit
!Wpips
!Wsignal
!bookmaker
!horse
!outnumber
!vote
!Wbookmake
!Wgoals
!Whorse
!Woutnumbe
!Wvote
!broker note
!company note
!equity research
'initiating coverage
!initiation
%research note
!broker n
!equity r
!initiati
!commissioned 
'corporate broker
!fee from
!house broker
!paid for
!paid to
$paid us for
!paid-for research
&sponsored research
(commissioned by
!commissioned the
!commissioned this
!paid 
!Wcorporat
!Wfee from
!Whouse br
!Wpaid for
!Wpaid to
!Wpaid us 
!Wpaid-for
!commissioned
!issuer-sponsored
$our house broker
.analysis has been commissioned by
6analysis has been paid for by
)analysis has been sponsored by
)analysis is commissioned by
0analysis is paid for by
(analysis is sponsored by
)analysis was commissioned by
1analysis was paid for by
)analysis was sponsored by
5commissioned and paid for by
0commissioned and paid for research
!commissioned research
-commissioned the analysis
-commissioned the article
-commissioned the note
-commissioned the profile
-commissioned the report
-commissioned the research
-commissioned this analysis
-commissioned this article
-commissioned this note
-commissioned this profile
.commissioned this report
-commissioned this research
*note has been commissioned by
2note has been paid for by
%note has been sponsored by
%note is commissioned by
,note is paid for by
%note is sponsored by
%note was commissioned by
-note was paid for by
%note was sponsored by
-profile has been commissioned by
5profile has been paid for by
(profile has been sponsored by
(profile is commissioned by
/profile is paid for by
(profile is sponsored by
(profile was commissioned by
0profile was paid for by
(profile was sponsored by
,report has been commissioned by
4report has been paid for by
'report has been sponsored by
'report is commissioned by
.report is paid for by
'report is sponsored by
'report was commissioned by
/report was paid for by
'report was sponsored by
.research has been commissioned by
6research has been paid for by
)research has been sponsored by
)research is commissioned by
0research is paid for by
(research is sponsored by
)research was commissioned by
1research was paid for by
)research was sponsored by
!Wanalysis
!Wissuer-s
!Wnote has
!Wnote is 
!Wnote was
!Wour hous
!Wprofile 
!Wreport h
!Wreport i
!Wreport w
!bank
!high street rate
!high-street rate
!as good as 
!as much as 
!beat 
!beating 
!beats 
!better than 
!higher than 
$instead of 
!more than 
!the interest 
!the rate 
!triple 
!what 
!W0 times 
!Wbeat 
!Wbeats 
!Wdouble m
!Wdouble w
!Wdozen ti
!Weight ti
!Wfar more
!Wfifty ti
!Wfive tim
!Wforty ti
!Wfour tim
!Whigher t
!Wnine tim
!Wone time
!Wseven ti
!Wsix time
!Wsixty ti
!Wten time
!Wthree ti
!Wtreble a
!Wtreble m
!Wtriple 
!Wtwice as
!Wtwice mo
!Wtwice th
!Wtwice wh
!Wtwo time
!n't 
!no 
!not 
!unlike 
&bond from a bank
!Wbond fro
!fee are
!fees are
!fees is
!Wfee are
!Wfees are
!Wfees is
!give
!pay
!Wa bank a
!Wa bank c
!Wa bank g
!Wa bank m
!Wa bank o
!Wa bank p
!Wa bank w
!Wa banks 
!Wa buildi
!Wa cash i
!Wa deposi
!Wa saving
!Wany bank
!Wany buil
!Wany cash
!Wany depo
!Wany savi
!Whigh str
!Whigh-str
!Wmost ban
!Wmost bui
!Wmost cas
!Wmost dep
!Wmost sav
!Wthe bank
!Wthe buil
!Wthe cash
!Wthe depo
!Wthe savi
!Wyour ban
!Wyour bui
!Wyour dep
!Wbut
!Wcould
!Winstead
!Wour
!Wthese
!Wthis
!Wwe
!Wwhereas
!Wwhile
!Wyou
)capital is not at risk
!Wfscs
!do not keep 
!do not keeping 
!do not leave 
!do not leaving 
!do not let 
!do not letting 
!don't keep 
!don't keeping 
!don't leave 
!don't leaving 
!don't let 
!don't letting 
!never keep 
!never keeping 
!never leave 
!never leaving 
!never let 
!never letting 
(no need to keep 
(no need to keeping 
(no need to leave 
(no need to leaving 
(no need to let 
'no need to letting 
!stop keep 
!stop keeping 
!stop leave 
!stop leaving 
!stop let 
!stop letting 
!why keep 
!why keeping 
!why leave 
!why leaving 
!why let 
!why letting 
!Wdo not k
!Wdo not l
!Wdon't ke
!Wdon't le
!Wnever ke
!Wnever le
!Wno need 
!Wstop kee
!Wstop lea
!Wstop let
!Wwhy keep
!Wwhy leav
!Wwhy let 
!Wwhy lett
!fed up with 
(instead of leaving 
'losing value in 
!money asleep 
!money dozing 
!money idle 
%money is asleep 
%money is dozing 
%money is idle 
%money is languishing 
%money is lazy 
%money is rotting 
!money languishing 
!money lazy 
!money rotting 
)no point in keeping 
)no point in leaving 
!tired of 
!saving
!Wfed up w
!Wlosing v
!Wmoney as
!Wmoney do
!Wmoney id
!Wmoney is
!Wmoney la
!Wmoney ro
!Wno point
!Wtired of
!altcoin
!avalanche
!bitcoin
!bnb
!btc
!cardano
!chainlink
!cosmos
"digital coin
#digital currencies
#digital currency
!dogecoin
!eth
!litecoin
!meme coin
!memecoin
!pepe
!polkadot
!polygon
!ripple
!shiba inu
!solana
!stablecoin
!toncoin
!uniswap
!usdc
!xrp
!etn
!etp
*exchange traded note
*exchange traded product
)exchange-traded note
!Waltcoin
!Wavalanch
!Wbnb
!Wbtc
!Wcardano
!Wchainlin
!Wcosmos
!Wdigital 
!Wdogecoin
!Weth
!Wlitecoin
!Wmeme coi
!Wmemecoin
!Wpepe
!Wpolkadot
!Wpolygon
!Wripple
!Wshiba in
!Wsolana
!Wstableco
!Wtether
!Wtoncoin
!Wuniswap
!Wusdc
!Wxrp
!Wcetn
!Wetn
!Wetp
!Wadd
!Wbag
!Wbuy
!Wconvert
!Wdrop
!Whold
!Wlist
!Wmint
!Wown
!Wpurchase
!Wsell
!Wsend
!Wspend
!Wstack
!Wstore
!Wswap
!Wweekly b
!argo
!coinbase
!marathon
!miner
!riot
!strategy
!blockchain technology
!listed
!share in
!share of
!shares in
!shares of
!Wblockcha
!Wlisted
!Wshare in
!Wshare of
!Wshares i
!Wshares o
!crypto 
!cryptocurrency 
!conference
!regulation
!rules
!Wcrypto c
!Wcrypto n
!Wcrypto r
!Wcryptocu
"n't buy
!n't cover
!n't sell
!n't trade
!n't write
!never buy
!never cover
!never sell
!never trade
!never write
$not buy
!not cover
!not sell
!not trade
!not write
!at the till
!for coffee
!for goods
!settle
!Wsettle
!by bank
!by bedtime
!by card
$coin to buy
!drop
!exchange
#for £
!in pounds
!in your
!investor
!millionaire
!opportunities
!opportunity
!pre-sale
!presale
!reward
!wallet
#0 crypto-assets
!0 cryptocurrencies
!airdrop
!buy the token
!buy token
!coin offering
!crypto account
!crypto app
!crypto coin
!crypto exchange
!crypto gem
!crypto pick
!crypto play
!crypto portfolio
!crypto trade
!crypto wallet
!cryptoassets
!ico
"initial coin
!liquidity mining
!next bitcoin
!private telegram
$staking reward
!token are
!token at
!token for
!token from
!token is
!token opens
!token sale
!tokens
!yield farming
!Wairdrop
!Wbuy toke
!Wcoin off
!Wcrypto a
!Wcrypto e
!Wcrypto g
!Wcrypto p
!Wcrypto t
!Wcrypto w
!Wdozen co
!Wdozen cr
!Wdozen ne
!Wdozen to
!Weight co
!Weight cr
!Weight ne
!Weight to
!Weighteen
!Weighty c
!Weighty n
!Weighty t
!Weleven c
!Weleven n
!Weleven t
!Wfifteen 
!Wfifty co
!Wfifty cr
!Wfifty ne
!Wfive coi
!Wfive cry
!Wfive new
!Wfive tok
!Wforty co
!Wforty cr
!Wforty ne
!Wforty to
!Wfour coi
!Wfour cry
!Wfour new
!Wfour tok
!Wfourteen
!Whundred 
!Wico
!Winitial 
!Wliquidit
!Wnext bit
!Wnine coi
!Wnine cry
!Wnine new
!Wnine tok
!Wnineteen
!Wninety c
!Wninety n
!Wninety t
!Wone coin
!Wone cryp
!Wone new 
!Wone toke
!Wpre-sale
!Wpresale
!Wseven co
!Wseven cr
!Wseven ne
!Wseven to
!Wseventee
!Wseventy 
!Wsix coin
!Wsix cryp
!Wsix new 
!Wsix toke
!Wsixteen 
!Wsixty co
!Wsixty cr
!Wsixty ne
!Wsixty to
!Wstaking 
!Wten coin
!Wten cryp
!Wten new 
!Wten toke
!Wthirteen
!Wthirty c
!Wthirty n
!Wthree co
!Wthree cr
!Wthree ne
!Wthree to
!Wtoken ar
!Wtoken at
!Wtoken fo
!Wtoken fr
!Wtoken is
!Wtoken op
!Wtoken sa
!Wtokens a
!Wtokens f
!Wtokens i
!Wtokens o
!Wtokens s
!Wtwelve c
!Wtwelve n
!Wtwelve t
!Wtwenty c
!Wtwenty n
!Wtwo coin
!Wtwo cryp
!Wtwo new 
!Wtwo toke
!Wyield fa
!blockchain
!token
!Wcoins
!Wtoken
!Wwallet
+commemorative coins
!old coins
!rare coins
!silver coins
'sovereign coins
!Wcommemor
!Wgold coi
!Wold coin
!Wrare coi
!Wsilver c
!Wsovereig
!nft
!Wnft
!claim 
!mint 
!stake 
!staking 
!swap 
!Wbuy $a
!Wbuy $b
!Wbuy $d
!Wbuy $e
!Wbuy $l
!Wbuy $m
!Wbuy $s
!Wbuy $t
$Wbuy $x
!Wbuy ad
!Wbuy av
!Wbuy bn
!Wbuy bt
!Wbuy et
!Wbuy li
!Wbuy lt
!Wbuy ma
!Wbuy mo
!Wbuy sh
!Wbuy so
!Wbuy tr
!Wbuy up
!Wbuy xl
!Wbuy xr
!Wbuy yo
!Wclaim 
!Wearn $
!Wearn a
!Wearn b
!Wearn d
!Wearn e
!Wearn l
!Wearn m
!Wearn s
!Wearn t
!Wearn u
!Wearn x
!Wearn y
!Whold $
!Whold a
!Whold b
!Whold d
!Whold e
!Whold l
!Whold m
!Whold s
!Whold t
!Whold u
!Whold x
!Whold y
!Wmint $
!Wmint a
!Wmint b
!Wmint d
!Wmint e
!Wmint l
!Wmint m
!Wmint s
!Wmint t
!Wmint u
!Wmint x
!Wmint y
!Wsell $
!Wsell a
!Wsell b
!Wsell d
!Wsell e
!Wsell l
!Wsell m
!Wsell s
!Wsell t
!Wsell u
!Wsell x
!Wsell y
!Wstake 
!Wstakin
!Wswap $
!Wswap a
!Wswap b
!Wswap d
!Wswap e
!Wswap l
!Wswap m
!Wswap s
!Wswap t
!Wswap u
!Wswap x
!Wswap y
!bank account
#bank for $
!bank subscription
!book account
#book for $
!book subscription
!broker account
%broker for $
!broker subscription
!brokerage account
(brokerage for $
(brokerage subscription
!course account
%course for $
!course subscription
!letter account
%letter for $
!letter subscription
%software account
'software for $
)software subscription
!Wbank acc
!Wbank for
!Wbank sub
!Wbook acc
!Wbook for
!Wbook sub
!Wbroker f
!Wbrokerag
!Wcourse a
!Wcourse f
!Wcourse s
!Wletter a
!Wletter f
!Wletter s
!(amex :
!(amex:
!(nasdaq :
!(nasdaq:
!(nyse :
!(nyse american :
!(nyse american:
!(nyse:
!(otc :
!(otc pink :
!(otc pink:
!(otc:
!(otcqb :
!(otcqb:
!(otcqx :
!(otcqx:
!(tsx :
!(tsx:
!(nasdaq 
!(otc pin
!Wprofile
!copper
!corp
!drill
!lithium
!mining
!nasdaq
!nyse
!otc
!silver
!ticker
!Wcopper
!Wcorp
!Wdrill
!Wlithium
!Wmining
!Wnasdaq
!Wnyse
!Wotc
!Wsilver
!Wticker
!high profile
!high-profile
!low profile
!low-profile
!risk profile
%sell-side profile
!your profile
!Whigh-pro
!Wlow prof
!Wlow-prof
!Wrisk pro
!Wsell-sid
!Wyour pro
!biotech
!energy
!metals
!resources
!robotics
!therapeutics
!uranium
!float
!fully financed
!market cap
!share out
!shares out
!small company
!the company has
!the company plans
!this profile
!Wfloat
!Wfully fi
!Wmarket c
!Wshare ou
!Wsmall co
!cd account
(insurance account
!Wcd accou
!Winsuranc
!burned
!burnt
!launch
!listing
!mint
!supply
!Wburned
!Wburnt
!Wlaunch
!Wlisting
!Wsupply
!about friday
!about monday
&about our call
&about our meeting
!about thursday
!about tuesday
!about wednesday
!account alert
"account notice
"account suspended
#action required
!application
!booking
!confirmation
!delivery
!final notice
!holding
#important!
#important:
!invoice
!order
!our conversation
!password
!payment
!policy
!receipt
!refund
"reminder:
!renewal
!request
!security
%security alert
!statement
!transaction
!transfer
!urgent
!withdrawal
!your statement
&about our conversation
!aw :
!aw:
!fw :
!fw:
"fwd :
!fwd:
!important
!re :
!re:
!click
!members
#save my
!specialist
!subscribe
!Wa month
!Wclaim
!Wclick
!Wclub
!Wmembers
!Wreserve
!Wsave my
!Wspeciali
!Wadvert
![ad]
!Wad:
!newsletter
!morning
!bring in
!clear
!collect
!make
!making
!pull down
!pull in
!pulling down
!take home
!Wclear
!Wmake
!Wpull dow
!Wpulling 
!in the bank
!Win the b
"average customer
!cost
!median
!typical
!wage
!Waverage 
!Wcost
!Wfee
!Wmedian
!Wtypical
!Wwage
!n't make
!never make
!not make
!Wn't earn
!Wn't make
!Wnever ma
!Wnot make
!doubling
!quadruple
!quadrupling
!triple
!tripling
!bankroll
!Wdoubling
!Wquadrupl
!Wtripling
'additional $ 0
&additional $0
%additional 0
+additional five grand
+additional ten grand
(additional thousand
$another $ 0
#another $0
"another 0
(another five grand
(another ten grand
'another thousand
"extra $ 0
!extra $0
$extra 0
&extra five grand
&extra ten grand
!extra thousand
!0 grand
!five grand
!ten grand
!Waddition
!Wanother 
!Wextra $ 
!Wextra $0
!Wextra 0
!Wextra fi
!Wextra te
!Wextra th
"anybody can
"anybody could
,anybody with no experience
!anyone can
!anyone could
+anyone with no experience
%everyone can
%everyone could
-everyone with no experience
!folks can
!folks could
!folks with no experience
!people can
!people could
+people with no experience
!Wanybody 
!Wanyone c
!Wanyone w
!Weveryone
!Wfolks ca
!Wfolks co
!Wfolks wi
!Wpeople c
!Wpeople w
!options
&financial freedom
!fire your 
!leave your 
!quit your 
! every
!boss
!job
!Wfire you
!Wleave yo
!Wquit you
!0 trades
!dozen trades
!eight trades
(eighteen trades
!eighty trades
!eleven trades
!fifteen trades
!fifty trades
!five trades
!forty trades
!four trades
!fourteen trades
!hundred trades
!nine trades
(nineteen trades
!ninety trades
!one trades
!seven trades
)seventeen trades
!seventy trades
!six trades
!sixteen trades
!sixty trades
!ten trades
(thirteen trades
!thirty trades
!three trades
!twelve trades
!twenty trades
!two trades
!0 of 
!0 out of 
!dozen of 
!dozen out of 
!eight of 
&eight out of 
%eighteen of 
)eighteen out of 
!eighty of 
'eighty out of 
!eleven of 
'eleven out of 
!fifteen of 
(fifteen out of 
!fifty of 
&fifty out of 
!five of 
!five out of 
!forty of 
&forty out of 
!four of 
%four out of 
%fourteen of 
)fourteen out of 
$hundred of 
(hundred out of 
!nine of 
%nine out of 
%nineteen of 
)nineteen out of 
!ninety of 
'ninety out of 
$one of 
$one out of 
!seven of 
&seven out of 
&seventeen of 
*seventeen out of 
#seventy of 
(seventy out of 
#six of 
#six out of 
#sixteen of 
(sixteen out of 
!sixty of 
&sixty out of 
$ten of 
$ten out of 
%thirteen of 
)thirteen out of 
!thirty of 
'thirty out of 
!three of 
&three out of 
!twelve of 
'twelve out of 
!twenty of 
'twenty out of 
$two of 
$two out of 
!Wdozen of
!Wdozen ou
!Weight of
!Weight ou
!Weighty o
!Weleven o
!Wfifty of
!Wfifty ou
!Wfive of 
!Wfive out
!Wforty of
!Wforty ou
!Wfour of 
!Wfour out
!Wnine of 
!Wnine out
!Wninety o
!Wone of 0
!Wone of d
!Wone of e
!Wone of f
!Wone of h
!Wone of n
!Wone of o
!Wone of s
!Wone of t
!Wone out 
!Wseven of
!Wseven ou
!Wsix of 0
!Wsix of d
!Wsix of e
!Wsix of f
!Wsix of h
!Wsix of n
!Wsix of o
!Wsix of s
!Wsix of t
!Wsix out 
!Wsixty of
!Wsixty ou
!Wten of 0
!Wten of d
!Wten of e
!Wten of f
!Wten of h
!Wten of n
!Wten of o
!Wten of s
!Wten of t
!Wten out 
!Wthirty o
!Wthree of
!Wthree ou
!Wtwelve o
!Wtwenty o
!Wtwo of 0
!Wtwo of d
!Wtwo of e
!Wtwo of f
!Wtwo of h
!Wtwo of n
!Wtwo of o
!Wtwo of s
!Wtwo of t
!Wtwo out 
!afternoon
!before breakfast
!before lunch
!evening
!friday
!from anywhere
!from home
%from the beach
!from your couch
%from your kitchen
!from your laptop
%from your phone
!from your sofa
!hour
%in their pajamas
%in their pyjamas
#in their sleep
)in their spare time
$in your pajamas
$in your pyjamas
#in your sleep
#in your spare time
!monday
!night
!on the side
!part-time
!pay day
!payday
!saturday
!session
!sunday
!thursday
$trading day
!tuesday
!wednesday
!week day
!weekday
!with their pajamas
'with their pyjamas
!with their sleep
!with their spare time
&with your pajamas
&with your pyjamas
!with your sleep
!with your spare time
!without leaving
!generate
!net
!salary of
!Wsalary o
(anybody who can 
(anybody who has 
(anybody who owns 
"anybody with 
(anyone at all who can 
(anyone at all who has 
(anyone at all who owns 
(anyone at all with 
'anyone who can 
'anyone who has 
'anyone who owns 
!anyone with 
!everyday 
)everyone who can 
)everyone who has 
)everyone who owns 
'everyone with 
!ordinary 
!replace
!replacing
(anybody who can
(anybody who has
(anybody who owns
"anybody with
(anyone at all who can
(anyone at all who has
(anyone at all who owns
(anyone at all with
'anyone who can
'anyone who has
'anyone who owns
!anyone with
%everyday americans
&everyday folks
%everyday investors
-everyday men and women
%everyday people
%everyday traders
)everyone who can
)everyone who has
)everyone who owns
%everyone with
(ordinary americans
'ordinary folks
%ordinary investors
-ordinary men and women
'ordinary people
&ordinary traders
#regular americans
#regular folks
$regular investors
,regular men and women
"regular people
!regular traders
!replace 
!replaced 
!replaces 
!replacing 
!turn
!Wanyone a
!Weveryday
!Wordinary
!Wreplace 
!Wreplaced
!Wreplaces
!Wreplacin
!Wturn $ 0
!Wturn $0 
!Wturn $0,
!Wturn $0.
!Wturn $00
!Wturn $0b
!Wturn $0k
!Wturn $0m
!Wturn $0t
!Wturn 0 c
!Wturn 0 d
!Wturn 0 e
!Wturn 0 g
!Wturn 0 p
"Wturn 0 q
!Wturn 0,
!Wturn 0.0
!Wturn 00
!Wturn 0ce
!Wturn 0do
!Wturn 0eu
!Wturn 0gr
!Wturn 0p 
!Wturn 0pe
!Wturn 0po
!Wturn 0qu
!Wturn a $
!Wturn a 0
!Wturn a a
!Wturn a c
!Wturn a d
!Wturn a e
!Wturn a f
!Wturn a g
!Wturn a h
!Wturn a m
!Wturn a n
!Wturn a o
"Wturn a q
!Wturn a s
!Wturn a t
!Wturn a u
$Wturn a �
!Wturn a$ 
!Wturn a$0
!Wturn a-d
!Wturn a-e
!Wturn a-f
!Wturn a-h
!Wturn a-n
!Wturn a-o
!Wturn a-s
!Wturn a-t
!Wturn an-
!Wturn a£
#Wturn a�
!Wturn c$ 
!Wturn c$0
!Wturn c£
#Wturn c�
!Wturn doz
!Wturn eig
!Wturn ele
!Wturn fif
!Wturn fiv
!Wturn for
!Wturn fou
!Wturn hun
!Wturn nin
!Wturn nz$
$Wturn nz�
!Wturn one
!Wturn sev
!Wturn six
!Wturn ten
!Wturn thi
!Wturn thr
!Wturn twe
!Wturn two
!Wturn us$
$Wturn us�
!Wturn £ 
!Wturn £0
!Wturn €
!Wturned $
!Wturned 0
!Wturned a
!Wturned c
!Wturned d
!Wturned e
!Wturned f
!Wturned h
!Wturned n
!Wturned o
!Wturned s
!Wturned t
!Wturned u
!Wturned y
$Wturned �
!Wturns $ 
!Wturns $0
!Wturns 0 
!Wturns 0,
!Wturns 0.
!Wturns 00
!Wturns 0c
!Wturns 0d
!Wturns 0e
!Wturns 0g
!Wturns 0p
"Wturns 0q
!Wturns a$
!Wturns a-
$Wturns a�
!Wturns c$
$Wturns c�
!Wturns do
!Wturns ei
!Wturns el
!Wturns fi
!Wturns fo
!Wturns hu
!Wturns ni
!Wturns nz
!Wturns on
!Wturns se
!Wturns si
!Wturns te
!Wturns tw
!Wturns us
!Wturns £
#Wturns �
!can't
!no one
!nobody
!Wcan't
!Wno one
!Wnobody
!banked
!brought in
!cleared
!collected
!earned
!made
!netted
!pocketed
!pulled in
!took home
!Wbanked
!Wcleared
!Wcollecte
!Wearned
!Wmade
!Wnetted
!Wpocketed
!Wpulled i
!Wtook hom
!beginner
!customer
!dad
!driver
!father
!grandf
!grandm
!mom
!mother
!mum
!nurse
!plumber
!retired
!retiree
!student
!teacher
!trader
!Wbeginner
!Wclient
!Wcustomer
!Wdad
!Wdriver
!Wfather
!Wgrandf
!Wgrandm
!Wmom
!Wmother
!Wmum
!Wnurse
!Wplumber
!Wreader
!Wretired
!Wretiree
!Wschoolte
!Wstudent
!Wteacher
!Wtrader
!raised
!Wraised
!if you can 
!Wif you c
!by her 
!by his 
!by their 
!during her 
!during his 
!during their 
!in her 
!in his 
!in their 
!banked 
!brought in 
!cleared 
!collected 
!earned 
!made 
!netted 
!pocketed 
!pulled in 
!took home 
!Wbanked 
!Wcleared 
!Wearned 
!Wmade 
!Wnetted 
!charity
!Wcharity
! for life
" from home
! grand a month
$ in your spare
! minutes a 
& minutes on a
" on the side
( thousand a month
!, every
"anybody can 
!anyone can 
'beginner-proof
!beginnerproof
#copy and paste
!do nothing
!easy money
!effortless
"even if you
(financially free
%fire your boss
!free money
!get rich
!get-rich
!hands-free
!make money in your sleep
'money as you sleep
,money while you sleep
!never bought a
&never had bought a
&never had heard of a
&never had owned a
&never had traded a
)never heard of a
!never owned a
!never traded a
!no experience 
!no previous experience
!no previous knowledge
!no previous skill
$no prior experience
#no prior knowledge
$no prior skill
/no savings to speak of
#no skill needed
#no skill required
!no skills needed
!no skills required
!no special experience
!no special knowledge
!no special skill
!on autopilot
!push button
%push of a button
!push-button
!quit the 
!retire at
!retire on
!retire rich
!second salary
$set and forget
(simple as 0-0-0
'simple as that
!so easy
!super easy
!super-easy
!supereasy
/without lifting a finger
!you don't need 
!$ 0 
!$ 0b
!$ 0k
!$ 0m
!$ 0t
!$0 a
!$0 b
!$0 e
!$0 k
!$0 m
!$0 p
!$0 t
!$0bi
!$0bn
!$0k 
!$0m 
!$0mi
!$0th
!$0tn
!$0tr
!W0 ce
!W0 do
!W0 eu
!W0 gr
!W0 mi
!W0 p 
!W0 pe
!W0 po
!W0 qu
!W0.0
!W0cen
!W0dol
!W0eur
!W0gra
!W0p a
!W0p e
!W0p p
!W0pen
!W0pou
!W0qui
!Wa do
!Wa ei
!Wa el
!Wa fe
!Wa fi
!Wa fo
!Wa gr
!Wa hu
!Wa mi
!Wa ni
!Wa on
!Wa qu
!Wa se
!Wa si
!Wa te
!Wa th
!Wa tw
!Wa$ 0
!Wa$0 
!Wa$0,
!Wa$0.
!Wa$00
!Wa$0b
!Wa$0k
!Wa$0m
!Wa$0t
!Wa-do
!Wa-ei
!Wa-el
!Wa-fi
!Wa-fo
!Wa-hu
!Wa-ni
!Wa-on
!Wa-se
!Wa-si
!Wa-te
!Wa-th
!Wa-tw
!Wan d
!Wan e
!Wan f
!Wan g
!Wan h
!Wan n
!Wan o
"Wan q
!Wan s
!Wan t
!Wan-d
!Wan-e
!Wan-f
!Wan-h
!Wan-n
!Wan-o
!Wan-s
!Wan-t
!Wanyb
!Wanyo
!Wa£ 
!Wa£0
!Wa€
!Wbegi
!Wc$ 0
!Wc$0 
!Wc$0,
!Wc$0.
!Wc$00
!Wc$0b
!Wc$0k
!Wc$0m
!Wc$0t
!Wclea
!Wc£ 
!Wc£0
!Wc€
!Wdo n
!Wdoze
!Weasy
!Weffo
!Weigh
!Welev
!Weven
!Wextr
!Wfew 
!Wfift
!Wfina
!Wfire
!Wfive
!Wfort
!Wfour
!Wfree
!Wget 
!Wget-
!Whand
!Whund
!Wmone
!Wneve
!Wnine
!Wno e
!Wno p
!Wno s
!Wnz$ 
!Wnz$0
!Wnz£
#Wnz�
!Won a
!Wone 
!Wone-
!Wpush
!Wquit
!Wreti
!Wseco
!Wset 
!Wseve
!Wsimp
!Wsix-
!Wsixt
!Wso e
!Wsupe
!Wten-
!Wthir
!Wthre
!Wtwel
!Wtwen
!Wtwo 
!Wtwo-
!Wus$ 
!Wus$0
!Wus£
#Wus�
!Wyou 
!£0 
!£0b
!£0k
!£0m
!£0t
!€ 
!landlord
!let
!property
!returns
!Wlandlord
!Wlet
!Wreturns
!n't as easy
!n't as effortless
!n't as simple
!n't easy
!n't effortless
!n't quite easy
!n't quite effortless
!n't quite simple
!n't simple
!n't so easy
!n't so effortless
!n't so simple
!n't that easy
!n't that effortless
!n't that simple
&never as easy
%never as effortless
&never as simple
!never easy
!never effortless
!never quite easy
!never quite effortless
!never quite simple
!never simple
&never so easy
%never so effortless
&never so simple
!never that easy
'never that effortless
'never that simple
!no as easy
!no as effortless
!no as simple
!no easy
!no effortless
!no quite easy
$no quite effortless
#no quite simple
!no simple
!no so easy
!no so effortless
!no so simple
!no that easy
$no that effortless
$no that simple
!not as easy
!not as effortless
!not as simple
!not easy
!not effortless
!not quite easy
!not quite effortless
!not quite simple
!not simple
!not so easy
!not so effortless
!not so simple
!not that easy
%not that effortless
%not that simple
&there is no easy
&there is no free
!Wthere is
!quick 
!Wget-rich
!Wno exper
!algebra
!brain
!can do it
!can do that
!can do this
!can follow it
!can follow that
!can follow this
!can manage it
!can manage that
!can manage this
!can run it
!can run that
!can run this
!can trade it
!can trade that
!can trade this
!chart
!clue
!could do it
!could do that
!could do this
!could follow it
!could follow that
!could follow this
!could manage it
!could manage that
!could manage this
!could run it
!could run that
&could run this
!could trade it
!could trade that
!could trade this
!degree
!diploma
!economics
!homework
!jargon
!know-how
!math
!qualification
!spreadsheet
!talent
!training
!can do
!can follow
!can manage
!can run
!can trade
!could do
!could follow
!could manage
!could run
!could trade
!without 
%you 'll be able to
,you already know enough to
-you already know how to
!you can
!you could
!zero 
!Wa 
!Wan 
!Wmy
!Wno algeb
!Wno brain
!Wno chart
!Wno clue 
!Wno clue!
!Wno clue,
!Wno clue.
!Wno clue;
!Wno degre
!Wno diplo
!Wno econo
!Wno homew
!Wno jargo
!Wno know-
!Wno math 
!Wno math!
!Wno math,
!Wno math.
!Wno math;
!Wno maths
!Wno quali
!Wno sprea
!Wno study
!Wno talen
!Wno train
!Wthe
!Wwithout 
!Wyour
!Wzero alg
!Wzero bra
!Wzero cha
!Wzero clu
!Wzero deg
!Wzero dip
!Wzero eco
!Wzero hom
!Wzero jar
!Wzero kno
!Wzero mat
!Wzero qua
!Wzero spr
!Wzero stu
!Wzero tal
!Wzero tra
!n't be copied
!n't be done
"n't can
!n't could
"n't one be copied
"n't one be done
"n't one can
"n't one could
%never be copied
#never be done
!never can
!never could
'never one be copied
'never one be done
&never one can
&never one could
!no be copied
!no be done
!no can
!no could
$no one be copied
$no one be done
!no one can
!no one could
&nobody be copied
&nobody be done
!nobody can
!nobody could
(nobody one be copied
(nobody one be done
'nobody one can
'nobody one could
!not be copied
!not be done
$not can
!not could
%not one be copied
%not one be done
$not one can
$not one could
!apprentice
!school
!vacanc
!Wapprenti
!Wjob
!Wschool
!Wvacanc
!chf
!gbp
!in american dollars
!in american francs
!in american sterling
!in american yen
!in dollars
!in francs
!in pounds dollars
$in pounds francs
!in pounds sterling
$in pounds yen
!in sterling
#in swiss dollars
#in swiss francs
#in swiss sterling
#in swiss yen
!in us dollars
!in us francs
!in us sterling
!in us yen
!in yen
!jpy
!usd
!( chf
!( gbp
!( jpy
!( usd
!(chf
!(gbp
!(jpy
!(usd
!class chf
!class gbp
!class jpy
!class usd
!classchf
!classgbp
!classjpy
!classusd
!dollars
!francs
!in chf
!in gbp
!in jpy
!in usd
!inchf
!ingbp
!injpy
!inusd
!sterling
!yen
!Wclass ch
!Wclass gb
!Wclass jp
!Wclass us
!Wclasschf
!Wclassgbp
!Wclassjpy
!Wclassusd
!Win ameri
!Win chf
!Win dolla
!Win franc
!Win gbp
"Win jpy
!Win pound
!Win sterl
!Win swiss
!Win us do
!Win us fr
!Win us st
!Win us ye
!Win usd
!Win yen
!Winchf
!Wingbp
!Winjpy
!Winusd
!0 %
!0 pc
!0%
!0pc
!added
!advanced
!amounted to
!appreciated
!averaged
!ballooned
!came to
!climbed
!come to
!compounded
!doubled
!exploded
!gained
$gone up
!grew
!grown
!increased
!jumped
!leaped
!leapt
!lost
!moved up
!multiplied
!performance
!put on
!quadrupled
!rallied
!risen
!rocketed
!rose
$shot up
!soared
!spiked
!surged
!trebled
!tripled
$went up
&worked out at
!works out at
!Wadded
!Wadvanced
!Wamounted
!Wapprecia
!Waveraged
!Wballoone
!Wcame to
!Wclimbed
!Wcome to
!Wdoubled
!Wexploded
!Wgained
!Wgone up
!Wgrew
!Wgrown
!Wjumped
!Wleaped
!Wleapt
!Wlost
!Wmoved up
!Wmultipli
!Wperforma
!Wrallied
!Wrisen
!Wrocketed
!Wrose
!Wshot up
!Wskyrocke
!Wsoared
!Wspiked
!Wsurged
!Wtrebled
!Wtripled
!Wwent up
!Wworked o
!Wworks ou
!asset management
!class 
!fund manager
!isin
!kapital
!kid
!kiid
$net asset value
#ongoing charge
!sgr
!sicav
!ucits
!Wasset ma
!Wclass 
!Wfund man
!Wisin
!Wkapital
!Wkid
!Wkiid
!Wnet asse
!Wongoing 
!Wsgr
!Wsicav
!Wucits
(he hold out for 
)he holds out for 
#he look for 
#he looks for 
!he put it at 
!he put the share at 
!he put the shares at 
!he puts it at 
!he puts the share at 
!he puts the shares at 
!he see 
!he sees 
!he want 
!he wants 
#he would ask 
'i hold out for 
(i holds out for 
!i look for 
"i looks for 
!i put it at 
!i put the share at 
!i put the shares at 
!i puts it at 
!i puts the share at 
!i puts the shares at 
!i see 
!i sees 
!i want 
!i wants 
!i would ask 
(we hold out for 
)we holds out for 
!we look for 
#we looks for 
!we put it at 
!we put the share at 
!we put the shares at 
!we puts it at 
!we puts the share at 
!we puts the shares at 
!we see 
!we sees 
!we want 
!we wants 
!we would ask 
!Whe hold 
!Whe holds
!Whe look 
!Whe looks
!Whe put i
!Whe put t
!Whe puts 
!Whe see 0
!Whe see a
!Whe see f
!Whe see i
!Whe see t
$Whe see �
!Whe sees 
!Whe want 
!Whe wants
!Whe would
!Wi hold o
!Wi holds 
!Wi look f
!Wi looks 
!Wi put it
!Wi put th
!Wi puts i
!Wi puts t
!Wi see 0
!Wi see at
!Wi see fo
!Wi see it
!Wi see th
#Wi see �
!Wi sees 0
!Wi sees a
!Wi sees f
!Wi sees i
!Wi sees t
$Wi sees �
!Wi want 0
!Wi want a
!Wi want f
!Wi want i
!Wi want t
$Wi want �
!Wi wants 
!Wi would 
!Wshe hold
!Wshe look
!Wshe put 
!Wshe puts
!Wshe see 
!Wshe sees
!Wshe want
!Wshe woul
!Wwe holds
!Wwe look 
!Wwe looks
!Wwe put i
!Wwe put t
!Wwe puts 
!Wwe see 0
!Wwe see a
!Wwe see f
!Wwe see i
!Wwe see t
$Wwe see �
!Wwe sees 
!Wwe want 
!Wwe wants
!Wwe would
!accumulate
!reduce
!sell
!Wreduce
!a accumu
#a buy,
#a buy.
#a buy:
#a buy;
!a cautio
!a clear 
!a hold,
!a hold.
$a hold:
$a hold;
!a reduce
!a sell,
!a sell.
$a sell:
$a sell;
!a specul
!a strong
!an accum
$an buy,
$an buy.
$an buy:
$an buy;
!an cauti
!an clear
!an hold,
!an hold.
!an hold:
!an hold;
!an reduc
!an sell,
!an sell.
!an sell:
!an sell;
!an specu
!an stron
!our accu
!our buy,
!our buy.
!our buy:
!our buy;
!our caut
!our clea
!our hold
!our redu
!our sell
!our spec
!our stro
!still a 
!still an
!still ou
!fair value
"holding period
!target
!€
!Wfair val
!Wholding 
!analyst at
#analyst of
#analysts at
$analysts of
!broker at
!broker of
!brokers at
!brokers of
$bad buy
!best buy
!good buy
!Wbad buy
!Wbest buy
!Wgood buy
!backed
!certified
!endorsed
!recommended
!vetted
!afm 
!afm-
!amf 
!amf-
%approved by 
!backed by 
!bafin 
#bafin-
&certified by 
!cnmv 
"cnmv-
!consob 
$consob-
!cssf 
"cssf-
!cysec 
#cysec-
%endorsed by 
!esma 
"esma-
!fma 
!fma-
!fsma 
"fsma-
!mfsa 
"mfsa-
(recommended by 
!vetted by 
!Wafm appr
!Wafm back
!Wafm cert
!Wafm endo
!Wafm reco
!Wafm vett
!Wafm-appr
!Wafm-back
!Wafm-cert
!Wafm-endo
!Wafm-reco
!Wafm-vett
!Wamf appr
!Wamf back
!Wamf cert
!Wamf endo
!Wamf reco
!Wamf vett
!Wamf-appr
!Wamf-back
!Wamf-cert
!Wamf-endo
!Wamf-reco
!Wamf-vett
!Wbacked b
!Wbafin ap
!Wbafin ba
!Wbafin ce
!Wbafin en
!Wbafin re
!Wbafin ve
!Wbafin-ap
!Wbafin-ba
!Wbafin-ce
!Wbafin-en
!Wbafin-re
!Wbafin-ve
!Wcertifie
!Wcnmv app
!Wcnmv bac
!Wcnmv cer
!Wcnmv end
!Wcnmv rec
!Wcnmv vet
!Wcnmv-app
!Wcnmv-bac
!Wcnmv-cer
!Wcnmv-end
!Wcnmv-rec
!Wcnmv-vet
!Wconsob a
!Wconsob b
!Wconsob c
!Wconsob e
!Wconsob r
!Wconsob v
!Wconsob-a
!Wconsob-b
!Wconsob-c
!Wconsob-e
!Wconsob-r
!Wconsob-v
!Wcssf app
!Wcssf bac
!Wcssf cer
!Wcssf end
!Wcssf rec
!Wcssf vet
!Wcssf-app
!Wcssf-bac
!Wcssf-cer
!Wcssf-end
!Wcssf-rec
!Wcssf-vet
!Wcysec ap
!Wcysec ba
!Wcysec ce
!Wcysec en
!Wcysec re
!Wcysec ve
!Wcysec-ap
!Wcysec-ba
!Wcysec-ce
!Wcysec-en
!Wcysec-re
!Wcysec-ve
!Wendorsed
!Wesma app
!Wesma bac
!Wesma cer
!Wesma end
!Wesma rec
!Wesma vet
!Wesma-app
!Wesma-bac
!Wesma-cer
!Wesma-end
!Wesma-rec
!Wesma-vet
!Wfma appr
!Wfma back
!Wfma cert
!Wfma endo
!Wfma reco
!Wfma vett
!Wfma-appr
!Wfma-back
!Wfma-cert
!Wfma-endo
!Wfma-reco
!Wfma-vett
!Wfsma app
!Wfsma bac
!Wfsma cer
!Wfsma end
!Wfsma rec
!Wfsma vet
!Wfsma-app
!Wfsma-bac
!Wfsma-cer
!Wfsma-end
!Wfsma-rec
!Wfsma-vet
!Wmfsa app
!Wmfsa bac
!Wmfsa cer
!Wmfsa end
!Wmfsa rec
!Wmfsa vet
!Wmfsa-app
!Wmfsa-bac
!Wmfsa-cer
!Wmfsa-end
!Wmfsa-rec
!Wmfsa-vet
!Wvetted b
!neither
!nor
!Wn't
!Wneither
!Wnor
*information document
!merger
!takeover
!white paper
!Wmerger
!Wtakeover
!Wwhite pa
!are assumed to 
!are estimated to 
!are expected to 
!are forecast to 
!are predicted to 
!are projected to 
!are reckoned to 
!is assumed to 
!is estimated to 
!is expected to 
!is forecast to 
!is predicted to 
!is projected to 
!is reckoned to 
!was assumed to 
!was estimated to 
!was expected to 
!was forecast to 
!was predicted to 
!was projected to 
!was reckoned to 
!were assumed to 
!were estimated to 
!were expected to 
!were forecast to 
!were predicted to 
!were projected to 
!were reckoned to 
!amount
!be worth
!come
!reach
!rise
!stand
!Ware assu
!Ware esti
!Ware expe
!Ware fore
!Ware pred
!Ware proj
!Ware reck
!Wis assum
!Wis estim
!Wis expec
!Wis forec
!Wis predi
!Wis proje
!Wis recko
!Wwas assu
!Wwas esti
!Wwas expe
!Wwas fore
!Wwas pred
!Wwas proj
!Wwas reck
!Wwere ass
!Wwere est
!Wwere exp
!Wwere for
!Wwere pre
!Wwere pro
!Wwere rec
!accredited
!sanctioned
!verified
!bank of england
%central bank
!cftc
!f.c.a.
!fca
)financial conduct authority
!finra
!government
!hmrc
!pra
!sec
!treasury
!Wbank of 
!Wcentral 
!Wcftc acc
!Wcftc app
!Wcftc cer
!Wcftc end
!Wcftc ful
!Wcftc off
!Wcftc rec
!Wcftc san
!Wcftc ver
!Wcftc vet
!Wcftc-acc
!Wcftc-app
!Wcftc-cer
!Wcftc-end
!Wcftc-ful
!Wcftc-off
!Wcftc-rec
!Wcftc-san
!Wcftc-ver
!Wcftc-vet
!Wcysec ac
!Wcysec fu
!Wcysec of
!Wcysec sa
!Wcysec-ac
!Wcysec-fu
!Wcysec-of
!Wcysec-sa
!Wf.c.a. a
!Wf.c.a. c
!Wf.c.a. e
!Wf.c.a. f
!Wf.c.a. o
!Wf.c.a. r
!Wf.c.a. s
!Wf.c.a. v
!Wf.c.a.-a
!Wf.c.a.-c
!Wf.c.a.-e
!Wf.c.a.-f
!Wf.c.a.-o
!Wf.c.a.-r
!Wf.c.a.-s
!Wf.c.a.-v
!Wfca accr
!Wfca appr
!Wfca cert
!Wfca endo
!Wfca full
!Wfca offi
!Wfca reco
!Wfca sanc
!Wfca veri
!Wfca vett
!Wfca-accr
!Wfca-appr
!Wfca-cert
!Wfca-endo
!Wfca-full
!Wfca-offi
!Wfca-reco
!Wfca-sanc
!Wfca-veri
!Wfca-vett
!Wfinra ac
!Wfinra ap
!Wfinra ce
!Wfinra en
!Wfinra fu
!Wfinra of
!Wfinra re
!Wfinra sa
!Wfinra ve
!Wfinra-ac
!Wfinra-ap
!Wfinra-ce
!Wfinra-en
!Wfinra-fu
!Wfinra-of
!Wfinra-re
!Wfinra-sa
!Wfinra-ve
!Wgovernme
!Whmrc acc
!Whmrc app
!Whmrc cer
!Whmrc end
!Whmrc ful
!Whmrc off
!Whmrc rec
!Whmrc san
!Whmrc ver
!Whmrc vet
!Whmrc-acc
!Whmrc-app
!Whmrc-cer
!Whmrc-end
!Whmrc-ful
!Whmrc-off
!Whmrc-rec
!Whmrc-san
!Whmrc-ver
!Whmrc-vet
!Wpra accr
!Wpra appr
!Wpra cert
!Wpra endo
!Wpra full
!Wpra offi
!Wpra reco
!Wpra sanc
!Wpra veri
!Wpra vett
!Wpra-accr
!Wpra-appr
!Wpra-cert
!Wpra-endo
!Wpra-full
!Wpra-offi
!Wpra-reco
!Wpra-sanc
!Wpra-veri
!Wpra-vett
!Wsec accr
!Wsec appr
!Wsec cert
!Wsec endo
!Wsec full
!Wsec offi
!Wsec reco
!Wsec sanc
!Wsec veri
!Wsec vett
!Wsec-accr
!Wsec-appr
!Wsec-cert
!Wsec-endo
!Wsec-full
!Wsec-offi
!Wsec-reco
!Wsec-sanc
!Wsec-veri
!Wsec-vett
!Wtreasury
!n't been fca
!n't been government
!n't been sec
"n't fca
!n't government
"n't sec
&never been fca
'never been government
'never been sec
!never fca
!never government
!never sec
#no been fca
$no been government
"no been sec
!no fca
!no government
!no sec
$not been fca
%not been government
#not been sec
#not fca
!not government
$not sec
!Wscheme
'accredited by 
'sanctioned by 
!Waccredit
!Wsanction
!reviewed
+guaranteed or backed
!Wguarante
!member finra
&member of finra
#members finra
'members of finra
!Wmember o
!Wmembers 
'securities inc
'securities llc
!prediction
!projection
!such figures
!these figures
!not a guarantee
!not a indicat
!not a reliable
!not guarantee
!not indicat
!not necessarily guarantee
!not necessarily indicat
!not necessarily reliable
!not reliable
!Wforecast
!Wpredicti
!Wprojecti
!Wsimulate
!Wsuch fig
!Wthese fi
!exceed
!outpace
!outrun
!outstrip
!overtake
!consumption
!demand
!need
!usage
!Wconsumpt
!Wdemand
!Wneed
!Wusage
!'ll 
!able to 
!about to 
!bound to 
!can 
!chance of 
!chance to 
!could 
%destined to 
!due to 
&estimated to 
!expected to 
!forecast to 
!going to 
!headed for 
!headed to 
%heading for 
$heading to 
$heading towards 
!likely to 
!look at 
!looking at 
!may 
!might 
!on course to 
#on track to 
!ought to 
!poised for 
!poised to 
!positioned to 
'potential for 
&potential to 
!predicted to 
!primed for 
!primed to 
!projected to 
!ready for 
!ready to 
!set for 
$set to 
!shot at 
!should 
!stand to 
!stands to 
!target 
!targeting 
!targets 
!tipped to 
!way to 
!will 
!would 
!'ll a
!'ll b
!'ll c
!'ll d
!'ll e
!'ll f
!'ll g
!'ll h
!'ll i
"'ll j
!'ll m
!'ll n
!'ll o
!'ll p
"'ll q
!'ll r
!'ll s
!'ll t
!'ll u
!'ll w
!'ll y
!Wable 
!Wabout
!Waim t
!Waimin
!Waims 
!Wbound
!Wcan a
!Wcan b
!Wcan c
!Wcan d
!Wcan e
!Wcan f
!Wcan g
!Wcan h
!Wcan i
!Wcan j
!Wcan m
!Wcan n
!Wcan o
!Wcan p
!Wcan q
!Wcan r
!Wcan s
!Wcan t
!Wcan u
!Wcan w
!Wcan y
!Wchanc
!Wdesti
!Wdue t
!Westim
!Wexpec
!Wforec
!Wgoing
!Wheade
!Wheadi
!Wlikel
!Wlook 
!Wlooki
!Wmay a
!Wmay b
!Wmay c
!Wmay d
!Wmay e
!Wmay f
!Wmay g
!Wmay h
!Wmay i
!Wmay j
!Wmay m
!Wmay n
!Wmay o
!Wmay p
!Wmay q
!Wmay r
!Wmay s
!Wmay t
!Wmay u
!Wmay w
!Wmay y
!Wmight
!Won co
!Won tr
!Wought
!Wpoise
!Wposit
!Wpoten
!Wpredi
!Wprime
!Wproje
!Wready
!Wseek 
!Wseeks
!Wset f
!Wset t
!Wshot 
!Wshoul
!Wstand
!Wtarge
!Wtippe
!Wway t
!Wwill 
!Wwould
!Wallowanc
!Wavailabl
!Wbigger t
!Wcharge
!Wfine
!Won offer
!Won sale
!Wowe
!Wpriced a
!Wprotecte
!Wquote
!Wrefund
!Wrelief
!Wsave
!Wtax
!could have
!might have
!Wcould ha
!Wmight ha
!paid back
$paid us
%paid you back
!pay back
!pay us
"pay you back
!Wpaid bac
!Wpaid us
!Wpaid you
!Wpay back
!Wpay us
!balloon
#be worth far
!be worth many
$be worth much
!be worth several
%beat the market
!boom
!break out
!explode
!fly
!go parabolic
!go through the roof
!go vertical
!hand you
!make a few 
!make early 
!make her 
!make him 
!make investors 
!make its 
!make people 
!make smart 
!make them 
!make those 
!make you 
!moon
$net you
!outperform
!re-rate
!rerate
!rocket
!shoot up
!soar
!spike
!surge
!take off
!treble
!turn 
!before it 
'before the price 
'before the share 
'before the shares 
'before the stock 
!before they 
!next to 
!poised 
!primed 
!ready 
!set 
!tipped 
!'ll ab
!'ll al
!'ll ba
!'ll be
!'ll bo
!'ll br
!'ll co
!'ll do
!'ll ea
!'ll ev
!'ll ex
!'ll fl
!'ll go
!'ll ha
!'ll in
!'ll it
!'ll ma
!'ll me
!'ll mi
!'ll mo
!'ll mu
!'ll ne
!'ll on
!'ll ou
!'ll po
!'ll pr
"'ll qu
!'ll re
!'ll ro
!'ll se
!'ll sh
!'ll sk
!'ll so
!'ll sp
!'ll st
!'ll su
!'ll ta
!'ll th
!'ll tr
!'ll tu
!'ll we
!Wbefore
!Wbound 
!Wcan ab
!Wcan al
!Wcan ba
!Wcan be
!Wcan bo
!Wcan br
!Wcan co
!Wcan do
!Wcan ea
!Wcan ev
!Wcan ex
!Wcan fl
!Wcan go
!Wcan ha
!Wcan in
!Wcan it
!Wcan ma
!Wcan me
!Wcan mi
!Wcan mo
!Wcan mu
!Wcan ne
!Wcan on
!Wcan ou
!Wcan po
!Wcan pr
!Wcan qu
!Wcan re
!Wcan ro
!Wcan se
!Wcan sh
!Wcan sk
!Wcan so
!Wcan sp
!Wcan st
!Wcan su
!Wcan ta
!Wcan th
!Wcan tr
!Wcan tu
!Wcan we
!Wcould 
!Wdestin
!Wdue to
!Westima
!Wexpect
!Wforeca
!Wgoing 
!Wlikely
!Wmay ab
!Wmay al
!Wmay ba
!Wmay be
!Wmay bo
!Wmay br
!Wmay co
!Wmay do
!Wmay ea
!Wmay ev
!Wmay ex
!Wmay fl
!Wmay go
!Wmay ha
!Wmay in
!Wmay it
!Wmay ma
!Wmay me
!Wmay mi
!Wmay mo
!Wmay mu
!Wmay ne
!Wmay on
!Wmay ou
!Wmay po
!Wmay pr
!Wmay qu
!Wmay re
!Wmay ro
!Wmay se
!Wmay sh
!Wmay sk
!Wmay so
!Wmay sp
!Wmay st
!Wmay su
!Wmay ta
!Wmay th
!Wmay tr
!Wmay tu
!Wmay we
!Wmight 
!Wnext t
!Won cou
!Won tra
!Wpoised
!Wpredic
!Wprimed
!Wready 
!Wset ab
!Wset al
!Wset ba
!Wset be
!Wset bo
!Wset br
!Wset co
!Wset do
!Wset ea
!Wset ev
!Wset ex
!Wset fl
!Wset go
!Wset ha
!Wset in
!Wset it
!Wset ma
!Wset me
!Wset mi
!Wset mo
!Wset mu
!Wset ne
!Wset on
!Wset ou
!Wset po
!Wset pr
$Wset qu
!Wset re
!Wset ro
!Wset se
!Wset sh
!Wset sk
!Wset so
!Wset sp
!Wset st
!Wset su
!Wset ta
!Wset th
!Wset to
!Wset tr
!Wset tu
!Wset we
!Wshould
!Wtipped
!Wwill a
!Wwill b
!Wwill c
!Wwill d
!Wwill e
!Wwill f
!Wwill g
!Wwill h
!Wwill i
!Wwill m
!Wwill n
!Wwill o
!Wwill p
!Wwill q
!Wwill r
!Wwill s
!Wwill t
!Wwill w
!could have 
!might have 
!would have 
!losses can
!losses could
!losses may
!losses might
!risk can
!risk could
!risk may
!risk might
!risks can
!risks could
!risks may
!risks might
!Wlosses c
!Wlosses m
!Wrisk can
!Wrisk cou
!Wrisk may
!Wrisk mig
!Wrisks ca
!Wrisks co
!Wrisks ma
!Wrisks mi
!your knowledge
!your reading
!your subscription
!your team
!Wyour kno
!Wyour rea
!Wyour sub
!Wyour tea
!change your 
*generational wealth
!life-changing 
!make ordinary 
!make readers 
!make savvy 
!making early 
!making investors 
!making ordinary 
!making people 
!making readers 
!making savvy 
!making smart 
!making them 
!making those 
!making you 
!turn early 
!turn investors 
!turn ordinary 
!turn people 
!turn readers 
!turn savvy 
!turn smart 
!turn them 
!turn those 
!turn you 
'turning early 
$turning investors 
"turning ordinary 
"turning people 
"turning readers 
'turning savvy 
'turning smart 
&turning them 
'turning those 
%turning you 
'change your financial life
(change your life
!life-changing gains
!life-changing money
!life-changing profits
!life-changing returns
!life-changing sum
!life-changing wealth
!make early
!make investors
!make ordinary
!make people
!make readers
!make savvy
!make smart
!make them
!make those
!make you
!making early
!making investors
!making ordinary
!making people
!making readers
!making savvy
!making smart
!making them
!making those
!making you
(millionaire mak
(millionaire-mak
!turn early
!turn investors
!turn ordinary
!turn people
!turn readers
!turn savvy
!turn smart
!turn them
!turn those
!turn you
!turning early
$turning investors
"turning ordinary
"turning people
"turning readers
&turning savvy
#turning smart
!turning them
!turning those
"turning you
!Wchange y
!Wgenerati
!Wlife-cha
!Wmake ear
!Wmake inv
!Wmake ord
!Wmake peo
!Wmake rea
!Wmake sav
!Wmake sma
!Wmake tho
!Wmaking e
!Wmaking o
!Wmaking p
!Wmaking r
!Wmaking s
!Wmilliona
!Wturn ear
!Wturn inv
!Wturn ord
!Wturn peo
!Wturn rea
!Wturn sav
!Wturn sma
!Wturn tho
"any day
!any moment
"are next!
"are next.
"are next?
#as early as
#as early as 
!as soon as
!as soon as 
!before it
!before that
!before the
!before this
!bound back to
!bound for
!bound to
!bound up to
!can be one of the 
!can be the 
!chance 
!climbing 
)climbing back to
%climbing for
!climbing to
'climbing up to
&coins are next
+coins could be next
%coins is next
'coins may be next
&coins will be next
*companies are next
/companies could be next
)companies is next
+companies may be next
*companies will be next
'could be one of the 
&could be the 
!doubling 
!exploding
!flying
&going back to
!going for
!going to
!going up to
'headed back to
!headed for
!headed to
%headed up to
(heading back to
$heading for
!heading to
&heading up to
!higher
!hitting 
!into orbit
!is next!
!is next.
!is next?
)marching back to
%marching for
!marching to
'marching up to
!matter of 
!may be one of the 
!may be the 
'might be one of the 
!might be the 
&names are next
+names could be next
%names is next
'names may be next
&names will be next
!next friday
!next monday
!next month
!next saturday
!next sunday
!next thursday
!next tuesday
!next wednesday
!next week
'on its way back to
%on its way for
!on its way to
(on its way up to
#once it
!once that
!once the
!once this
!overnight
!quadrupling 
!question of 
'racing back to
!racing for
!racing to
%racing up to
!reaching 
!returning 
!rising 
'rising back to
!rising for
!rising to
%rising up to
!rocketing
'shares are next
,shares could be next
&shares is next
(shares may be next
'shares will be next
!sky-high
!soaring
!soaring 
'stocks are next
,stocks could be next
&stocks is next
(stocks may be next
'stocks will be next
!surging
!this month
!this week
(through the roof
!to the moon
!trebling 
!tripling 
!until it
!until that
!until the
!until this
!up 
!when it
!when that
!when the
!when this
$who's next!
$who's next.
$who's next?
!will be one of the 
!will be the 
!within days
!within hours
!within weeks
!are next
!as early
!as soon
!before 
!bound 
$can be 
!climbing
!coins are
&coins could be
!coins is
%coins may be
&coins will be
!companies are
*companies could be
!companies is
)companies may be
*companies will be
!could be 
!goes
!going 
!headed 
!heading 
!hit
!hitting
!is next
!marching 
&matter of time
&matter of when
"may be 
!might be 
!names are
&names could be
!names is
%names may be
&names will be
!on its way 
!once 
(question of time
(question of when
!racing 
!reaches
!reaching
!returning
!rising
'shares could be
!shares is
&shares may be
'shares will be
!skyrocketing
!stocks are
'stocks could be
!stocks is
%stocks may be
'stocks will be
!trebling
!until 
!when 
!who's next
!will be 
!W0 
!Ware ne
!Was ear
!Was soo
!Wcan hi
!Wcan ju
!Wcan ru
!Wcatapu
!Wchance
!Wclimbi
!Wdrive
!Whas it
!Whas ou
!Whas th
!Whave i
!Whave o
!Whave t
!Wheaded
!Wheadin
!Wis nex
!Wlight
!Wmarchi
!Wmatter
!Wmay hi
!Wmay ju
!Wmay ru
!Wmove
!Won its
!Wonce i
!Wonce t
!Wpropel
!Wput ou
!Wputs i
!Wputs o
!Wputs t
!Wquesti
!Wracing
!Wrising
!Wsee it
!Wsee ou
!Wsee th
!Wsees i
!Wsees o
!Wsees t
!Wthese 
!Wuntil 
!Wwhen i
!Wwhen t
!Wwho is
!Wwho's 
!Wwill j
!Wwith i
!Wwith o
!Wwith t
!bigger charge
!bigger cost
!bigger fee
!bigger losses
!bigger risk
!higher charge
!higher cost
!higher fee
!higher losses
!higher risk
!Wbigger f
!Wbigger l
!Whigher f
!Whigher l
!fallen
!fell
!Wfell
!i have 
!we have 
!Wi have $
!Wi have 0
!Wi have f
!Wi have i
!Wi have t
$Wi have �
!Wi see $0
!Wi see fa
!Wi see £
!Wwe have 
!Wwe see $
!pence
!Wpence
!breakout
!move
!potential
!rally
!runner
!windfall
!Wfiveb
!Wfivef
!Wfourb
!Wfourf
!Wmulti
!Wnineb
!Wninef
!Wone b
#Wone-b
!Woneba
!Wonefo
!Wpotentia
!Wquint
!Wsix b
#Wsix-b
!Wsixba
!Wsixfo
!Wten b
#Wten-b
!Wtenba
!Wtenfo
!Wtrebl
!Wtwice
!Wtwo b
#Wtwo-b
!Wtwoba
!Wtwofo
!Wx 0
!Wx0
!tax
!after
!before
!caught
!had
!rode
!since
!was
!were
!Wafter
!Wcaught
!Whad
!Wrode
!Wsince
!Wwas
!Wwere
!?
!anticipate
!anticipating
!are tipped
!expect
!is tipped
!project
!was tipped
!were tipped
! times
!-times
!bagger
!dividend of
!fifth gain
!fifth higher
!fifth more
!fifth return
!fifth rise
!fifths gain
!fifths higher
!fifths more
!fifths return
!fifths rise
!fold
!gain of
!gains of
!growth of
!half gain
!half higher
!half more
!half return
!half rise
!multi-bagger
!multibagger
!price of
!quarter gain
!quarter higher
!quarter more
!quarter return
!quarter rise
!quarters gain
!quarters higher
!quarters more
!quarters return
!quarters rise
!quintupled
!rally of
!tenth gain
!tenth higher
!tenth more
!tenth return
!tenth rise
!tenths gain
!tenths higher
!tenths more
!tenths return
!tenths rise
!third gain
!third higher
!third more
!third return
!third rise
!thirds gain
!thirds higher
!thirds more
!thirds return
!thirds rise
!twice
!x
!x 0
!x0
!yield of
!Wanticipa
!Ware tipp
!Wis tippe
!Wpredict
!Wproject
!Wwas tipp
!Wwere tip
!not a expect
!not a forecast
!not a target
#not an expect
!not an forecast
!not an reliable
!not an target
!not expect
!not forecast
!not target
!Wnot a ex
!Wnot a fo
!Wnot a ta
!Wnot an e
!Wnot an f
!Wnot an r
!Wnot an t
!Wnot expe
!Wnot fore
!Wnot reli
!Wnot targ
!retail
!Wretail
#are due
!are expected
!are forecast
!are likely
!are on course
!are on course to 
!are predicted
!are projected
"are set
$are set to 
!is due
!is expected
!is forecast
!is likely
!is on course
!is on course to 
!is predicted
!is projected
!is set
!is set to 
!fifth 
!fifths 
!half 
!quarter 
!quarters 
!tenth 
!tenths 
!third 
!thirds 
!Wa -fi
!Wa -ha
"Wa -qu
!Wa -te
!Wa -th
!Wa fif
!Wa hal
!Wa qua
!Wa ten
!Wa thi
!Wa-fif
!Wa-hal
!Wa-qua
!Wa-ten
!Wa-thi
!Wafift
!Wahalf 
!Waquar
!Watent
!Wathir
!Wone -
!Wone q
#Wone-q
!Wonefi
!Woneha
!Wonequ
!Wonete
!Woneth
!Wtwo -
!Wtwo q
#Wtwo-q
!Wtwofi
!Wtwoha
!Wtwoqu
!Wtwote
!Wtwoth
!house prices
!rents in
!Whouse pr
!Wrents in
!call for 
!call of 
!call on 
!calls for 
!calls of 
!calls on 
&estimate for 
%estimate of 
%estimate on 
'estimates for 
&estimates of 
&estimates on 
&forecast for 
%forecast of 
%forecast on 
'forecasts for 
&forecasts of 
!forecasts on 
(prediction for 
'prediction of 
!prediction on 
)predictions for 
(predictions of 
!predictions on 
(projection for 
!projection of 
!projection on 
)projections for 
!projections of 
!projections on 
!target for 
!target of 
!target on 
%targets for 
$targets of 
$targets on 
!0.
!Wcall for
!Wcall of 
!Wcall on 
!Wcalls fo
!Wcalls of
!Wcalls on
!Westimate
!Wtarget f
!Wtarget o
!Wtargets 
!call on
!call us on
#no price target
!tel
!Wcall on
!Wcall us 
!Wno price
!Wtel
!a barrel
!a share
!a tonne
!an ounce
!are going to
!go to
!goes to
!is going to
!oil
!per share
!runs to
!are going
!call for
!calls for
!go
!is going
!point to
!points to
!runs
!say
!Wit
!Woil
!Wpoint to
!Wpoints t
!Wsay
!Wsee
!Wthey
!dealing
!Wdealing
"calling for
!has
!have
!put
!Wcalling 
!Wexpect b
!Wexpect c
!Wexpect e
!Wexpect f
!Wexpect g
!Wexpect i
!Wexpect o
!Wexpect p
!Wexpect s
!Wexpect t
!Wexpect u
!Wexpects 
!Whas bitc
!Whas copp
!Whas ethe
!Whas ftse
!Whas gold
!Whas inde
!Whas it a
!Whas it g
!Whas it h
!Whas it o
!Whas it p
!Whas it r
!Whas it t
!Whas oil 
!Whas pric
!Whas s&p 
!Whas shar
!Whas silv
!Whas stoc
!Whas the 
!Whas them
!Whas uran
!Whave bit
!Whave cop
!Whave eth
!Whave fts
!Whave gol
!Whave ind
!Whave oil
!Whave pri
!Whave s&p
!Whave sha
!Whave sil
!Whave sto
!Whave ura
!Wput bitc
!Wput copp
!Wput ethe
!Wput ftse
!Wput gold
!Wput inde
!Wput it a
!Wput it g
!Wput it h
!Wput it o
!Wput it p
!Wput it r
!Wput it t
!Wput oil 
!Wput pric
!Wput s&p 
!Wput shar
!Wput silv
!Wput stoc
!Wput them
!Wput uran
!Wputs bit
!Wputs cop
!Wputs eth
!Wputs fts
!Wputs gol
!Wputs ind
!Wputs it 
!Wputs oil
!Wputs pri
!Wputs s&p
!Wputs sha
!Wputs sil
!Wputs sto
!Wputs ura
!Wsee bitc
!Wsee copp
!Wsee ethe
!Wsee ftse
!Wsee gold
!Wsee inde
!Wsee it a
!Wsee it g
!Wsee it h
!Wsee it o
!Wsee it p
!Wsee it r
!Wsee it t
!Wsee oil 
!Wsee pric
!Wsee s&p 
!Wsee shar
!Wsee silv
!Wsee stoc
!Wsee them
!Wsee uran
!Wseeing b
!Wseeing c
!Wseeing e
!Wseeing f
!Wseeing g
!Wseeing i
!Wseeing o
!Wseeing p
!Wseeing s
!Wseeing t
!Wseeing u
!Wsees bit
!Wsees cop
!Wsees eth
!Wsees fts
!Wsees gol
!Wsees ind
!Wsees it 
!Wsees oil
!Wsees pri
!Wsees s&p
!Wsees sha
!Wsees sil
!Wsees sto
!Wsees the
!Wsees ura
!has been
!has closed
!has held
!has stood
!has traded
!have been
!have closed
!have held
!have stood
!have traded
!Whas been
!Whas clos
!Whas held
!Whas stoo
!Whas trad
!Whave bee
!Whave clo
!Whave hel
!Whave tra
!bought at
!closed at
!now at
#sold at
!today at
!traded at
"trading at
!yesterday at
!Wbought a
!Wclosed a
!Wnow at
!Wsold at
!Wtoday at
!Wtraded a
!Wyesterda
!dinner
!lunch
!meet
!office
!ticket
!Wdinner
!Wlunch
!Wmeet
!Woffice
!worth 
! worth 
!more
!the current
!the present
$today's
!what
!Ware wort
!Wis worth
!Wworth +0
!Wworth -0
!Wworth 0
!Wworth at
!Wworth do
!Wworth ei
!Wworth el
!Wworth fi
!Wworth fo
!Wworth hu
!Wworth mu
!Wworth ni
!Wworth on
!Wworth qu
!Wworth se
!Wworth si
!Wworth te
!Wworth th
!Wworth tr
!Wworth tw
!Wworth x 
!Wworth x0
!bought
!now worth
!today worth
!Wbought
!Wnow wort
!Wtoday wo
!ahead
!begun
!billionaire
!coming
!imminent
!just 
"light a fire
#light a fuse
!light a touchpaper
&light the fire
&light the fuse
&light the touchpaper
!on the brink of
!on the cusp of
!on the edge of
&on the eve of
!on the threshold of
!on the verge of
!started
!to come
!boom 
!boom is 
!boom that is 
%boom that's 
!breakout 
!breakout is 
)breakout that is 
)breakout that's 
!bull market 
!bull market is 
!bull market that is 
,bull market that's 
!can be my 
!can be our 
!can be your 
%could be my 
&could be our 
%could be your 
!making 
!may be my 
!may be our 
!may be your 
%might be my 
&might be our 
&might be your 
!minted 
!move 
!move is 
!move that is 
%move that's 
!produce 
!rally 
!rally is 
&rally that is 
&rally that's 
!run 
!run is 
!run that is 
$run that's 
!surge 
!surge is 
&surge that is 
&surge that's 
#will be my 
!will be our 
$will be your 
!windfall 
!windfall is 
)windfall that is 
)windfall that's 
!Wboom ahe
!Wboom com
!Wboom has
!Wboom hav
!Wboom imm
!Wboom is 
!Wboom jus
!Wboom tha
!Wboom to 
!Wbreakout
!Wbull mar
!Wcan be b
!Wcan be g
!Wcan be l
!Wcan be m
!Wcan be n
!Wcan be o
!Wcan be s
!Wcan be t
!Wcan be v
!Wcan be y
!Wcould be
!Wcreate b
!Wcreate c
!Wcreate f
!Wcreate g
!Wcreate n
!Wcreate o
!Wcreate t
!Wlight a 
!Wlight th
!Wmaking a
!Wmaking b
!Wmaking c
!Wmaking f
!Wmaking g
!Wmaking m
!Wmaking n
!Wmaking w
!Wmay be b
!Wmay be g
!Wmay be l
!Wmay be m
!Wmay be n
!Wmay be o
!Wmay be s
!Wmay be t
!Wmay be v
!Wmay be y
!Wmight be
!Wmint a 
!Wmint bil
!Wmint cro
!Wmint for
!Wmint gen
!Wmint man
!Wmint mil
!Wmint mor
!Wmint new
!Wmint nex
!Wmint of 
!Wmint the
!Wmint wav
!Wminted a
!Wminted b
!Wminted c
!Wminted f
!Wminted g
!Wminted m
!Wminted n
!Wminted o
!Wminted t
!Wminted w
!Wmove ahe
!Wmove com
!Wmove has
!Wmove hav
!Wmove imm
!Wmove is 
!Wmove tha
!Wmove to 
!Won the b
!Won the c
!Won the e
!Won the t
!Won the v
!Wproduce 
!Wrally ah
!Wrally co
!Wrally ha
!Wrally im
!Wrally is
!Wrally ju
!Wrally th
!Wrally to
!Wrun ahea
!Wrun comi
!Wrun has 
!Wrun have
!Wrun immi
!Wrun is a
!Wrun is c
!Wrun is h
!Wrun is i
"Wrun is j
!Wrun is t
!Wrun just
!Wrun that
!Wrun to c
!Wsurge ah
!Wsurge co
!Wsurge ha
!Wsurge im
!Wsurge is
!Wsurge ju
!Wsurge th
!Wsurge to
!Wwill be 
!Wwindfall
!never 
!no longer 
!Wcannot 
!Wnever 
!Wnot 
&could have been
&would have been
!bear
!recession
!risk
!worst
!Wbear
!Wrecessio
!Wrisk
!Wworst
!across coming 
!across next 
'across the coming 
'across the next 
!during coming 
!during next 
'during the coming 
'during the next 
!in coming 
!in next 
!in the coming 
!in the next 
!over coming 
!over next 
%over the coming 
%over the next 
!decade
!Wacross c
!Wacross n
!Wacross t
!Wduring c
!Wduring n
!Wduring t
!Win comin
!Win next 
!Win the c
!Win the n
!Wover com
!Wover nex
!Wover the
!Wwithin c
!Wwithin n
!+0 p
!+0pe
!-0 p
!-0pe
!0 pe
!0per
!Wa bu
!Wa po
!Wan b
!Wan p
!Wdoub
!Whigh
!Wmult
!Woneb
!Wonef
!Wquad
!Wquin
!Wsixb
!Wsixf
!Wsoar
!Wtenb
!Wtenf
!Wtreb
!Wtrip
!Wtwic
!Wtwob
!Wtwof
!Wupsi
!a$ 0
!a$0
!a£ 
!a£0
!a€
!c$ 0
!c$0
!c£ 
!c£0
!c€
!nz$ 
!nz$0
!nz£
"nz�
!us$ 
!us$0
!us£
"us�
!Wbuild
!Wdeliver 
!Wdelivere
!Winvested
!Wneed it 
!Wneed the
!Wneed you
!Wopen
!Wraise
!00x
!multiplies
!firm
!kind
!sort
!Wcompanie
!Wfirm
!Wkind
!Wsort
!already
!Walready
!Whas
!Whave
!'re bank on
!'re banking on
!aim at
!aiming at
!aiming for
#aims at
!are after
$are bank on
!are banking on
!can bank on
!can banking on
!could bank on
!could banking on
!counting on
#have in mind
!hope for
!hopes for
!hoping for
!is after
!look to earn
$look to make
!look to return
'looking to earn
'looking to make
'looking to return
!looks to earn
%looks to make
!looks to return
!pencil in
!pencilled in
!pencils in
#to bank on
!to banking on
!what it 
!what that 
!what this 
!you'll bank on
!you'll banking on
!what it
!what that
!what this
!'re bank
!Waim at
!Waiming a
!Waiming f
!Waims at
!Ware afte
!Ware bank
!Wcan bank
!Wcould ba
!Wcounting
!Whave in 
!Whope for
!Whopes fo
!Whoping f
!Wis after
!Wlook to 
!Wlooking 
!Wlooks to
!Wpencil i
!Wpencille
!Wpencils 
!Wtarget a
!Wtarget g
!Wtarget h
!Wtarget i
!Wtarget m
!Wtarget n
"Wtarget q
!Wtarget r
!Wtarget s
!Wtarget y
!Wto bank 
!Wto banki
!Wwhat it 
!Wwhat tha
!Wwhat thi
!Wyou'll b
!bounce
!bull market
!enormous 
!explosive 
!exponential 
!huge 
$lie ahead for 
!lie dead ahead for 
%lies ahead for 
%lies dead ahead for 
!massive 
$melt-up
!meltup
!move higher
#move up
#next leg higher
#next leg up
!parabolic 
!rebound
#run-up
!runup
'scene is now set for
'scene is set for
!spectacular 
'stage is now set for
'stage is set for
'table is now set for
'table is set for
!tremendous 
!upswing
(written all over it
!await
!from here
!Walmigh
!Wdozenb
!Wdozenf
!Weightb
!Weightf
!Wenormo
!Wepic b
!Wepic m
!Wepic n
!Wepic r
!Wepic s
!Wepic u
!Wexplos
!Wexpone
!Wferoci
!Wfiftyb
!Wfiftyf
!Wfive-b
!Wfiveba
!Wfivefo
!Wfortyb
!Wfortyf
!Wfour-b
!Wfourba
!Wfourfo
!Wgiant 
!Whistor
!Whuge b
!Whuge g
!Whuge m
!Whuge n
!Whuge p
!Whuge r
!Whuge s
!Whuge u
!Wlie ah
!Wlie de
!Wlies a
!Wlies d
!Wmajor 
!Wmassiv
!Wmonste
!Wmulti-
!Wmultib
!Wnext l
!Wnine-b
!Wnineba
!Wninefo
!Wone ba
!Wone or
!Wone ti
#Wone-ba
!Wone-ti
!Wonebag
!Wonefol
!Wparabo
!Wpowerf
!Wquintu
!Wscene 
!Wsevenb
!Wsevenf
!Wsix ba
!Wsix or
!Wsix ti
#Wsix-ba
!Wsix-ti
!Wsixbag
!Wsixfol
!Wsixtyb
!Wsixtyf
!Wspecta
!Wstage 
!Wtable 
!Wten ba
!Wten or
!Wten ti
$Wten-ba
!Wten-ti
!Wtenbag
!Wtenfol
!Wthreeb
!Wthreef
!Wtreble
!Wtremen
!Wtwice 
!Wtwo ba
!Wtwo or
!Wtwo ti
#Wtwo-ba
!Wtwo-ti
!Wtwobag
!Wtwofol
!Wwinner
!during
!enjoyed
!followed
$last year's
!saw
!Wduring
!Wenjoyed
!Wfollowed
!Wlast yea
!Wsaw
!chance at 
!chance that 
!odds at 
!odds of 
!odds that 
!odds to 
!possibility at 
(possibility of 
*possibility that 
!possibility to 
!prospect at 
%prospect of 
'prospect that 
!prospect to 
!shot of 
!shot that 
!shot to 
'better than even 
!decent 
!distinct 
!every 
!excellent 
!fair 
!fighting 
!genuine 
!good 
!serious 
!Wdecent c
!Wdecent o
!Wdecent p
!Wdecent s
!Wdistinct
!Wevery ch
!Wevery od
!Wevery po
!Wevery pr
!Wevery sh
!Wexcellen
!Wfair cha
!Wfair odd
!Wfair pos
!Wfair pro
!Wfair sho
!Wfighting
!Wgenuine 
!Wgood cha
!Wgood odd
!Wgood pos
!Wgood pro
!Wgood sho
!Wreal cha
!Wreal odd
!Wreal pos
!Wreal sho
!Wserious 
!Wstrong o
!Wstrong s
!Wvery rea
!default
!fall
!Wdefault
&doesn't have to be 
&doesn't have to do 
&doesn't need 
%doesn't require 
&doesn't take 
+need not have to be 
%need not have to do 
%need not need 
%need not require 
%need not take 
&needn't have to be 
&needn't have to do 
&needn't need 
$needn't require 
&needn't take 
!won't have to be 
!won't have to do 
!won't need 
!won't require 
!won't take 
&would n't have to be 
&would n't have to do 
&would n't need 
&would n't require 
&would n't take 
'wouldn't have to be 
'wouldn't have to do 
!wouldn't need 
%wouldn't require 
'wouldn't take 
!Wdoesn't 
!Wneed not
!Wneedn't 
!Wwon't ha
!Wwon't ne
!Wwon't re
!Wwon't ta
!Wwould n'
!Wwouldn't
!0x
!Wabout to
!Wcan 000x
!Wcan 00x
$Wcan 0x
!Wcan easi
!Wcan just
!Wcan one 
!Wcan pote
!Wcan soon
!Wcan stil
!Wcan well
!Wcould 00
!Wcould 0x
!Wcould ea
!Wcould ju
!Wcould on
!Wcould po
!Wcould so
!Wcould st
!Wcould we
!Wmay 000x
!Wmay 00x
$Wmay 0x
!Wmay easi
!Wmay just
!Wmay one 
!Wmay pote
!Wmay soon
!Wmay stil
!Wmay well
!Wmight 00
!Wmight 0x
!Wmight ea
!Wmight ju
!Wmight on
!Wmight po
!Wmight so
!Wmight st
!Wmight we
!Wthat 000
!Wthat 00x
!Wthat 0x
!Wthat eas
!Wthat jus
!Wthat one
!Wthat pot
!Wthat soo
!Wthat sti
!Wthat wel
!Wto 000x
$Wto 00x
#Wto 0x
!Wto easil
!Wto just 
!Wto one d
!Wto poten
!Wto soon 
!Wto still
!Wto well 
!Wwhich 00
!Wwhich 0x
!Wwhich ea
!Wwhich ju
!Wwhich on
!Wwhich po
!Wwhich so
!Wwhich st
!Wwhich we
!Wwill 000
!Wwill 00x
!Wwill 0x
!Wwill eas
!Wwill jus
!Wwill one
!Wwill pot
!Wwill soo
!Wwill sti
!Wwill wel
!Wyou coul
!fund your retirement
"pay for your 
"pay off your mortgage
'retire a decade
'retire a few years
'retire in style
!retire years
"pay for your children's
"pay for your grandchildren's
"pay for your house
"pay for your mortgage
"pay for your retirement
!Wcan even
!Wcan fund
!Wcan help
!Wcan pay 
!Wcan reti
!Wcan simp
!Wcan you 
!Wcould ev
!Wcould fu
!Wcould he
!Wcould pa
!Wcould re
!Wcould si
!Wcould yo
!Wjust eas
!Wjust eve
!Wjust fun
!Wjust hel
!Wjust jus
!Wjust one
!Wjust pay
!Wjust ret
!Wjust sim
!Wjust soo
!Wjust wel
!Wjust you
!Wmay even
!Wmay fund
!Wmay help
!Wmay pay 
!Wmay reti
!Wmay simp
!Wmay you 
!Wmight ev
!Wmight fu
!Wmight he
!Wmight pa
!Wmight re
!Wmight si
!Wmight yo
!Wto even 
!Wto fund 
!Wto help 
!Wto pay f
!Wto pay o
!Wto retir
!Wto simpl
!Wto you f
!Wto you p
!Wto you r
!Wwill eve
!Wwill fun
!Wwill hel
!Wwill pay
!Wwill ret
!Wwill sim
!Wwill you
!can
!could
!may
!might
!will
!Wcan
!Wwill
!bundle as 
!bundle from 
!bundle if 
!bundle on 
'bundle out of 
!bundle over 
!bundle when 
!fortune as 
&fortune from 
!fortune if 
!fortune on 
(fortune out of 
&fortune over 
&fortune when 
!killing as 
!killing from 
!killing if 
!killing on 
(killing out of 
!killing over 
!killing when 
!mint as 
!mint from 
!mint if 
!mint on 
%mint out of 
!mint over 
!mint when 
!money as 
!money from 
!money if 
!money on 
&money out of 
!money over 
!money when 
!packet as 
!packet from 
!packet if 
!packet on 
'packet out of 
!packet over 
!packet when 
!bank 
!clean up 
!pocket 
!walk away with 
!Wbank a a
!Wbank a b
!Wbank a c
!Wbank a e
!Wbank a f
!Wbank a k
!Wbank a m
!Wbank a p
!Wbank a s
!Wbank a t
!Wbank a v
!Wbank abs
!Wbank an 
!Wbank bun
!Wbank con
!Wbank eno
!Wbank kil
!Wbank min
!Wbank mon
!Wbank pac
!Wbank ser
!Wbank sma
!Wbank the
!Wbank tid
!Wbank vas
!Wclean up
!Wcoin a a
!Wcoin a b
!Wcoin a c
!Wcoin a e
!Wcoin a f
!Wcoin a k
!Wcoin a m
!Wcoin a p
!Wcoin a s
!Wcoin a t
!Wcoin a v
!Wcoin abs
!Wcoin an 
!Wcoin bun
!Wcoin con
!Wcoin eno
!Wcoin for
!Wcoin kil
!Wcoin min
!Wcoin mon
!Wcoin pac
!Wcoin ser
!Wcoin sma
!Wcoin the
!Wcoin tid
!Wcoin vas
!Wmake a b
!Wmake a c
!Wmake a f
!Wmake a k
!Wmake a p
!Wmake a t
!Wmake a v
!Wmake abs
!Wmake bun
!Wmake con
!Wmake eno
!Wmake for
!Wmake kil
!Wmake min
!Wmake pac
!Wmake ser
!Wmake tid
!Wmake vas
!Wmaking k
!Wmaking v
!Wmint a a
!Wmint a b
!Wmint a c
!Wmint a e
!Wmint a f
!Wmint a k
!Wmint a m
!Wmint a p
!Wmint a s
!Wmint a t
!Wmint a v
!Wmint abs
!Wmint an 
!Wmint bun
!Wmint con
!Wmint eno
!Wmint kil
!Wmint min
!Wmint mon
!Wmint pac
!Wmint ser
!Wmint sma
!Wmint tid
!Wmint vas
!Wpocket a
!Wpocket b
!Wpocket c
!Wpocket e
!Wpocket f
!Wpocket k
!Wpocket m
!Wpocket p
!Wpocket s
!Wpocket t
!Wpocket v
!Wwalk awa
!as the 
!be the 
!become the 
!becoming the 
!being the 
!is the 
!the amazon of 
!the apple of 
!the google of 
%the intel of 
!the microsoft of 
!the netflix of 
!the nvidia of 
!the shopify of 
%the tesla of 
$the uber of 
!Was the 
!Wbe the 
!Wbecome t
!Wbecoming
!Wbeing th
!Wis the 
!Wthe amaz
!Wthe appl
!Wthe goog
!Wthe inte
!Wthe micr
!Wthe netf
!Wthe nvid
!Wthe shop
!Wthe tesl
!Wthe uber
!once
!so-called
!Wonce
!Wso-calle
!go ballistic
!go bananas
!go crazy
!go nuclear
!go stratospheric
!go to the moon
!goes ballistic
!goes bananas
!goes crazy
!goes nuclear
!goes parabolic
!goes stratospheric
!goes through the roof
&goes to the moon
!goes vertical
!going ballistic
!going bananas
!going crazy
!going nuclear
!going parabolic
!going stratospheric
!going through the roof
'going to the moon
!going vertical
!went
!Wwent
!upside 
!compelling
!considerable
!enormous
!exceptional
!explosive
!huge
!massive
!significant
!staggering
!substantial
!tremendous
!unlimited
!vast
!Wupside a
!Wupside c
!Wupside f
!Wupside h
!Wupside i
!Wupside l
!Wupside n
!Wupside p
!Wupside r
!Wupside s
!again
!days ago
!last friday
!last monday
!last saturday
!last sunday
!last thursday
!last tuesday
!last wednesday
!last week
!on friday
!on monday
!on saturday
!on sunday
!on thursday
!on tuesday
!on wednesday
!this morning
!yesterday
!gauge
!indicator
!light
!model
!needle
!pattern
#set-up
!setup
!Wgauge
!Windicato
!Wmodel
!Wneedle
!Wpattern
$Wset-up
!Wsetup
!Whighe
!Wrally
!advan
!amoun
!appre
!avera
!ballo
!came 
!climb
!come 
!compo
!doubl
!explo
!gaine
!gone 
!incre
!jumpe
!leape
!moved
!multi
!put o
!quadr
!ralli
!retur
!rocke
!shot 
!skyro
!soare
!trebl
!tripl
!went 
!worke
!works
!into 
!! turn $
!! turn 0
!! turn a
!! turn c
!! turn d
!! turn e
!! turn f
!! turn h
!! turn j
!! turn n
!! turn o
!! turn s
!! turn t
!! turn u
!! turn y
#! turn �
!. turn $
!. turn 0
!. turn a
!. turn c
!. turn d
!. turn e
!. turn f
!. turn h
!. turn j
!. turn n
!. turn o
!. turn s
!. turn t
!. turn u
!. turn y
#. turn �
!: turn $
!: turn 0
!: turn a
!: turn c
!: turn d
!: turn e
!: turn f
!: turn h
!: turn j
!: turn n
!: turn o
!: turn s
!: turn t
!: turn u
!: turn y
#: turn �
!? turn $
!? turn 0
!? turn a
!? turn c
!? turn d
!? turn e
!? turn f
!? turn h
!? turn j
!? turn n
!? turn o
!? turn s
!? turn t
!? turn u
!? turn y
#? turn �
!Wand turn
!Wcan turn
!Wcould tu
!Whow to t
!Wto turn 
!turn $ 0
$turn $0
!turn 0 c
!turn 0 d
!turn 0 e
!turn 0 g
!turn 0 p
!turn 0 q
$turn 0,
!turn 0.0
$turn 00
!turn 0ce
!turn 0do
!turn 0eu
!turn 0gr
$turn 0p
!turn 0qu
!turn a$ 
!turn a$0
!turn a-d
!turn a-e
!turn a-f
!turn a-h
!turn a-n
!turn a-o
!turn a-s
!turn a-t
!turn an-
!turn as 
!turn a£
"turn a�
!turn c$ 
!turn c$0
!turn c£
"turn c�
!turn doz
!turn eac
!turn eig
!turn ele
!turn eve
!turn fif
!turn fiv
!turn for
!turn fou
!turn hun
!turn jus
!turn nin
!turn nz$
#turn nz�
!turn one
!turn onl
!turn sev
!turn six
!turn ten
!turn the
!turn thi
!turn thr
!turn twe
!turn two
!turn us$
#turn us�
!turn £ 
!turn £0
!turn €
!allowed
!enabled
!helped
!used
!Wallowed
!Wenabled
!Whelped
!Wused
!believe 
!bet 
!certain 
!convinced 
!expect 
!expects 
!predict 
!predicts 
!reckon 
!think 
!tipping 
#he 'll 
!he can 
!he to 
!he will 
#it 'll 
!it can 
!it to 
!it will 
(the shares 'll 
!the shares can 
!the shares to 
%the shares will 
!them 'll 
!them can 
!them to 
!them will 
!these 'll 
!these can 
!these to 
!these will 
!they 'll 
!they can 
!they to 
!they will 
!this 'll 
!this can 
!this to 
!this will 
!we 'll 
!we can 
!we to 
!we will 
!Wbelieve 
!Wbet he '
!Wbet he c
!Wbet he t
!Wbet he w
!Wbet it '
!Wbet it c
!Wbet it t
!Wbet it w
!Wbet she 
!Wbet that
!Wbet the 
!Wbet them
!Wbet thes
!Wbet they
!Wbet this
!Wbet we '
!Wbet we c
!Wbet we t
!Wbet we w
!Wcertain 
!Wconvince
!Wexpect h
!Wexpect w
!Wpredict 
!Wpredicts
!Wreckon h
!Wreckon i
!Wreckon s
!Wreckon t
!Wreckon w
!Wthink he
!Wthink it
!Wthink sh
!Wthink th
!Wthink we
!Wtip he '
!Wtip he c
!Wtip he t
!Wtip he w
!Wtip it '
!Wtip it c
!Wtip it t
!Wtip it w
!Wtip she 
!Wtip that
!Wtip the 
!Wtip them
!Wtip thes
!Wtip they
!Wtip this
!Wtip we '
!Wtip we c
!Wtip we t
!Wtip we w
!Wtipping 
!above current
&above its current
+above last night's
&above the current
&above the latest
&above the market
&above the present
&above today's
!above what
!above where
!below current
&below its current
+below last night's
&below the current
!below the latest
&below the market
&below the present
&below today's
!below what
!below where
!calculation 
!calculations 
!figures 
'higher than current
,higher than its current
1higher than last night's
,higher than the current
,higher than the latest
,higher than the market
,higher than the present
,higher than today's
'higher than what
'higher than where
!maths 
!model 
%more than current
*more than its current
/more than last night's
*more than the current
*more than the latest
*more than the market
*more than the present
*more than today's
%more than what
%more than where
!numbers 
!sums 
!under current
&under its current
+under last night's
&under the current
&under the latest
&under the market
&under the present
&under today's
!under what
!under where
!valuation 
!above
!below
!come out
!comes out
!get us
$gets us
!higher than
!implies
!imply
!suggest
!under
!value
!+0% b
!+0% h
!+0% m
!+0% u
!-0% b
!-0% h
!-0% m
!-0% u
!0 % b
!0 % h
!0 % m
!0 % u
!0% ab
!0% be
!0% hi
!0% mo
!0% un
!0pc b
!0pc h
!0pc m
!0pc u
!Wcalculat
!Wfigures 
!Wmaths co
!Wmaths ge
!Wmaths im
!Wmaths po
!Wmaths sa
!Wmaths su
!Wmaths va
!Wmodel co
!Wmodel ge
!Wmodel im
!Wmodel po
!Wmodel sa
!Wmodel su
!Wmodel va
!Wnumbers 
!Wsums com
!Wsums get
!Wsums imp
!Wsums poi
!Wsums say
!Wsums sug
!Wsums val
!Wvaluatio
!debt
!Wdebt
!look forward to 
!Wlook for
!are convinced
!believe
!calculate
!disappointed if
!envisage
!estimate
!has it
!has the
!is convinced
!look for
!looks for
!modeling
!modelling
!put it
!put the 
!put them
!puts it
!puts the 
!puts them
!reckon
!think
!value it
!value the
!values it
!values the
'wouldn't be surprised
!Ware conv
!Wbelieve
!Wcan expe
!Wdisappoi
!Wenvisage
!Wforesee
!Whas the
!Whope to 
!Whopes to
!Wis convi
!Wlooks fo
!Wmodeling
!Wmodellin
!Wreckon
!Wthink
!Wvalue it
!Wvalue th
!Wvalues i
!Wvalues t
!W0000
!Wautumn
!Wbarrel
!Wby
!Wchristma
!Weach yea
!Weaster
!Wfrom her
!Whigher
!Whit
!Win 0000
!Wmonthly
!Wnext
!Wounce
!Wpremium
!Wreach
!Wrise
!Wsell at
!Wspring
!Wsummer
!Wtimes ov
!Wtonne
!Wup
!Wwinter
!Wwithin
!Wworth
!Wyear one
!Whas a 
!Whas achi
!Whas adde
!Whas adva
!Whas amou
!Whas an 
!Whas appr
!Whas aver
!Whas bagg
!Whas ball
!Whas bank
!Whas book
!Whas buil
!Whas came
!Whas capt
!Whas cash
!Whas chal
!Whas clea
!Whas clim
!Whas cloc
!Whas coll
!Whas come
!Whas comp
!Whas deli
!Whas doub
!Whas earn
!Whas enjo
!Whas expl
!Whas gain
!Whas gene
!Whas gone
!Whas grab
!Whas grew
!Whas grow
!Whas had
!Whas hand
!Whas incr
!Whas jump
!Whas land
!Whas leap
!Whas lock
!Whas made
!Whas move
!Whas mult
!Whas nail
!Whas nett
!Whas neve
!Whas no 
!Whas notc
!Whas paid
!Whas pock
!Whas post
!Whas prod
!Whas put 
!Whas quad
!Whas rack
!Whas rais
!Whas rake
!Whas rall
!Whas reap
!Whas rece
!Whas reco
!Whas retu
!Whas rise
!Whas rock
!Whas rose
!Whas saw
!Whas scor
!Whas secu
!Whas seen
!Whas shot
!Whas skyr
!Whas soar
!Whas sold
!Whas spik
!Whas surg
!Whas thre
!Whas thro
!Whas took
!Whas treb
!Whas trip
!Whas walk
!Whas went
!Whas won
!Whas work
!Whas yiel
!Whave a 
!Whave ach
!Whave add
!Whave adv
!Whave amo
!Whave an 
!Whave app
!Whave ave
!Whave bag
!Whave bal
!Whave ban
!Whave boo
!Whave bui
!Whave cam
!Whave cap
!Whave cas
!Whave cha
!Whave cle
!Whave cli
!Whave col
!Whave com
!Whave del
!Whave dou
!Whave ear
!Whave enj
!Whave exp
!Whave gai
!Whave gen
!Whave gon
!Whave gra
!Whave gre
!Whave gro
!Whave had
!Whave han
!Whave inc
!Whave jum
!Whave lan
!Whave lea
!Whave loc
!Whave mad
!Whave mov
!Whave mul
!Whave nai
!Whave net
!Whave nev
!Whave no 
!Whave not
!Whave pai
!Whave poc
!Whave pos
!Whave pro
!Whave put
!Whave qua
!Whave rac
!Whave rai
!Whave rak
!Whave ral
!Whave rea
!Whave rec
!Whave ret
!Whave ris
!Whave roc
!Whave ros
!Whave saw
!Whave sco
!Whave sec
!Whave see
!Whave sho
!Whave sky
!Whave soa
!Whave sol
!Whave spi
!Whave sur
!Whave thr
!Whave too
!Whave tre
!Whave tri
!Whave wal
!Whave wen
!Whave won
!Whave wor
!Whave yie
!discount of
!fine
!inflation of
!relief
!put aside
#put by
!put in
!put up
!puts aside
$puts by
!puts in
!puts on
$puts up
!Wput asid
!Wputs asi
!Wputs by
!Wputs in
!Wputs on
!Wputs up
# a year, no
!% a year
!% per year
!charge :
!charge are
"charges :
!charges are
!charges is
"fee :
#fees :
$see our
$see the charge
$see the cost
"see the fee
!see what
!see where
!see whether
$see who
$see why
!sees how
!sees our
%sees the charge
%sees the cost
%sees the fee
!sees what
!sees where
!sees whether
!sees who
!sees why
! % a year, no
7 and a half per cent a year, no
6 and a half percent a year, no
! pc a year, no
, per cent a year, no
+ percent a year, no
4 percentage point a year, no
5 percentage points a year, no
!% a year, no
!0 and a half per cent a year, no
!0 and a half percent a year, no
#0 and a quarter per cent a year, no
#0 and a quarter percent a year, no
/double-digit a year, no
!double-figure a year, no
!four-digit a year, no
!four-figure a year, no
!pc a year, no
+per cent a year, no
*percent a year, no
3percentage point a year, no
4percentage points a year, no
2quadruple-digit a year, no
3quadruple-figure a year, no
$see the charges
$see the costs
"see the fees
%sees the charges
%sees the costs
%sees the fees
.three-digit a year, no
/three-figure a year, no
/triple-digit a year, no
0triple-figure a year, no
!(0
!+0 % a y
!+0 pc a 
!+0% a ye
!+0pc a y
!-0 % a y
!-0 pc a 
!-0% a ye
!-0pc a y
!0 % a ye
!0 pc a y
!0% a yea
!0pc a ye
!Wcharge :
!Wcharge a
!Wfee :
!Wfees :
!Wsee our
!Wsee what
!Wsee wher
!Wsee whet
!Wsee who
!Wsee why
!Wsees how
!Wsees our
!Wsees wha
!Wsees whe
!Wsees who
!Wsees why
!coupons of
!distribution of
!distributions of
!dividends of
!payouts of
!aim to pay
&aiming to pay
$aims to pay
%hopes to pay
&hoping to pay
$plan to pay
(planning to pay
%plans to pay
!seek
!Whoping t
!Wplan to 
!Wplanning
!Wplans to
!Wseek
!up to 
&bonus at maturity
!Was much 
!Wup to +0
!Wup to -0
!Wup to qu
!Wup to tr
!Wreturned
!be acquired
!be bought
!be taken over
%come to market
!exit
!go public
!list
#sell on
!sell out
%sell the business
%sell the company
$sell up
!aim 
!aims 
!due 
!go 
!hope 
!hopes 
!intend 
!intends 
!look 
!looking 
!mean 
!means 
!plan 
!plans 
!Waim be a
!Waim be b
!Waim be t
!Waim come
!Waim exit
!Waim floa
!Waim go p
!Waim list
!Waim sell
!Waim to c
!Waim to e
!Waim to f
!Waim to l
!Waim to s
!Waims be 
!Waims com
!Waims exi
!Waims flo
!Waims go 
!Waims lis
!Waims sel
!Wdue be a
!Wdue be b
!Wdue be t
!Wdue come
!Wdue exit
!Wdue floa
!Wdue go p
!Wdue list
!Wdue sell
!Wdue to b
!Wdue to c
!Wdue to e
!Wdue to f
!Wdue to g
!Wdue to l
!Wdue to s
!Wexpect l
!Wgo be ac
!Wgo be bo
!Wgo be ta
!Wgo come 
!Wgo exit
!Wgo float
!Wgo go pu
!Wgo list
!Wgo sell 
!Wgo to be
!Wgo to co
!Wgo to ex
!Wgo to fl
!Wgo to go
!Wgo to li
!Wgo to se
!Wgoing be
!Wgoing co
!Wgoing ex
!Wgoing fl
!Wgoing go
!Wgoing li
!Wgoing se
!Wgoing to
!Whope be 
!Whope com
!Whope exi
!Whope flo
!Whope go 
!Whope lis
!Whope sel
!Whopes be
!Whopes co
!Whopes ex
!Whopes fl
!Whopes go
!Whopes li
!Whopes se
!Wintend b
!Wintend c
!Wintend e
!Wintend f
!Wintend g
!Wintend l
!Wintend s
!Wintend t
!Wintends 
!Wlook be 
!Wlook com
!Wlook exi
!Wlook flo
!Wlook go 
!Wlook lis
!Wlook sel
!Wmean be 
!Wmean com
!Wmean exi
!Wmean flo
!Wmean go 
!Wmean lis
!Wmean sel
!Wmean to 
!Wmeans be
!Wmeans co
!Wmeans ex
!Wmeans fl
!Wmeans go
!Wmeans li
!Wmeans se
!Wmeans to
!Wplan be 
!Wplan com
!Wplan exi
!Wplan flo
!Wplan go 
!Wplan lis
!Wplan sel
!Wplans be
!Wplans co
!Wplans ex
!Wplans fl
!Wplans go
!Wplans li
!Wplans se
!Wset be a
!Wset be b
!Wset be t
!Wset come
!Wset exit
!Wset floa
!Wset go p
!Wset list
!Wset sell
!Wset to b
!Wset to c
!Wset to e
!Wset to f
!Wset to g
!Wset to l
!Wset to s
!it could 
!it would 
!it'd 
!that could 
!that would 
$that'd 
!you could 
!you may 
!you might 
!you would 
!you'd 
!you'll 
!your money could 
!your money may 
!your money might 
!your money would 
%your pot could 
%your pot may 
%your pot might 
%your pot would 
!your savings could 
!your savings may 
!your savings might 
!your savings would 
!Wafter 0 
!Wafter 0,
!Wafter 00
!Wafter do
!Wafter ei
!Wafter el
!Wafter fi
!Wafter fo
!Wafter hu
!Wafter ni
!Wafter on
!Wafter se
!Wafter si
!Wafter te
!Wafter th
!Wafter tw
!Win 0 mon
!Win 0 yea
#Win 0,
#Win 00
!Win dozen
!Win eight
!Win eleve
!Win fifte
!Win fifty
!Win five 
!Win five-
!Win forty
!Win four 
!Win four-
!Win fourt
!Win hundr
!Win nine 
!Win nine-
!Win ninet
!Win one m
!Win one y
!Win one-d
!Win one-e
!Win one-f
!Win one-h
!Win one-n
!Win one-o
!Win one-s
!Win one-t
!Win seven
!Win six m
!Win six y
!Win six-d
!Win six-e
!Win six-f
!Win six-h
!Win six-n
!Win six-o
!Win six-s
!Win six-t
!Win sixte
!Win sixty
!Win ten m
!Win ten y
!Win ten-d
!Win ten-e
!Win ten-f
!Win ten-h
!Win ten-n
!Win ten-o
!Win ten-s
!Win ten-t
!Win thirt
!Win three
!Win twelv
!Win twent
!Win two m
!Win two y
!Win two-d
!Win two-e
!Win two-f
!Win two-h
!Win two-n
!Win two-o
!Win two-s
!Win two-t
!Wover 0 m
!Wover 0 y
!Wover 0,
!Wover 00
!Wover doz
!Wover eig
!Wover ele
!Wover fif
!Wover fiv
!Wover for
!Wover fou
!Wover hun
!Wover nin
!Wover one
!Wover sev
!Wover six
!Wover ten
!Wover thi
!Wover thr
!Wover twe
!Wover two
!Wwithin d
!Wwithin e
!Wwithin h
!Wwithin o
!ago
!back
!if you had
!if you'd
!last
!past
!Wago
!Wback
!Wlast
!Wpast
!prison
!sentence
!Wprison
!Wsentence
$central case
!certain to 
!guess
!number
!outlook
!sum
!sure to 
!view
!assumption 
!assumptions 
#bound to be
!bound to do
%bound to make
!bound to manage
!bound to return
!calls 
&central case 
'central cases 
&certain to be
&certain to do
'certain to make
'certain to manage
(certain to return
!estimate 
!estimates 
!forecast 
!forecasts 
!guess 
!guesss 
!half
%likely to be
!likely to do
&likely to make
&likely to manage
!likely to return
!number 
#ought to be
#ought to do
%ought to make
#ought to manage
#ought to return
!outlook 
!outlooks 
!projection 
!projections 
!sum 
"sure to be
"sure to do
$sure to make
"sure to manage
!sure to return
!view 
!views 
!Wassumpti
!Wbecome $
!Wbecome 0
!Wbecome c
!Wbecome d
!Wbecome e
!Wbecome f
!Wbecome h
!Wbecome n
!Wbecome o
!Wbecome r
!Wbecome s
!Wbecome u
$Wbecome �
!Wbecomes 
!Wbound to
!Wcall : $
!Wcall : +
!Wcall : -
!Wcall : 0
!Wcall : a
!Wcall : c
!Wcall : d
!Wcall : e
!Wcall : f
!Wcall : h
!Wcall : n
!Wcall : o
"Wcall : q
!Wcall : s
!Wcall : t
!Wcall : u
$Wcall : �
!Wcall are
!Wcall is 
!Wcalls : 
!Wcalls ar
!Wcalls is
!Wguess : 
!Wguess ar
!Wguess fo
!Wguess is
!Wguesss :
!Wguesss a
!Wguesss f
!Wguesss i
!Wlikely t
!Wnumber :
!Wnumber a
!Wnumber f
!Wnumber i
!Wought to
!Woutlook 
!Woutlooks
!Wsum : $ 
!Wsum : $0
!Wsum : +0
!Wsum : -0
!Wsum : 0
!Wsum : a 
!Wsum : a$
!Wsum : an
$Wsum : a�
!Wsum : c$
$Wsum : c�
!Wsum : do
!Wsum : ei
!Wsum : el
!Wsum : fi
!Wsum : fo
!Wsum : hu
!Wsum : ni
!Wsum : no
!Wsum : nz
!Wsum : on
!Wsum : qu
!Wsum : se
!Wsum : si
!Wsum : st
!Wsum : te
!Wsum : th
!Wsum : tr
!Wsum : tw
!Wsum : us
!Wsum : £
#Wsum : �
!Wsum are 
!Wsum for 
!Wsum is $
!Wsum is +
!Wsum is -
!Wsum is 0
!Wsum is a
!Wsum is c
!Wsum is d
!Wsum is e
!Wsum is f
!Wsum is h
!Wsum is n
!Wsum is o
"Wsum is q
!Wsum is s
!Wsum is t
!Wsum is u
$Wsum is �
!Wsums : $
!Wsums : +
!Wsums : -
!Wsums : 0
!Wsums : a
!Wsums : c
!Wsums : d
!Wsums : e
!Wsums : f
!Wsums : h
!Wsums : n
!Wsums : o
"Wsums : q
!Wsums : s
!Wsums : t
!Wsums : u
$Wsums : �
!Wsums are
!Wsums for
!Wsums is 
!Wsure to 
!Wview : $
!Wview : +
!Wview : -
!Wview : 0
!Wview : a
!Wview : c
!Wview : d
!Wview : e
!Wview : f
!Wview : h
!Wview : n
!Wview : o
"Wview : q
!Wview : s
!Wview : t
!Wview : u
$Wview : �
!Wview are
!Wview for
!Wview is 
!Wviews : 
!Wviews ar
!Wviews fo
!Wviews is
!Wthou
!Wyear
!became
!has become
$rate of
!Wbecame
!Whas beco
!Wrate of
!if it 
!if market 
!if markets 
!if the fund 
!if the investment 
!if the money 
!if the plan 
!if the portfolio 
!if the pot 
!if this 
"if your fund 
$if your investment 
"if your money 
"if your pot 
!earns 
!gains 
!grew 
!grow 
!grows 
!return 
!returns 
!rise 
!rises 
!Wif it ea
!Wif it ga
!Wif it gr
!Wif it re
!Wif it ri
!Wif marke
!Wif the f
!Wif the i
!Wif the m
!Wif the p
!Wif this 
!Wif your 
! for each 
! for every 
!% in 
!bet my bottom dollar 
!bet my farm 
!bet my house 
!bet my shirt 
#bet the bottom dollar 
!bet the farm 
!bet the house 
!bet the shirt 
#bet your bottom dollar 
#bet your farm 
!bet your house 
!bet your shirt 
'century belong
!decade belong
!do a amazon
!do a apple
!do a asos
!do a bitcoin
!do a fevertree
!do a games workshop
!do a nvidia
!do a tesla
!do an amazon
!do an apple
!do an asos
!do an bitcoin
!do an fevertree
!do an games workshop
!do an nvidia
!do an tesla
%doing a amazon
%doing a apple
!doing a asos
%doing a bitcoin
$doing a fevertree
(doing a games workshop
%doing a nvidia
!doing a tesla
&doing an amazon
%doing an apple
%doing an asos
%doing an bitcoin
%doing an fevertree
)doing an games workshop
%doing an nvidia
!doing an tesla
'double-digit in 
!double-figure in 
!figures
!four-digit in 
!four-figure in 
!future belong
!outpace 
!outperform 
!outstrip 
!pc in 
!per cent in 
!percent in 
+percentage point in 
,percentage points in 
*quadruple-digit in 
*quadruple-figure in 
!thrash 
&three-digit in 
!three-figure in 
'triple-digit in 
!triple-figure in 
!trounce 
!turn humble 
!turn patient 
!turn private 
!turn small 
!turns early 
!turns humble 
!turns ordinary 
!turns patient 
!turns private 
!turns small 
!year belong
!bet my bottom dollar
!bet my farm
!bet my house
!bet my shirt
#bet the bottom dollar
!bet the farm
!bet the house
!bet the shirt
#bet your bottom dollar
#bet your farm
!bet your house
!bet your shirt
)century belong to
'century belongs to
!cool 
!decade belong to
!decade belongs to
!do a 
!do an 
!doing a 
!doing an 
!easy 
!five figures
!five-figures
!four figures
!four-figures
!further 
!future belong to
!future belongs to
!likely 
!pay-off of 
!payback of 
!payoff of 
!payout of 
!payouts of 
!possible 
!potential 
!return of 
!six figures
!six-figures
!thrash
!three figures
!three-figures
!trounce
!turn humble
!turn patient
!turn private
!turn small
!turns early
!turns humble
!turns ordinary
!turns patient
!turns private
!turns small
!year belong to
!year belongs to
!Ware set 
!Wbet my b
!Wbet my f
!Wbet my h
!Wbet my s
!Wbet your
!Wbound fo
!Wcan 
!Wcentury 
!Wcool +0 
!Wcool +0%
!Wcool +0,
!Wcool +0.
!Wcool +00
!Wcool +0p
!Wcool -0 
!Wcool -0%
!Wcool -0,
!Wcool -0.
!Wcool -00
!Wcool -0p
!Wcool 0
!Wcool dou
!Wcool doz
!Wcool eig
!Wcool ele
!Wcool fif
!Wcool fiv
!Wcool for
!Wcool fou
!Wcool hun
!Wcool nin
!Wcool one
!Wcool qua
!Wcool sev
!Wcool six
!Wcool ten
!Wcool thi
!Wcool thr
!Wcool tri
!Wcool twe
!Wcool two
!Wdecade b
!Wdo a ama
!Wdo a app
!Wdo a aso
!Wdo a bit
!Wdo a fev
!Wdo a gam
!Wdo a nvi
!Wdo a tes
!Wdo an am
!Wdo an ap
!Wdo an as
!Wdo an bi
!Wdo an fe
!Wdo an ga
!Wdo an nv
!Wdo an te
!Wdoing a 
!Wdoing an
!Weasy +0 
!Weasy +0%
!Weasy +0,
!Weasy +0.
!Weasy +00
!Weasy +0p
!Weasy -0 
!Weasy -0%
!Weasy -0,
!Weasy -0.
!Weasy -00
!Weasy -0p
!Weasy 0
!Weasy dou
!Weasy doz
!Weasy eig
!Weasy ele
!Weasy fif
!Weasy fiv
!Weasy for
!Weasy fou
!Weasy hun
!Weasy nin
!Weasy one
!Weasy qua
!Weasy sev
!Weasy six
!Weasy ten
!Weasy thi
!Weasy thr
!Weasy tri
!Weasy twe
!Weasy two
!Wfurther 
!Wfuture b
!Wgoing fo
!Wgood +0 
!Wgood +0%
!Wgood +0,
!Wgood +0.
!Wgood +00
!Wgood +0p
!Wgood -0 
!Wgood -0%
!Wgood -0,
!Wgood -0.
!Wgood -00
!Wgood -0p
!Wgood 0
!Wgood dou
!Wgood doz
!Wgood eig
!Wgood ele
!Wgood fif
!Wgood fiv
!Wgood for
!Wgood fou
!Wgood hun
!Wgood nin
!Wgood one
!Wgood qua
!Wgood sev
!Wgood six
!Wgood ten
!Wgood thi
!Wgood thr
!Wgood tri
!Wgood twe
!Wgood two
!Wheaded f
!Wheaded t
!Wheading 
!Wis set t
!Wlikely +
!Wlikely -
!Wlikely 0
!Wlikely d
!Wlikely e
!Wlikely f
!Wlikely h
!Wlikely n
!Wlikely o
"Wlikely q
!Wlikely s
!Wmarching
!Won its w
!Won the w
!Wpay-off 
!Wpayback 
!Wpayoff o
!Wpayout o
!Wpayouts 
!Wpossible
!Wquick +0
!Wquick -0
!Wquick 0
!Wquick do
!Wquick ei
!Wquick el
!Wquick fi
!Wquick fo
!Wquick hu
!Wquick ni
!Wquick on
!Wquick qu
!Wquick se
!Wquick si
!Wquick te
!Wquick th
!Wquick tr
!Wquick tw
!Wrest of 
!Wreturn o
!Wshould 
!Wturn hum
!Wturn pat
!Wturn pri
!Wturns ea
!Wturns or
!Wturns pa
!Wturns pr
!Wturns sm
!Wyear bel
!may not
!Wmay not
!aim to
#aims to
$seek to
!seeks to
!tries to
!Waim to
!Waims to
!Wseek to
!Wtries to
!amazed if
(amazed not to see
!amazed to see
&astonished if
,astonished not to see
*astonished to see
.disappointed not to see
,disappointed to see
!flabbergasted if
/flabbergasted not to see
-flabbergasted to see
#shocked if
)shocked not to see
'shocked to see
#stunned if
)stunned not to see
'stunned to see
%surprised if
+surprised not to see
)surprised to see
!Wamazed i
!Wamazed n
!Wamazed t
!Wastonish
!Wflabberg
!Wshocked 
!Wstunned 
!Wsurprise
!Wbid
!Wtake
!Wtime
!fall 
!falls 
!fell 
!lose 
!lower 
!was 
!were 
!Wfall 
!Wfalls 
!Wfell 
!Wlose 
!Wlower 
!Wwas 
!Wwere 
" in the making
!a further 
!a good 
!another 
!at least 
!can't be 
!can't last 
!can't remain 
!can't stay 
!cannot be 
!cannot last 
!cannot remain 
!cannot stay 
!easily 
)not going to be 
!not going to last 
!not going to remain 
!not going to stay 
!plenty more 
#sign all point
#sign now point
!sign point
&signs all point
&signs now point
!signs point
#tomorrow's 
%will not be 
!will not last 
!will not remain 
!will not stay 
!won't be 
!won't last 
!won't remain 
!won't stay 
* as fast in the making
* as much in the making
) bagger in the making
* baggers in the making
) better off in the making
) bigger in the making
' fold in the making
& her in the making
) higher in the making
& his in the making
+ in value in the making
& its in the making
) larger in the making
' more in the making
& our in the making
' over in the making
) richer in the making
' that in the making
& the in the making
( their in the making
, wealthier in the making
' what in the making
! x in the making
' your in the making
!-bagger in the making
*-baggers in the making
!-dozen-times in the making
!-eight-times in the making
*-eighteen-times in the making
!-eighty-times in the making
!-eleven-times in the making
)-fifteen-times in the making
!-fifty-times in the making
!-five-times in the making
!-fold in the making
!-forty-times in the making
!-four-times in the making
*-fourteen-times in the making
)-hundred-times in the making
!-nine-times in the making
*-nineteen-times in the making
!-ninety-times in the making
!-one-times in the making
!-seven-times in the making
+-seventeen-times in the making
)-seventy-times in the making
!-six-times in the making
)-sixteen-times in the making
!-sixty-times in the making
!-ten-times in the making
*-thirteen-times in the making
!-thirty-times in the making
!-three-times in the making
!-times in the making
!-twelve-times in the making
!-twenty-times in the making
!-two-times in the making
!-x in the making
!0 in the making
!a further
!a good
!amazon
!another
!at least
(bagger in the making
)baggers in the making
!blue chip
&boom in the making
!bull market in the making
!can't be
!can't last
!can't remain
!can't stay
!cannot be
!cannot last
!cannot remain
!cannot stay
(double in the making
)doubled in the making
!easily
&fold in the making
)fortune in the making
!giant
!leader
!multi-bagger in the making
!multi-baggers in the making
-multibagger in the making
.multibaggers in the making
'not going to be
!not going to last
!not going to remain
!not going to stay
!nvidia
'plenty more in it
-plenty more in the tank
!plenty more to come
'plenty more where that came from
,quadrupled in the making
,quintupled in the making
#sign all point to
#sign all points to
#sign now point to
#sign now points to
!sign point to
!sign points to
&signs all point to
&signs all points to
&signs now point to
&signs now points to
!signs point to
!signs points to
!star
!ten-bagger in the making
+tenbagger in the making
(treble in the making
)trebled in the making
)tripled in the making
#will not be
!will not last
!will not remain
!will not stay
!winner
(winner in the making
!won't be
!won't last
!won't remain
!won't stay
!x in the making
!Wa furthe
!Wa good +
!Wa good -
!Wa good 0
!Wa good d
!Wa good e
!Wa good f
!Wa good h
!Wa good n
!Wa good o
"Wa good q
!Wa good s
!Wa good t
!Wat least
!Wboom in 
!Wcan't be
!Wcan't la
!Wcan't re
!Wcan't st
!Wcannot b
!Wcannot l
!Wcannot r
!Wcannot s
!Weasily +
!Weasily -
!Weasily 0
!Weasily d
!Weasily e
!Weasily f
!Weasily h
!Weasily n
!Weasily o
"Weasily q
!Weasily s
!Weasily t
!Wfortune 
!Wnot goin
!Wplenty m
!Wsign all
!Wsign now
!Wsign poi
!Wsigns al
!Wsigns no
!Wsigns po
!Wtomorrow
!Wwinner i
!Wwon't be
!Wwon't la
!Wwon't st
!page
!places
&price of membership
!weather
!Wpage
!Wplaces
!Wprice of
!Wvideo
!Wweather
%approach is 
#approach's 
!bid is 
!bid's 
!buyer is 
!buyer's 
!coin before
$coin by
!coin in
!coin next
!coin this time
!coin within
"company before
#company by
!company in
$company next
)company this time
#company within
!give it 
$her best guess
"her bet
!her call
!her guess
!her hunch
!her number
!her view
$his best guess
"his bet
!his call
!his guess
!his hunch
!his number
!his view
"i'm bet
!i'm is bet
!metal before
!metal by
!metal in
!metal next
'metal this time
!metal within
!money bet
%money is bet
"money's bet
&money's is bet
"my best guess
!my bet
!my call
!my guess
!my hunch
!my number
!my view
!offer is 
!offer's 
$our best guess
"our bet
!our call
!our guess
!our hunch
!our number
!our view
!share before
!share by
"share next
'share this time
!share within
,smart money is is bet
!stock before
!stock by
!stock in
"stock next
'stock this time
!stock within
!suitor is 
!suitor's 
%takeover is 
#takeover's 
"they're bet
%they're is bet
!we're bet
#we're is bet
!circling
"give it 0
$give it dozen
!give it eight
!give it eleven
!give it fifteen
!give it fifty
!give it five
!give it forty
!give it four
!give it hundred
!give it nine
!give it one
!give it seven
!give it six
!give it ten
!give it thirteen
!give it thirty
!give it three
!give it twelve
!give it twenty
!give it two
!hunch
!i'm bet on 
!i'm betting on 
!i'm is bet on 
!i'm is betting on 
!in the wings
!just a matter
!likely
!metal 
&money bet on 
!money betting on 
'money is bet on 
%money is betting on 
&money's bet on 
"money's betting on 
&money's is bet on 
&money's is betting on 
!on its way
!on the way
!only a matter
,smart money is is bet on 
,smart money is is betting on 
%they're bet on 
"they're betting on 
%they're is bet on 
%they're is betting on 
!we're bet on 
!we're betting on 
#we're is bet on 
#we're is betting on 
!$0 c
!$0 s
!W0 c 
!W0c c
!W0c m
!W0c s
!W0p c
!W0p m
!W0p s
!Wa $ 
!Wa $0
!Wa 0 
!Wa 0,
!Wa 0.
!Wa 00
!Wa 0c
!Wa 0p
!Wa a 
!Wa a$
!Wa an
$Wa a�
!Wa c$
$Wa c�
!Wa nz
!Wa us
!Wa £
#Wa �
!Wan $
!Wan 0
!Wan a
!Wan c
!Wan u
$Wan �
!Wappr
!Wbid 
!Wbid'
!Wbuye
!Wgive
!Wher 
!Whis 
!Wi'm 
!Wmy b
!Wmy c
!Wmy g
!Wmy h
!Wmy n
!Wmy v
!Woffe
!Wour 
!Wsmar
!Wsuit
!Wwe'r
#was my
!was our
$were my
!were our
!Wwas my
!Wwas our
!Wwere my
!Wwere our
!be sitting 
!climb each
!climb every
!climb from here
!climb steadily
!climb with inflation
!climb year after
!end up sitting 
!find yourself sitting 
!go up each
!go up every
!go up from here
!go up steadily
!go up with inflation
!go up year after
!grow each
!grow every
!grow from here
!grow steadily
!grow with inflation
!grow year after
&increase each
'increase every
)increase from here
)increase steadily
*increase with inflation
)increase year after
!left sitting 
!plan is to 
!rise each
!rise every
%rise from here
!rise steadily
&rise with inflation
%rise year after
!you will 
!be sitting on
!be sitting pretty
!chuck in the 
%chuck in your 
!chuck up the 
%chuck up your 
-dividend are set to 
*dividend is set to 
)dividend ought to 
)dividend should 
'dividend will 
.dividends are set to 
+dividends is set to 
*dividends ought to 
*dividends should 
(dividends will 
-earnings are set to 
*earnings is set to 
)earnings ought to 
)earnings should 
'earnings will 
!end up sitting on
!end up sitting pretty
!find yourself sitting on
!find yourself sitting pretty
!give in the 
"give in your 
!give up the 
"give up your 
+income are set to 
(income is set to 
'income ought to 
!income should 
!income will 
!it are set to 
!it is set to 
#it ought to 
!it should 
!jack in the 
!jack in your 
!jack up the 
!jack up your 
!left sitting on
!left sitting pretty
!pack in the 
"pack in your 
!pack up the 
"pack up your 
+payout are set to 
(payout is set to 
!payout ought to 
!payout should 
!payout will 
,payouts are set to 
)payouts is set to 
(payouts ought to 
!payouts should 
&payouts will 
&plan is to exit
%plan is to float
%plan is to list
%plan is to sell
)rent are set to 
&rent is set to 
!rent ought to 
!rent should 
!rent will 
*rents are set to 
'rents is set to 
&rents ought to 
!rents should 
!rents will 
+return are set to 
(return is set to 
'return ought to 
!return should 
!return will 
,returns are set to 
)returns is set to 
(returns ought to 
(returns should 
&returns will 
)they are set to 
&they is set to 
!they ought to 
!they should 
&throw in the 
%throw in your 
&throw up the 
%throw up your 
!you may
!you might
!you will
!you'd
!you'll
!Wbe sitti
!Wchuck in
!Wchuck up
!Wend up s
!Wfind you
!Wgive in 
!Wgive up 
!Wincome o
!Wincome s
!Wincome w
!Wit are s
!Wit is se
!Wit ought
!Wit shoul
!Wit will 
!Wjack in 
!Wjack up 
!Wleft sit
!Wpack in 
!Wpack up 
!Wpayout a
!Wpayout i
!Wpayout s
!Wpayout w
!Wplan is 
!Wrent are
!Wrent is 
!Wrent oug
!Wrent sho
!Wrent wil
!Wrents ar
!Wrents is
!Wrents ou
!Wrents sh
!Wrents wi
!Wreturn a
!Wreturn i
!Wreturn s
!Wreturn w
!Wthey are
!Wthey is 
!Wthey oug
!Wthey sho
!Wthey wil
!Wthrow in
!Wthrow up
!Wyou may 
!Wyou migh
!Wyou will
!Wyou'd be
!Wyou'd do
!Wyou'd ha
!Wyou'd mu
!Wyou'd qu
!Wyou'd so
!Wyou'd th
!Wyou'd tr
!Wyou'd we
!Wyou'll d
!Wyou'll h
!Wyou'll m
"Wyou'll q
!Wyou'll s
!Wyou'll t
!Wyou'll w
!n't grow
!n't guaranteed
!n't promise
!n't rise
!never grow
!never guaranteed
!never promise
!never rise
$no longer grow
$no longer guaranteed
$no longer promise
!no longer rise
!not grow
!not guaranteed
!not promise
!not rise
!Wcannot g
!Wnever gr
!Wnever gu
!Wnever pr
!Wnever ri
!Wnot grow
!Wnot guar
!Wnot prom
!Wnot rise
!n't guar
!n't prom
!may fall
!Wmay fall
!anticipated 
!base case
!bull case
!estimated 
!exit multiple
!exit price
!exit value
!expected 
!fair price
!growth potential
!house view
'intrinsic value
%listing price
!our target
!predicted 
!price forecast
!price objective
!price prediction
!price target
!profit potential
!project a 
!project an 
!projected 
!prospective 
!return potential
(target annual dividend
(target annual income
(target annual irr
(target annual price
(target annual return
(target annual yield
!target dividend
'target gross dividend
'target gross income
'target gross irr
'target gross price
'target gross return
'target gross yield
!target income
!target irr
'target net dividend
'target net income
'target net irr
'target net price
'target net return
'target net yield
!target of
!target price
!target return
'target total dividend
'target total income
'target total irr
'target total price
'target total return
'target total yield
!targeted 
!the target is
!upside potential
!forecast a 
%forecast an 
'potential gain
'potential gains
'potential profit
'potential profits
)potential return
)potential returns
(potential upside
!Wbase cas
!Wbull cas
!Wexit mul
!Wexit pri
!Wexit val
!Wexpected
!Wfair pri
!Wgrowth p
!Whouse vi
!Wintrinsi
!Wlisting 
!Wour targ
!Wpredicte
!Wprice fo
!Wprice ob
!Wprice pr
!Wprice ta
!Wprofit p
!Wproject 
!Wprojecte
!Wreturn p
!Wtarget $
!Wtarget +
!Wtarget -
!Wtarget 0
!Wtarget c
!Wtarget d
!Wtarget e
!Wtarget p
!Wtarget t
!Wtarget u
$Wtarget �
!Wtargeted
!Wthe targ
!publish no
!Wpublish 
!expected
!gain ahead
$gain to come
!gains ahead
%gains to come
!projected
!upside of 
!upside to 
!asymmetric 
!considerable 
!incredible 
!significant 
!unlimited 
!Wasymmetr
!Wconsider
!Wenormous
!Wexplosiv
!Whuge gai
!Whuge gro
!Whuge pot
!Whuge pro
!Whuge ups
!Wincredib
!Wmassive 
!Wsignific
!Wtremendo
!Wunlimite
!Wupside o
!Wupside t
!in the next
!inside
%over the coming
%over the next
!within
!$ 0 b
!$ 0 i
!$ 0 o
!$ 0 w
!$ 0) 
!$0 be
!$0 by 
!$0 in
!$0 ov
!$0 wi
!$0) b
!$0) i
!$0) o
!$0) w
!+0% i
!+0% o
!+0% w
!+0%) 
!-0% i
!-0% o
!-0% w
!-0%) 
!0 % i
!0 % o
!0 % w
!0 %) 
!0% by 
!0% in
!0% ov
!0% wi
!0%) b
!0%) i
!0%) o
!0%) w
!0pc i
!0pc o
!0pc w
!0pc) 
"a$0 b
"a$0 i
!a$0 o
"a$0 w
!a$0) 
!a$0.
"c$0 b
!c$0 i
!c$0 o
"c$0 w
!c$0) 
!c$0.
!£0 b
!£0 i
!£0 o
!£0 w
!£0) 
!apply
!charged
!Wbefore 
!Wby 
!Win 
!Wahead of
!Wapply
!Wcrushed
!Wleft beh
!Wmatch
!Woutpaced
!Woutperfo
!Woutstrip
!Wsold
!Wthrashed
!Wtrounced
!are going to 
!at listing
!is going to 
!on day one
!that's a
! going to 
!that's a 
!that's an 
!Ware goin
!Wat listi
!Wis going
!Won day o
!Wthat's a
!coming 
!giant 
!historic 
!imminent 
!major 
!00-bagger
!00bagger
!alphabet
!amd
!apple
!arm
!asos
!berkshire
!big thing
!big winner
!bull run
!facebook
!fever-tree
!fevertree
!games workshop
!gold rush
!google
%hundred-bagger
!meta
!microsoft
!netflix
!palantir
!price explosion
!re-rating
!rerating
!supercycle
!superstar
%takeover wave
!ten-bagger
!tenbagger
!tesla
%trillion-dollar
!tsmc
!unicorn
!wealth transfer
!wealth wave
!Wcoming b
!Wcoming e
!Wcoming m
!Wcoming p
!Wcoming r
!Wcoming s
!Wcoming t
!Wcoming w
!Wgiant bi
!Wgiant bo
!Wgiant br
!Wgiant bu
!Wgiant ex
!Wgiant ma
!Wgiant me
!Wgiant mo
!Wgiant pr
!Wgiant ra
!Wgiant re
!Wgiant su
!Wgiant ta
!Wgiant we
!Wgiant wi
!Whistoric
!Whuge big
!Whuge boo
!Whuge bre
!Whuge bul
!Whuge exp
!Whuge maj
!Whuge mar
!Whuge mas
!Whuge mel
!Whuge mov
!Whuge pri
!Whuge ral
!Whuge re-
!Whuge rer
!Whuge sup
!Whuge sur
!Whuge tak
!Whuge wea
!Whuge win
!Wimminent
!Wmajor bi
!Wmajor bo
!Wmajor br
!Wmajor bu
!Wmajor ex
!Wmajor ma
!Wmajor me
!Wmajor mo
!Wmajor pr
!Wmajor ra
!Wmajor re
!Wmajor su
!Wmajor ta
!Wmajor we
!Wmajor wi
!Wnext big
!Wnext boo
!Wnext bre
!Wnext bul
!Wnext exp
!Wnext maj
!Wnext mar
!Wnext mas
!Wnext mel
!Wnext mov
!Wnext pri
!Wnext ral
!Wnext re-
!Wnext rer
!Wnext sup
!Wnext sur
!Wnext tak
!Wnext wea
!Wnext win
!Wthe next
'after the 0000
&after the last
(before the 0000
'before the last
!move house
!moved house
!Wmove hou
!Wmoved ho
!boom in
!boom of
!boom since
!bull market in
!bull market of
!bull market since
!once in a
&once in a lifetime
!once in-a
!once-in a
!once-in-a
!opportunities in
!opportunities since
!opportunity in
'opportunity of
)opportunity since
!wealth creation in
!wealth creation of
!wealth creation since
'wealth event in
(wealth event of
'wealth event since
#once in a 
#once in a-
#once in-a 
#once in-a-
#once-in a 
#once-in a-
#once-in-a 
#once-in-a-
!wealth creation 
!wealth event 
!Wbiggest 
!Wgreatest
!Wonce in 
!Wonce in-
!Wonce-in 
!Wonce-in-
!fired
!flagged
!flagging
!flashed
!flashing
!found
!gone off
%homing in on
!identified
!identifying
!issued
#lit up
!picked
!pinpointed
!pointing
!points
'raised the alarm
!signalled
!signalling
!spotted
!swung
!triggered
!triggering
!warning of
!warns of
!zeroed in on
!Walarm
!Wprogram
!Wradar
!Wsame ind
!Wsame mod
!Wsame pat
!Wsame set
!Wsame sig
!Wsame sys
!Wsame tec
!Wsystem
!Wtechnolo
!Wthat
!Wwhich
!Wback-tes
!Wbacktest
!Wflag
!Wflagged
!Wfound
!Widentifi
!Wpicked
!Wpinpoint
!Wsignalle
!Wspotted
!Wtriggere
!going by 
%history says
&history shows
%history suggests
!if history 
!last 
!previous 
!going by earlier
%going by last
%going by past
&going by previous
'going by the earlier
'going by the last
'going by the past
'going by the previous
!history 
*if history is any
!if history repeats
!if history rhymes
#time it
!time our
!time that
!time the
!time this
#time we
!times it
!times our
!times that
!times the
!times this
!times we
!Wevery 0 
!Wevery 0,
!Wevery 00
!Wevery do
!Wevery ei
!Wevery el
!Wevery fi
!Wevery fo
!Wevery hu
!Wevery ni
!Wevery on
!Wevery se
!Wevery si
!Wevery te
!Wevery th
!Wevery ti
!Wevery tw
!Wgoing by
!Wif histo
!Wlast 0 t
!Wlast 0,
!Wlast 00
!Wlast doz
!Wlast eig
!Wlast ele
!Wlast fif
!Wlast fiv
!Wlast for
!Wlast fou
!Wlast hun
!Wlast nin
!Wlast one
!Wlast sev
!Wlast six
!Wlast ten
!Wlast thi
!Wlast thr
!Wlast tim
!Wlast twe
!Wlast two
!Wprevious
!Wthe last
!if the price 
!if the share 
!if the shares 
!if the stock 
!if they 
!capture
!get back
!gets back
!goes back
!recover
!take
!win
!Wif it  c
!Wif it  g
!Wif it  r
!Wif it  t
!Wif it  w
!Wif it ca
!Wif it ev
!Wif it ge
!Wif it go
!Wif it ju
!Wif it me
!Wif it on
!Wif it si
!Wif it ta
!Wif it wi
!Wif the s
!Wif they 
!be about to
!be the next
!be your
!change
!do it again
!do it twice
!do this again
!do this twice
!have its
!repeat
!Wis 
"how can
!how could
!Whow can
!Whow coul
!go wrong
!Wgo wrong
! up from here
%goes one way
!no ceiling
!one direction
%only one way
!sky's the limit
(supply goes down
!supply going down
!you do the math
#only up from here
)straight up from here
!supply goes
!supply going
!Wgoes one
!Wno ceili
!Wone dire
!Wonly one
!Wonly up 
!Wsky's th
!Wstraight
!Wsupply g
!Wto the m
!Wyou do t
!believes 
!bets 
!fancy 
!fancys 
!figure 
!reckons 
!say 
!says 
!suspect 
!suspects 
!thinks 
!climb 
!climbs 
!gets 
!goes 
!heads 
!is at 
!is going 
!is worth 
!makes it 
!runs 
!stand 
!stands 
!will go 
!bill
!Wbill
&commodity options
!commodity trading
!contract
!system
!bean 
!cattle 
!clients
&commodity futures
!corn 
!crude oil 
"futures broker
!futures prices
%heating oil 
!hedge
!hedging
!lean hog 
!lean hogs 
%managed futures
%natural gas 
!soybeans 
!wheat 
!wti 
!Wbean con
!Wbean fut
!Wbean spr
!Wbean sys
!Wbean tra
!Wcattle c
!Wcattle f
!Wcattle s
!Wcattle t
!Wchart
!Wclients
!Wcommodit
!Wcorn con
!Wcorn fut
!Wcorn spr
!Wcorn sys
!Wcorn tra
!Wcrude oi
!Wfutures 
!Wheating 
!Whedge
!Whedging
!Wlean hog
!Wnatural 
!Wsoybean 
!Wsoybeans
!Wstrategy
!Wwheat co
!Wwheat fu
!Wwheat sp
!Wwheat sy
!Wwheat tr
!Wwti cont
!Wwti futu
!Wwti spre
!Wwti syst
!Wwti trad
)substantial risk
!Wsubstant
!futures 
!are green
!market imply
!market says
&markets imply
!markets says
#traders put
!index futures 
!Windex fu
!lose more
!risky
!Wlose mor
!Wrisky
!excluding 
!gross of 
!not including 
!prior to 
!charges
!costs
!expenses
!fees
!Wbefore a
!Wbefore c
!Wbefore e
!Wbefore o
!Wexcludin
!Wgross of
!Wnot incl
!Wprior to
!annualised
!annualized
!composite
!Wannualis
!Wannualiz
!Wcomposit
%gross of fees
!gross performance
!gross return
!Wgross pe
!Wgross re
+compensation scheme
(guarantee scheme
%mortgage guarantee
0pension protection fund
!guarantee
!best price
!money back
!money-back
!sale or return
!Wbest pri
!Wsale or 
!Wunguaran
! guarantee
! day guarantee
!-day guarantee
!-dozen day guarantee
!-dozen-day guarantee
'-eight day guarantee
'-eight-day guarantee
*-eighteen day guarantee
*-eighteen-day guarantee
(-eighty day guarantee
(-eighty-day guarantee
(-eleven day guarantee
(-eleven-day guarantee
)-fifteen day guarantee
)-fifteen-day guarantee
!-fifty day guarantee
!-fifty-day guarantee
!-five day guarantee
!-five-day guarantee
!-forty day guarantee
!-forty-day guarantee
!-four day guarantee
!-four-day guarantee
*-fourteen day guarantee
*-fourteen-day guarantee
)-hundred day guarantee
)-hundred-day guarantee
!-nine day guarantee
!-nine-day guarantee
*-nineteen day guarantee
*-nineteen-day guarantee
(-ninety day guarantee
(-ninety-day guarantee
!-one day guarantee
!-one-day guarantee
!-seven day guarantee
!-seven-day guarantee
+-seventeen day guarantee
+-seventeen-day guarantee
)-seventy day guarantee
)-seventy-day guarantee
!-six day guarantee
!-six-day guarantee
)-sixteen day guarantee
)-sixteen-day guarantee
!-sixty day guarantee
!-sixty-day guarantee
!-ten day guarantee
!-ten-day guarantee
*-thirteen day guarantee
*-thirteen-day guarantee
(-thirty day guarantee
(-thirty-day guarantee
'-three day guarantee
'-three-day guarantee
(-twelve day guarantee
(-twelve-day guarantee
(-twenty day guarantee
(-twenty-day guarantee
!-two day guarantee
!-two-day guarantee
!bank guarantee
!best price guarantee
!best-price guarantee
%cash-back guarantee
%cashback guarantee
#company guarantee
%delivery guarantee
!full guarantee
'government guarantee
(happiness guarantee
!lender guarantee
&lifetime guarantee
!loan guarantee
&money back guarantee
&money-back guarantee
!no-quibble guarantee
&noquibble guarantee
!our guarantee
!parent guarantee
,performance-free guarantee
,performancefree guarantee
&personal guarantee
!price guarantee
!quality guarantee
!refund guarantee
*satisfaction guarantee
#service guarantee
!state guarantee
*subscription guarantee
!W0 day gu
!W0-day gu
!Wbank gua
!Wbest-pri
!Wcash-bac
!Wdelivery
!Wdozen da
!Weight da
!Wfifty da
!Wfive day
!Wforty da
!Wfour day
!Wfull gua
!Whappines
!Wlender g
!Wlifetime
!Wloan gua
!Wnine day
!Wno-quibb
!Wnoquibbl
!Wone day 
!Wone-day 
!Wour guar
!Wparent g
!Wpersonal
!Wprice gu
!Wquality 
!Wrefund g
!Wsatisfac
!Wservice 
!Wseven da
!Wsix day 
!Wsix-day 
!Wsixty da
!Wstate gu
!Wten day 
!Wten-day 
!Wthree da
!Wtwo day 
!Wtwo-day 
!acceptance
"against fault
.against loss in the post
"annuity rate
!authentic
!by supper
!fresh
!genuine
!loan
!minimum hours
"or your money back
!stop loss
!stop-loss
!to arrive
!every penny
!penny back
'return your fee
!subscription fee
!Wevery pe
!Wpenny ba
!Wreturn y
!arriv
!deliver
!dispatch
!order by
!with you 
!Warriv
!Wdispatch
!Worder by
!Wwith you
-guaranteed annuity rate
!unless guaranteed
!Wunless g
! is guaranteed
!guaranteed 
!say guaranteed
!says guaranteed
%that's our guarantee
! guaranteed
#book is guaranteed
(booklet is guaranteed
#copy is guaranteed
(delivery is guaranteed
*guaranteed to improve
+guaranteed to keep
/guaranteed to make you laugh
/guaranteed to make you smile
/guaranteed to make you think
*guaranteed to please
*guaranteed to raise
*guaranteed to reach
&issue is guaranteed
%order is guaranteed
&parcel is guaranteed
&place is guaranteed
'report is guaranteed
%seat is guaranteed
!Wbook is 
!Wbooklet 
!Wcopy is 
!Wissue is
!Worder is
!Wparcel i
!Wplace is
!Wsay guar
!Wsays gua
!Wseat is 
!Wthat's o
#secrecy guaranteed
!Wsecrecy 
%all of the upside
#all the upside
&free of all risk
!free of risk
!minimal risk
!no downside
!no risk
!no-risk
&none of the risk
'nothing to lose
!risk free
!risk-free
!riskless
0without a penny of risk
(without any risk
!without risk
/without taking any risk
)without taking risk
(without the risk
!zero downside
!zero risk
!zero-risk
!none of the
!Wall of t
!Wall the 
!Walmost n
!Wfree of 
!Wlittle o
!Wminimal 
!Wno downs
!Wno risk
!Wno-risk
!Wnone of 
!Wnothing 
!Wrisk fre
!Wriskless
!Wvirtuall
!Wwith non
!Wzero dow
!Wzero ris
!Wzero-ris
!no such thing
!Wno such 
!called 
&described as 
!known as 
'thought of as 
!Wcalled a
!Wcalled r
!Wcalled t
!Wdescribe
!Wknown as
!Wthought 
!look
!preview
&return of the
!Wno risk 
!Wno riskc
!Wno riskd
!Wno riski
!Wno riskl
!Wno riskm
!Wno risko
!Wno riskp
!Wno riskr
!Wno risks
!Wno riskt
!Wno-risk 
!Wno-riskc
!Wno-riskd
!Wno-riski
!Wno-riskl
!Wno-riskm
!Wno-risko
!Wno-riskp
!Wno-riskr
!Wno-risks
!Wno-riskt
!risk-free rate
$no risk appetite
!no risk assessment
$no risk committee
"no risk warning
#ca n't 
!can not 
!can't 
!cannot 
!could n't 
!couldn't 
!impossible to 
!no way to 
!no way you can 
!not possible to 
!won't 
!crash
$drop in value
!fail
#fall in price
%fall in value
!go down
!Wca n't a
!Wca n't c
!Wca n't d
!Wca n't e
!Wca n't f
!Wca n't g
!Wca n't l
!Wca n't p
!Wca n't r
!Wcan not 
!Wcan't ac
!Wcan't cr
!Wcan't dr
!Wcan't ev
!Wcan't fa
!Wcan't go
!Wcan't lo
!Wcan't po
!Wcannot a
!Wcannot c
!Wcannot d
!Wcannot f
!Wcould n'
!Wcouldn't
!Wimpossib
!Wnever ac
!Wnever cr
!Wnever dr
!Wnever ev
!Wnever fa
!Wnever go
!Wnever lo
!Wnever po
!Wnever re
!Wno way y
!Wnot poss
!Wsimply c
!Wwill nev
!Wwon't ac
!Wwon't cr
!Wwon't dr
!Wwon't ev
!Wwon't fa
!Wwon't go
!Wwon't lo
!Wwon't po
!Wyou'll n
!anybody that 
#anybody who 
!anyone that 
!anyone who 
!people that 
!people who 
'salesmen that 
&salesmen who 
'somebody that 
&somebody who 
&someone that 
%someone who 
!those that 
!those who 
!whoever that 
%whoever who 
!insist
!promis
!tell
!Wanyone t
!Wpeople t
!Wsalesmen
!Wsomebody
!Wsomeone 
!Wthose th
!Wthose wh
!Wwhoever 
#we can't promise
!we can't say
!we cannot promise
!we cannot say
!Wwe can't
!Wwe canno
$doesn't believe
%doesn't promise
$doesn't say
&doesn't think
!don't believe
!don't promise
!don't say
!don't think
!never believe
!never say
!never think
!no one believe
!no one promise
!no one say
!no one think
!nobody believe
!nobody promise
!nobody say
!nobody think
!Wdon't be
!Wdon't pr
!Wdon't sa
!Wdon't th
!Wnever be
!Wnever sa
!Wnever th
!Wno one b
!Wno one p
!Wno one s
!Wnobody b
!Wnobody p
!Wnobody s
!Wnobody t
!n't at risk
!n't be at risk
!n't be in danger
!n't be in jeopardy
!n't ever at risk
!n't ever in danger
!n't ever in jeopardy
!n't in danger
!n't in jeopardy
&never at risk
&never be at risk
&never be in danger
&never be in jeopardy
(never ever at risk
(never ever in danger
(never ever in jeopardy
#never in danger
#never in jeopardy
!not at risk
$not be at risk
$not be in danger
$not be in jeopardy
&not ever at risk
&not ever in danger
&not ever in jeopardy
!not in danger
!not in jeopardy
!original
!principal
!Wcapital
!Wcash
!Woriginal
!Wprincipa
!a banker
%absolute certainty
'absolutely safe
)absolutely secure
!absolutelysafe
!absolutelysecure
'as good as gold
!as predictable as
(as safe as a bank
%as safe as cash
%as safe as houses
%as safe as money
)as safe as the bank
!assured 
!brainer
!bullet-proof
!bulletproof
!can hardly fail
!can't fail
!can't-lose
!cash machine
!cast-iron
!castiron
&certain income
&certain profit
!certain return
#certain winner
!certainty 
!cold certainty
#complete certainty
'completely safe
)completely secure
!completelysafe
!completelysecure
!copper-bottomed
!crash-proof
!crashproof
!dead cert
!dead safe
!each cent 
!each dollar 
!each penny 
!each pound 
%entirely safe
'entirely secure
!entirelysafe
!entirelysecure
!every cent 
!every dollar 
!every penny 
!every pound 
&extremely safe
(extremely secure
!extremelysafe
!extremelysecure
!fail-safe
!failsafe
!fixed return
!fool-proof
!foolproof
*guaranteed winner
&heads you win
'incredibly safe
(incredibly secure
!incrediblysafe
!incrediblysecure
(inflation-proof
!iron-clad
!ironclad
+licence to print money
!locke in 
!locke-in 
!locked in 
!locked-in 
&money for old rope
!nailed-on
!never fails
!no-lose
%one of the most stable
"one-way bet
&peace of mind
&perfectly safe
(perfectly secure
!perfectlysafe
!perfectlysecure
!predictable 
(recession-proof
!recessionproof
'retire with certainty
!risk nothing
!rock solid 
!rock-solid 
!safe and 
"safe as houses
!safe haven 
!safer than 
!safest asset
!safest bet
!safest income
!safest investment
!safest place
!safest way
$set-and-forget profits
!sleep easy
!sleep soundly
!sleep-easy
!sleep-soundly
!super safe
!super secure
!super- safe
!super- secure
!super-safe
!super-secure
!supersafe
!supersecure
!sure bet
!sure fire
!sure thing
!sure winner
!sure-fire
!surefire
*tails you can't lose
*tails you don't lose
!the risk
!total certainty
$totally safe
%totally secure
!totallysafe
!totallysecure
!ultra safe
!ultra secure
!ultra- safe
!ultra- secure
!ultra-safe
!ultra-secure
!ultrasafe
!ultrasecure
!utterly safe
!utterly secure
!utterlysafe
!utterlysecure
!win-win
!with certainty
!worry about 
"000 % 
!000 per cent 
!000% 
!000per cent 
!absolutely
!as safe as 
!bullet
!cast
!certain
!clad
!completely
!each cent
!each dollar
!each penny
!each pound
!entirely
!every cent
!every dollar
!every pound
!extremely
!fire
#he take all 
(he take on all 
#he takes all 
)he takes on all 
!i take all 
!i take on all 
!i takes all 
(i takes on all 
!incredibly
!locke
(never have to worry about 
'never worry about 
!no brainer
!no-brainer
!perfectly
)predictable cash
)predictable growth
(predictable income
,predictable monthly
)predictable profit
!predictable return
!proof
!rock solid dividend
!rock solid income
!rock solid investment
!rock solid profit
!rock solid return
%rock solid yield
!rock-solid dividend
!rock-solid income
!rock-solid investment
!rock-solid profit
!rock-solid return
%rock-solid yield
%safe and predictable
%safe and reliable
%safe and secure
%safe and sound income
%safe and sound investment
%safe and sound returns
#safe and steady
%safe haven for
!safe haven that
&safer than cash
'safer than houses
&safer than shares
+safer than the bank
!safest 
!sleep 
#sleep-
!soundly
&stone-cold certainty
&stonecold certainty
!super
'tails you can't
'tails you don't
%they take all 
*they take on all 
!they takes all 
+they takes on all 
!totally
!ultra
!utterly
!we take all 
!we take on all 
!we takes all 
)we takes on all 
!W000 % ce
!W000 % gu
!W000 % pr
!W000 % re
!W000 % ri
!W000 % sa
!W000 % se
!W000 per 
!W000% cer
!W000% gua
!W000% pro
!W000% rel
!W000% ris
!W000% saf
!W000% sec
!W000per c
!Wa banker
!Wabsolute
!Was good 
!Was predi
!Was safe 
!Wassured 
!Wbullet-p
!Wbulletpr
!Wcan hard
!Wcan't-lo
!Wcash mac
!Wcast-iro
!Wcastiron
!Wcertaint
!Wcomplete
!Wcopper-b
!Wcrash-pr
!Wcrashpro
!Wdead cer
!Wdead saf
!Wdependab
!Weach cen
!Weach dol
!Weach pen
!Weach pou
!Wentirely
!Wevery ce
!Wextremel
!Wfail-saf
!Wfailsafe
!Wfixed re
!Wfool-pro
!Wfoolproo
!Wfree mon
!Whe take 
!Whe takes
!Wheads yo
!Wi take a
!Wi take o
!Wi takes 
!Wiron-cla
!Wironclad
!Wlicence 
!Wlocke in
!Wlocke-in
!Wlocked i
!Wlocked-i
!Wnailed-o
!Wnever ha
!Wnever wo
!Wno-brain
!Wno-lose
!Wone-way 
!Wpeace of
!Wperfectl
!Wpredicta
!Wrisk not
!Wrock sol
!Wrock-sol
!Wsafe 
!Wsafe, 
!Wsafer th
!Wsafest a
!Wsafest b
!Wsafest i
!Wsafest p
!Wsafest w
!Wsecure 
!Wsecure, 
!Wset-and-
!Wshe take
!Wsleep ea
!Wsleep so
!Wsleep-ea
!Wsleep-so
!Wstone-co
!Wstonecol
!Wsuper sa
!Wsuper se
!Wsuper- s
!Wsuper-sa
!Wsuper-se
!Wsupersaf
!Wsupersec
!Wsure bet
!Wsure fir
!Wsure thi
!Wsure win
!Wsure-fir
!Wsurefire
!Wtails yo
!Wthey tak
!Wtotal ce
!Wtotally 
!Wtotallys
!Wultra sa
!Wultra se
!Wultra- s
!Wultra-sa
!Wultra-se
!Wultrasaf
!Wultrasec
!Wutterly 
!Wutterlys
!Wwe takes
!Wwin-win
!Wwith cer
!assured
!predictable
!safe
!secure account area
&secure log-in
!secure login
!secure message
!secure portal
!secure server
!secure site
!secure storage
!secure vault
!secure website
!Wsecure a
!Wsecure l
!Wsecure m
!Wsecure p
!Wsecure s
!Wsecure v
!Wsecure w
$there is no
!is there any
!Wis there
!safe custody
!safe deposit box
!safe harbor
!safe harbour
!safe keeping
!safe withdrawal rate
!Wsafe cus
!Wsafe dep
!Wsafe har
!Wsafe kee
!Wsafe wit
!lock in 
!lock-in 
!period
!your discount
!your price
!your rate
!Wlock in 
!Wlock-in 
!any economy
#any kind of economy
#any kind of market
!any market
!bull bear
!bull down
!bull market bear
!bull market down
!bull market, bear
!bull market, down
!bull markets bear
!bull markets down
!bull markets, bear
!bull markets, down
!bull or bear
!bull, bear
!bull, down
!down
+good times and bad
!lower
#rain or shine
!up bear
!up down
!up market bear
!up market down
!up market, bear
!up market, down
!up markets bear
!up markets down
!up markets, bear
!up markets, down
!up, bear
!up, down
! or flat
! or sideways
!if price 
!if prices 
!if share 
!if shares 
!if stock 
!if stocks 
!if the it 
!if the market 
!if the markets 
!if the prices 
!if the stocks 
!if the they 
!whether it 
(whether market 
%whether markets 
'whether price 
(whether prices 
!whether share 
!whether shares 
'whether stock 
(whether stocks 
(whether the it 
(whether the market 
(whether the markets 
(whether the price 
(whether the prices 
(whether the share 
(whether the shares 
(whether the stock 
(whether the stocks 
(whether the they 
!whether they 
!Wany econ
!Wany kind
!Wany mark
!Wbull bea
!Wbull dow
!Wbull or 
!Wbull, be
!Wbull, do
!Wgood tim
!Wif it ar
!Wif it cl
!Wif it he
!Wif it is
!Wif it mo
!Wif price
!Wif share
!Wif stock
!Wif the t
!Win any e
!Win any k
!Win any m
!Win bull 
!Win good 
!Wrain or 
!Wup bear 
!Wup down 
!Wup marke
!Wup, bear
!Wup, down
!Wwhether 
!make money
!making money
!Wgrow
!Wwin
!Wwork
!aim
!designed
!tries
!Waim
!Wtries
!had 
!has 
!have 
!Whad 
!Whas 
!Whave 
!backstop
!buffer
$catch? 
!danger? 
!don't have to fret 
!don't have to have to fret 
!don't have to have to lose sleep 
!don't have to have to worry 
!don't have to lose sleep 
!don't have to need to fret 
!don't have to need to lose sleep 
!don't have to need to worry 
!don't have to worry 
#downside? 
!floor
!guaranteed
&needn't fret 
&needn't have to fret 
&needn't have to lose sleep 
&needn't have to worry 
&needn't lose sleep 
&needn't need to fret 
&needn't need to lose sleep 
&needn't need to worry 
&needn't worry 
!never fret 
)never have to fret 
(never have to lose sleep 
(never have to worry 
!never lose 
&never lose sleep 
)never need to fret 
.never need to lose sleep 
*never need to worry 
!never worry 
&no need to fret 
.no need to have to fret 
'no need to have to lose sleep 
-no need to have to worry 
+no need to lose sleep 
.no need to need to fret 
3no need to need to lose sleep 
/no need to need to worry 
'no need to worry 
#risk? 
!safeguard
!safety net
.without having to fret 
5without having to have to fret 
.without having to have to lose sleep 
4without having to have to worry 
2without having to lose sleep 
5without having to need to fret 
:without having to need to lose sleep 
6without having to need to worry 
.without having to worry 
!% assured
!% guaranteed
!catch? nil
!catch? no
!catch? there aren't
!catch? there is
&catch? what risk
!catch? zero
!danger? nil
!danger? no
!danger? there aren't
!danger? there is
'danger? what risk
"danger? zero
!don't have to fret
!don't have to have to fret
!don't have to have to lose sleep
!don't have to have to worry
!don't have to lose sleep
!don't have to need to fret
!don't have to need to lose sleep
!don't have to need to worry
!don't have to worry
'double-digit assured
'double-digit guaranteed
!double-figure assured
!double-figure guaranteed
&downside? nil
%downside? no
)downside? there aren't
)downside? there is
)downside? what risk
&downside? zero
!four-digit assured
!four-digit guaranteed
!four-figure assured
!four-figure guaranteed
#needn't fret
&needn't have to fret
&needn't have to lose sleep
&needn't have to worry
&needn't lose sleep
&needn't need to fret
&needn't need to lose sleep
&needn't need to worry
&needn't worry
!never fret
)never have to fret
(never have to lose sleep
(never have to worry
'never lose a cent
'never lose a penny
'never lose a pound
&never lose money
&never lose more than
&never lose sleep
,never lose your capital
+never lose your money
+never lose your shirt
'never lose your stake
)never need to fret
.never need to lose sleep
*never need to worry
!never worry
&no need to fret
.no need to have to fret
'no need to have to lose sleep
-no need to have to worry
+no need to lose sleep
.no need to need to fret
3no need to need to lose sleep
/no need to need to worry
'no need to worry
!pc assured
!pc guaranteed
!per cent assured
$per cent guaranteed
!percent assured
#percent guaranteed
+percentage point assured
,percentage point guaranteed
,percentage points assured
,percentage points guaranteed
*quadruple-digit assured
*quadruple-digit guaranteed
*quadruple-figure assured
*quadruple-figure guaranteed
!risk? nil
!risk? no
!risk? there aren't
!risk? there is
!risk? what risk
!risk? zero
"safest +0
"safest -0
!safest 0
(safest double-digit
(safest double-figure
#safest dozen
!safest eight
!safest eleven
!safest fifteen
!safest fifty
!safest five
!safest forty
!safest four
!safest hundred
!safest nine
!safest one
!safest quadruple-digit
!safest quadruple-figure
!safest seven
#safest six
!safest ten
!safest thirteen
!safest thirty
!safest three
(safest triple-digit
(safest triple-figure
!safest twelve
!safest twenty
!safest two
&three-digit assured
&three-digit guaranteed
!three-figure assured
!three-figure guaranteed
'triple-digit assured
'triple-digit guaranteed
!triple-figure assured
!triple-figure guaranteed
.without having to fret
5without having to have to fret
.without having to have to lose sleep
4without having to have to worry
2without having to lose sleep
5without having to need to fret
:without having to need to lose sleep
6without having to need to worry
.without having to worry
!+0% g
!-0% g
!0 % g
!0% as
!0% gu
!0pc g
!Wbacks
!Wbuffe
!Wcatch
!Wdange
!Wdowns
!Wfail-
!Wfails
!Wfloor
!Wneedn
!Wno ne
!Wrisk?
!Wsafeg
!Wsafes
!Wsafet
!Wthe r
!Wwitho
!hacker
!limited to
!premium
!scam
#there is a
'there is no guarantee
%there is some
!you can never lose
!you can only lose
!Whacker
!Wlimited 
!Wpassword
!Wscam
!Wyou can 
!downside
!it back 
!shortfall
%the cask back 
%the plot back 
$the share back 
%the shares back 
$the units back 
!them back 
&your bond back 
!your bonds back 
&your cask back 
!your casks back 
&your plot back 
!your property back 
&your room back 
!your share back 
!your shares back 
!your stake back 
!your units back 
! back 
!absorb 
!absorbs 
!bear 
!bears 
!cover 
!covers 
!make good 
!makes good 
!refund 
!refunds 
!reimburse 
!swallow 
!Wi 'll ab
!Wi 'll al
!Wi 'll be
!Wi 'll co
!Wi 'll fu
!Wi 'll ma
!Wi 'll pe
!Wi 'll re
!Wi 'll sw
!Wi absorb
!Wi always
!Wi bear a
!Wi bear d
!Wi bear e
!Wi bear i
!Wi bear l
!Wi bear o
!Wi bear s
!Wi bear t
!Wi bear y
!Wi bears 
!Wi cover 
!Wi covers
!Wi fully 
!Wi make g
!Wi makes 
!Wi person
!Wi refund
!Wi reimbu
!Wi swallo
!Wi will a
!Wi will c
!Wi will f
!Wi will p
!Wi will s
!Wit 'll b
!Wit 'll t
!Wit buy i
!Wit buy t
!Wit buy y
!Wit buys 
!Wit take 
!Wit takes
!Wthe borr
!Wthe deve
!Wthe firm
!Wthe issu
!Wthe sell
!Wthe vend
!Wthey 'll
!Wthey abs
!Wthey alw
!Wthey bea
!Wthey buy
!Wthey cov
!Wthey ful
!Wthey mak
!Wthey per
!Wthey ref
!Wthey rei
!Wthey swa
!Wthey wou
!Wwe 'll a
!Wwe 'll b
!Wwe 'll c
!Wwe 'll f
!Wwe 'll m
!Wwe 'll p
!Wwe 'll r
!Wwe 'll s
!Wwe 'll t
!Wwe absor
!Wwe alway
!Wwe bear 
!Wwe bears
!Wwe buy i
!Wwe buy t
!Wwe buy y
!Wwe buys 
!Wwe cover
!Wwe fully
!Wwe makes
!Wwe perso
!Wwe refun
!Wwe reimb
!Wwe swall
!buyback programme
!fraud
#insured by
&share buy-back
!share buyback
!Wbuyback 
!Wfraud
!Wshare bu
!buy it back 
!buy them back 
!buy your cask back 
!buy your flat back 
!buy your plot back 
!buy your share back 
!buy your shares back 
!buy your unit back 
!let or not
(occupied or not
&rented or not
!sold or not
(tenanted or not
!with or without 
" or not
!buy it
!buy them
!buy your cask
!buy your flat
!buy your plot
!buy your share
!buy your unit
!with or without a tenant
!with or without tenant
!Wbuy it b
!Wbuy them
!Wbuy your
!Wlet or n
!Woccupied
!Wrented o
!Wsold or 
!Wtenanted
!Wwith or 
!promise
!down 
!losing 
!loss-making 
!losses 
!negative 
!ever
!position
!Wnever an
!Wnever ao
!Wno down 
!Wno losin
!Wno loss-
!Wno losse
!Wno negat
!Wnot a si
!Wnot one 
!Wzero los
!Wzero neg
!'ll
!make sure
!our system
!you
!Wagain
!Wever
!Wmake sur
!Wnever su
$in 0000
!last year
!so far
!to date
!Wso far
!Wto date
!be lost
!be touched
!be wiped out
!bullet-proofed 
!bulletproofed 
!covered 
!disappear
!evaporate
!guarded 
!hedged 
!immune 
!insulated 
!insured 
!lose value
!loss-proof
!lossproof
!protected 
!secured 
!shrink
!vanish
!nest egg 
!principal 
!wealth 
!Wcovered 
!Wguarded 
!Whedged 0
!Whedged a
!Whedged c
!Whedged f
!Wimmune 0
!Wimmune a
!Wimmune c
!Wimmune f
!Winsulate
!Wloss-pro
!Wlossproo
!Wmoney ca
!Wmoney co
!Wmoney ju
!Wmoney n'
!Wmoney ne
!Wmoney no
!Wmoney si
!Wmoney wi
!Wmoney wo
!Wnest egg
!Wpot ca
!Wpot coul
!Wpot do 
!Wpot does
!Wpot just
!Wpot n't 
!Wpot neve
!Wpot not 
!Wpot simp
!Wpot will
!Wpot wo
!Wsafeguar
!Wsecured 
!Wstake ca
!Wstake co
!Wstake do
!Wstake n'
!Wstake ne
!Wstake no
!Wstake si
!Wstake wi
!Wstake wo
!Wwealth c
!Wwealth d
"Wwealth j
!Wwealth n
!Wwealth s
!Wwealth w
!covered
!guarded
!hedged
!insured
!protected
!secured
!no strategy
!cyber
!theft
!Wcyber
!Wtheft
!so it
!so that it
!so that they
!so they
!Wso it
!Wso that 
!Wso they
!always collect 
!always earn 
!always get 
!always make 
'always pay out 
'always pay you 
'always pays out 
(always pays you 
!always receive 
%does not difference 
%does not matter 
%doesn't difference 
$doesn't matter 
&makes no difference 
#makes no matter 
!still collect 
!still earn 
!still get 
!still make 
&still pay out 
&still pay you 
&still pays out 
'still pays you 
!still receive 
%will not difference 
%will not matter 
!won't difference 
!won't matter 
3does not difference a jot 
4does not difference to you 
/does not matter a jot 
0does not matter to you 
%doesn't difference a jot 
%doesn't difference to you 
.doesn't matter a jot 
$doesn't matter to you 
(it does not difference 
6it does not difference a jot 
7it does not difference to you 
(it does not matter 
2it does not matter a jot 
3it does not matter to you 
(it doesn't difference 
(it doesn't difference a jot 
(it doesn't difference to you 
'it doesn't matter 
1it doesn't matter a jot 
'it doesn't matter to you 
)it makes no difference 
6it makes no difference a jot 
7it makes no difference to you 
#it makes no matter 
2it makes no matter a jot 
3it makes no matter to you 
(it will not difference 
6it will not difference a jot 
7it will not difference to you 
!it will not matter 
2it will not matter a jot 
3it will not matter to you 
#it won't difference 
#it won't difference a jot 
#it won't difference to you 
#it won't matter 
#it won't matter a jot 
#it won't matter to you 
3makes no difference a jot 
4makes no difference to you 
/makes no matter a jot 
0makes no matter to you 
3will not difference a jot 
4will not difference to you 
/will not matter a jot 
0will not matter to you 
!won't difference a jot 
!won't difference to you 
!won't matter a jot 
!won't matter to you 
!Walways c
!Walways e
!Walways g
!Walways m
!Walways p
!Walways r
!Wit does 
!Wit doesn
!Wit makes
!Wit won't
!Wmakes no
!Wstill co
!Wstill ea
!Wstill ge
!Wstill ma
!Wstill pa
!Wwon't di
!Wwon't ma
!if the company
!if the issuer
!if the tenant
!not always
!Wif the c
!Wnot alwa
+as regular as clockwork
!clockwork
!consistent
!day in day out
'day in, day out
!dependable
!like clockwork
%month in month out
&month in, month out
!reliable
#set your watch by
(week in week out
#week in, week out
!without interruption
(year in year out
%year in, year out
!you can 
(consistent gain
)consistent gains
)consistent income
)consistent payout
)consistent payouts
)consistent profit
)consistent profits
)consistent return
+consistent returns
(consistent winner
+consistent winners
(dependable gain
(dependable gains
'dependable income
'dependable payout
'dependable payouts
(dependable profit
(dependable profits
!dependable return
!dependable returns
(dependable winner
(dependable winners
)predictable gain
)predictable gains
(predictable payout
(predictable payouts
)predictable profits
!predictable returns
)predictable winner
)predictable winners
&reliable gain
&reliable gains
%reliable payouts
&reliable profit
&reliable profits
&reliable return
&reliable returns
&reliable winner
&reliable winners
!steady gain
!steady gains
!steady payouts
!steady profit
!steady profits
!steady return
!steady returns
!steady winner
!steady winners
"you can bank on
!you can count on
!you can depend on
!you can rely on
!Wcheque
!Wclockwor
!Wconsiste
!delivered
!returned
$all but impossible 
%all but no chance 
%all but no way 
!almost impossible 
'almost no chance 
'almost no way 
!as dangerous as 
!as hazardous as 
#as risky as 
#next to impossible 
%next to no chance 
%next to no way 
#no more risk than 
#no more risky than 
!no more than 
+no riskier risk than 
+no riskier risky than 
!no riskier than 
'nothing in life is 
$nothing is 
(practically impossible 
+practically no chance 
,practically no way 
&virtually impossible 
)virtually no chance 
*virtually no way 
&about as dangerous as 
&about as dangerous as a 
2about as dangerous as your 
%about as hazardous as 
%about as hazardous as a 
%about as hazardous as your 
&about as risky as 
&about as risky as a 
.about as risky as your 
$all but impossible of 
$all but impossible to 
%all but no chance of 
%all but no chance to 
%all but no way of 
%all but no way to 
!almost impossible of 
!almost impossible to 
'almost no chance of 
'almost no chance to 
(almost no way of 
(almost no way to 
!as dangerous as a 
,as dangerous as your 
!as hazardous as a 
,as hazardous as your 
#as risky as a 
(as risky as your 
#next to impossible of 
#next to impossible to 
%next to no chance of 
%next to no chance to 
)next to no way of 
)next to no way to 
#no more risk than a 
.no more risk than your 
#no more risky than a 
/no more risky than your 
!no more than a 
)no more than your 
+no riskier risk than a 
1no riskier risk than your 
+no riskier risky than a 
2no riskier risky than your 
+no riskier than a 
,no riskier than your 
'nothing in life is certain
.nothing in life is guaranteed
'nothing in life is sure
'nothing is certain
'nothing is guaranteed
'nothing is sure
(practically impossible of 
(practically impossible to 
+practically no chance of 
+practically no chance to 
-practically no way of 
-practically no way to 
&virtually impossible of 
&virtually impossible to 
)virtually no chance of 
)virtually no chance to 
+virtually no way of 
+virtually no way to 
!Wabout as
!Wall but 
!Walmost i
!Was dange
!Was hazar
!Was risky
!Wnext to 
!Wno more 
!Wpractica
$no matter what
!Wno matte
&price you paid
!Wget back
!Wprice yo
'bricks and mortar can only 
'bricks and mortar could only 
!floor below
!floor beneath
!floor under
!gold can only 
!gold could only 
!has never 
!have never 
,income that you can 
!income to 
'income you can 
!it can only 
#it could only 
%land can only 
!land could only 
!leave everyone else 
!leave others 
&leave the rest 
!let everyone else 
!let others 
!let the rest 
%lifetime of 
$no matter what 
)property can only 
)property could only 
!safest harbour
!safest haven
!safest home
!safest spot
!safest store
!safest thing
'shares can only 
'shares could only 
&stand ready to 
'stands ready to 
!take it 
%they can only 
!they could only 
!we can only 
!we could only 
!whatever 
!you can only 
!you could only 
"a floor below
"a floor beneath
"a floor under
!a lifetime of 
!an lifetime of 
!has never once 
$has never yet 
!have never once 
!have never yet 
.income that you can bank on
,income that you can count on
,income that you can depend on
,income that you can live on
,income that you can rely on
*income to bank on
'income to count on
&income to depend on
*income to live on
*income to rely on
)income you can bank on
'income you can count on
'income you can depend on
'income you can live on
'income you can rely on
/leave everyone else fret
4leave everyone else lose sleep
/leave everyone else panic
1leave everyone else to fret
7leave everyone else to lose sleep
1leave everyone else to panic
1leave everyone else to worry
/leave everyone else worry
!leave others fret
-leave others lose sleep
!leave others panic
,leave others to fret
0leave others to lose sleep
,leave others to panic
,leave others to worry
!leave others worry
*leave the rest fret
/leave the rest lose sleep
*leave the rest panic
-leave the rest to fret
2leave the rest to lose sleep
-leave the rest to panic
/leave the rest to worry
*leave the rest worry
-let everyone else fret
2let everyone else lose sleep
-let everyone else panic
/let everyone else to fret
5let everyone else to lose sleep
/let everyone else to panic
/let everyone else to worry
-let everyone else worry
!let others fret
+let others lose sleep
!let others panic
*let others to fret
.let others to lose sleep
*let others to panic
*let others to worry
!let others worry
(let the rest fret
-let the rest lose sleep
(let the rest panic
+let the rest to fret
0let the rest to lose sleep
+let the rest to panic
-let the rest to worry
(let the rest worry
+no matter what becomes
+no matter what becomes in
+no matter what becomes next
+no matter what becomes to
+no matter what becomes with
*no matter what goes wrong
*no matter what goes wrong in
*no matter what goes wrong next
*no matter what goes wrong to
*no matter what goes wrong with
+no matter what happens
+no matter what happens in
+no matter what happens next
+no matter what happens to
+no matter what happens with
/no matter what may happen
/no matter what may happen in
/no matter what may happen next
/no matter what may happen to
/no matter what may happen with
/no matter what the weather
/no matter what the weather in
/no matter what the weather next
/no matter what the weather to
/no matter what the weather with
'no one can come and take it 
,no one can come back and take it 
!no one can ever come and take it 
1no one can ever come back and take it 
!no one can ever take it 
!no one can take it 
'no one can't come and take it 
'no one can't come back and take it 
(no one can't ever come and take it 
(no one can't ever come back and take it 
(no one can't ever take it 
'no one can't take it 
!no one cannot come and take it 
/no one cannot come back and take it 
!no one cannot ever come and take it 
4no one cannot ever come back and take it 
!no one cannot ever take it 
!no one cannot take it 
'nobody can come and take it 
,nobody can come back and take it 
5nobody can ever come and take it 
1nobody can ever come back and take it 
'nobody can ever take it 
'nobody can take it 
'nobody can't come and take it 
'nobody can't come back and take it 
(nobody can't ever come and take it 
(nobody can't ever come back and take it 
(nobody can't ever take it 
'nobody can't take it 
3nobody cannot come and take it 
/nobody cannot come back and take it 
8nobody cannot ever come and take it 
4nobody cannot ever come back and take it 
/nobody cannot ever take it 
.nobody cannot take it 
+stand ready to buy
+stand ready to repurchase
+stand ready to take
,stands ready to buy
,stands ready to repurchase
,stands ready to take
$the floor below
$the floor beneath
$the floor under
%they can come and take it 
*they can come back and take it 
3they can ever come and take it 
/they can ever come back and take it 
%they can ever take it 
%they can take it 
%they can't come and take it 
%they can't come back and take it 
&they can't ever come and take it 
&they can't ever come back and take it 
&they can't ever take it 
%they can't take it 
1they cannot come and take it 
-they cannot come back and take it 
6they cannot ever come and take it 
2they cannot ever come back and take it 
-they cannot ever take it 
,they cannot take it 
&whatever becomes
&whatever becomes in
&whatever becomes next
&whatever becomes to
&whatever becomes with
)whatever goes wrong
)whatever goes wrong in
)whatever goes wrong next
)whatever goes wrong to
)whatever goes wrong with
&whatever happens
&whatever happens in
-whatever happens next
&whatever happens to
,whatever happens with
)whatever may happen
)whatever may happen in
)whatever may happen next
)whatever may happen to
)whatever may happen with
)whatever the weather
)whatever the weather in
)whatever the weather next
)whatever the weather to
)whatever the weather with
!Wa floor 
!Wa lifeti
!Wan lifet
!Wbricks a
!Wfloor be
!Wfloor un
!Wgold can
!Wgold cou
!Wincome y
!Wit can o
!Wit could
!Wland can
!Wland cou
!Wleave ev
!Wleave ot
!Wlet ever
!Wlet othe
!Wnobody c
!Wsafest h
!Wsafest s
!Wsafest t
!Wshares c
!Wstand re
!Wstands r
!Wthe floo
!Wthey can
!Wthey cou
!Wwe can o
!Wwhatever
!only win
!safest
!nobody says
$he pays you
!you've kept
!Whe pays 
!Wyou've k
!could be
%could not be
"may be
"may not be
!might be
%might not be
!Wcould no
!Wmay not 
!Wmight no
!gilt
'government bond
!Wgilt
!governme
" in the bank
!below the amount
&below the price
&below the sum
!below your
&danger out of
!fear out of
&gamble out of
"go wrong?
"hard to fail
%hard to go wrong
"hard to lose
"loses a cent
&loses a penny
&loses a pound
!loses money
%loses so much as
!lost a cent
!lost a penny
!lost a pound
!lost money
%lost so much as
!put a foot wrong
$risk out of
&under the amount
&under the price
&under the sum
!under your
!worry out of
1as good as cash in the bank
8as good as having cash in the bank
9as good as having money in the bank
2as good as money in the bank
*awfully hard to fail
-awfully hard to go wrong
*awfully hard to lose
$can put a foot wrong
2guesswork and risk out of
!it's cash in the bank
!it's having cash in the bank
!it's having money in the bank
!it's money in the bank
+like cash in the bank
2like having cash in the bank
3like having money in the bank
,like money in the bank
)pretty hard to fail
,pretty hard to go wrong
)pretty hard to lose
!quite hard to fail
+quite hard to go wrong
!quite hard to lose
)really hard to fail
,really hard to go wrong
)really hard to lose
0savings account but better
0savings account but with
0savings account only better
0savings account only with
0savings account, but better
0savings account, but with
0savings account, only better
0savings account, only with
!that's cash in the bank
!that's having cash in the bank
!that's having money in the bank
!that's money in the bank
.this is cash in the bank
5this is having cash in the bank
6this is having money in the bank
/this is money in the bank
!very hard to fail
*very hard to go wrong
!very hard to lose
&what can go wrong?
4what can possibly go wrong?
-what could go wrong?
6what could possibly go wrong?
!Wbe to tr
!Wbe to wo
!Wbe try a
!Wbe try h
!Wbe try p
"Wbe try q
!Wbe try r
!Wbe try v
!Wbe tryin
!Wbe work 
!Wcan neve
!Wcan put 
!Wcan't si
!Whave to 
!Whave try
!Wit's cas
!Wit's hav
!Wit's mon
!Wlike cas
!Wlike hav
!Wlike mon
!Wneed to 
!Wneed try
!Wneed wor
!Wno one e
!Wno one h
!Wno one l
!Wno one y
!Wnobody e
!Wnobody h
!Wnobody l
!Wnobody y
!Wput a fo
!Wtake all
!Wtaken al
!Wtaken th
!Wtakes al
!Wtakes th
!Wtaking t
!Wthat's c
!Wthat's h
!Wthat's m
!Wtook all
!Wtook the
!Wwhat can
!Wwhat cou
!Wwon't si
$had not taken
!hadn't taken
$has not taken
!hasn't taken
%have not taken
!haven't taken
!Whad not 
!Whadn't t
!Whas not 
!Whasn't t
!Whaven't 
!pay interest
!pays interest
!Wpay inte
!Wpays int
&come what may
!for certain
!no ifs
&without exception
!without fail
!Wcome wha
!Wfor cert
!Wno ifs
"all it
!all of it
!all of that
!all of the
!all of you
!all that
!all the
"all you
!everything
!in full
!the full
!the whole
!at maturity
!at the end
!lent
!Wget 000 
!Wget 000%
!Wget all 
!Wget ever
!Wget in f
!Wget you 
!Wgets 000
!Wgets all
!Wgets bac
!Wgets eve
!Wgets in 
!Wgets the
!Wgets you
!Wgive 000
!Wgive all
!Wgive bac
!Wgive eve
!Wgive the
!Wgives 00
!Wgives al
!Wgives ba
!Wgives ev
!Wgives in
!Wgives th
!Whand 000
!Whand all
!Whand bac
!Whand eve
!Whand in 
!Whand the
!Whands 00
!Whands al
!Whands ba
!Whands ev
!Whands in
!Whands th
!Wpay 000 
!Wpay 000%
!Wpay all 
!Wpay in f
!Wpay the 
!Wpays 000
!Wpays all
!Wpays bac
!Wpays in 
!Wreturn 0
!Wreturn b
!Wreturn e
!Wreturn t
!attributed
!if
!Wattribut
!Wif
!bad days
!bad years
!downturn
!drops
!falls
!floor under 
!losses
"risk of loss
!avoid 
!avoids 
!cut out 
!cuts out 
!dodge 
!dodges 
!eliminate 
!eliminates 
!escape 
!escapes 
!floor under each
!floor under every
!floor under the
&floor under your
!minus 
!miss 
!misses 
!none of 
!remove 
!removes 
!rule out 
!rules out 
!sidestep 
!sidesteps 
!skip 
!skips 
!spare you 
!spares you 
!Wavoid al
!Wavoid an
!Wavoid ba
!Wavoid cr
!Wavoid do
!Wavoid dr
!Wavoid ev
!Wavoid fa
!Wavoid lo
!Wavoid of
!Wavoid ri
!Wavoid th
!Wavoids a
!Wavoids b
!Wavoids c
!Wavoids d
!Wavoids e
!Wavoids f
!Wavoids l
!Wavoids o
!Wavoids r
!Wavoids t
!Wcut out 
!Wcuts out
!Wdodge al
!Wdodge an
!Wdodge ba
!Wdodge cr
!Wdodge do
!Wdodge dr
!Wdodge ev
!Wdodge fa
!Wdodge lo
!Wdodge of
!Wdodge ri
!Wdodge th
!Wdodges a
!Wdodges b
!Wdodges c
!Wdodges d
!Wdodges e
!Wdodges f
!Wdodges l
!Wdodges o
!Wdodges r
!Wdodges t
!Weliminat
!Wescape a
!Wescape b
!Wescape c
!Wescape d
!Wescape e
!Wescape f
!Wescape l
!Wescape o
!Wescape r
!Wescape t
!Wescapes 
!Wminus al
!Wminus an
!Wminus ba
!Wminus cr
!Wminus do
!Wminus dr
!Wminus ev
!Wminus fa
!Wminus lo
!Wminus of
!Wminus ri
!Wminus th
!Wmiss all
!Wmiss any
!Wmiss bad
!Wmiss cra
!Wmiss dow
!Wmiss dro
!Wmiss eve
!Wmiss fal
!Wmiss los
!Wmiss of 
!Wmiss ris
!Wmiss the
!Wmisses a
!Wmisses b
!Wmisses c
!Wmisses d
!Wmisses e
!Wmisses f
!Wmisses l
!Wmisses o
!Wmisses r
!Wmisses t
!Wremove a
!Wremove b
!Wremove c
!Wremove d
!Wremove e
!Wremove f
!Wremove l
!Wremove o
!Wremove r
!Wremove t
!Wremoves 
!Wrule out
!Wrules ou
!Wsidestep
!Wskip all
!Wskip any
!Wskip bad
!Wskip cra
!Wskip dow
!Wskip dro
!Wskip eve
!Wskip fal
!Wskip los
!Wskip of 
!Wskip ris
!Wskip the
!Wskips al
!Wskips an
!Wskips ba
!Wskips cr
!Wskips do
!Wskips dr
!Wskips ev
!Wskips fa
!Wskips lo
!Wskips of
!Wskips ri
!Wskips th
!Wspare yo
!Wspares y
!attempt
!hope
!tried
!Wattempt
!Whelp
!Whope
!Wtried
!step
!Wstep
!asset-backed
!assetbacked
!fully secured
#secured against
#secured by
!secured on
!Wasset-ba
!Wassetbac
!Wfully se
!lender
!your money
!Wsavers
'secured on your
!loan 
!mortgage 
!Wloan 
! be repossessed
!home could
!home may
!Whome cou
!Whome may
!against 
%from any crash
%from any fall
%from any loss
!from every
!from losing
!from loss
%from the crash
%from the downturn
%from the fall
)from the next crash
*from the next downturn
)from the next fall
!out before
!out of harm
)whatever the market
!when market
!when prices
!when shares
$against any
"against crashes
&against every
"against falls
"against losing
"against loss
)against market falls
!against the
!any crash
!any fall
!every
!the crash
!the downturn
!the fall
$the next crash
%the next downturn
$the next fall
!when market 
!when markets 
!when prices 
!when shares 
!Wdefend e
!Wdefend i
!Wdefend m
!Wdefend s
!Wdefend t
!Wdefend y
!Wdefends 
!Wget inve
!Wget memb
!Wget subs
!Wget you
!Wgets inv
!Wgets mem
!Wgets sub
!Wkeep eve
!Wkeep inv
!Wkeep mem
!Wkeep sub
!Wkeep the
!Wkeep you
!Wkeeps ev
!Wkeeps in
!Wkeeps me
!Wkeeps su
!Wkeeps th
!Wkeeps yo
!Wprotecti
!Wprotects
!Wsave eve
!Wsave inv
!Wsave mem
!Wsave sub
!Wsave the
!Wsave you
!Wsaves ev
!Wsaves in
!Wsaves me
!Wsaves su
!Wsaves th
!Wsaves yo
!Wshield e
!Wshield i
!Wshield m
!Wshield s
!Wshield t
!Wshield y
!Wshields 
!Wtake eve
!Wtake inv
!Wtake mem
!Wtake sub
!Wtake you
!Wtakes ev
!Wtakes in
!Wtakes me
!Wtakes su
!Wtakes yo
$get you
!keep
!shield
!identity
!Widentity
#capital guaranteed
#capital protected
!capital secure
#capital-guaranteed
#capital-protected
!capital-secure
!preservation
!protection
!preserved
!ring-fenced
!ringfenced
!W000% cap
!W000% pre
!Wbuilt-in
!Wcapital-
!Wcash are
!Wcash is 
!Wcash rem
!Wcash sta
!Wcash wil
!Wcash wou
!Wfull cap
!Wfull pre
!Wfull pro
!Wfully ca
!Wfully pr
!Wmoney ar
!Wmoney re
!Wmoney st
!Wstake ar
!Wstake is
!Wstake re
!Wstake st
!Wtotal ca
!Wtotal pr
!Wwealth a
!Wwealth i
!Wwealth r
!up to the limit
!up to £
"up to €
!Wup to £
#Wup to �
!if the bank 
!if the company 
!if the counterparty 
!if the issuer 
!defaults
!fails
!goes bust
!Wif the b
!who stands behind it
!Wwho stan
*counterparty risk
!Wcounterp
!'ll always 
!'ll certainly 
!'ll definitely 
!'ll inevitably 
!'ll surely 
!'ll undoubtedly 
!'ll without doubt 
!assured to 
'can never be lost
!come rain or shine
!every single time
!every time
!gain are 
!gain is 
!gains are 
!gains is 
!guaranteed to 
!in all conditions
!in all markets
!in any condition
!in any market
!in any weather
!income are 
!income is 
!no matter how
$no matter where
$no matter which
!profit are 
!profit is 
!profits are 
!profits is 
!promising
!return are 
!return is 
%returns are 
$returns is 
!up or down
&whichever way
!will always 
!will certainly 
!will definitely 
!will inevitably 
!will surely 
!will undoubtedly 
!will without doubt 
!yield are 
!yield is 
!yields are 
!yields is 
!'ll always
!'ll certainly
!'ll definitely
!'ll inevitably
!'ll surely
!'ll undoubtedly
!'ll without doubt
!bound
!gain are
!gain is
!gains are
!gains is
!income are
!income is
!profit are
!profit is
!profits are
!profits is
!promised
!promises
!return are
!return is
#returns are
#returns is
!sure
)whatever the economy
)whatever the index
-whatever the stock market
!will always
!will certainly
!will definitely
!will inevitably
!will surely
!will undoubtedly
!will without doubt
!yield are
!yield is
!yields are
!yields is
!'ll alwa
!'ll cert
!'ll defi
!'ll inev
!'ll sure
!'ll undo
!'ll with
!Wmakes mo
!Wpromise
!Wsucceed
!Wwill alw
!Wwill cer
!Wwill def
!Wwill ine
!Wwill sur
!Wwill und
!Wwill wit
!Wyield ar
!Wyield is
!Wyields a
!Wyields i
!Wyou'll a
!Wyou'll c
!Wyou'll i
!Wyou'll u
! out something
!Wpay out 
!booked
!closed
!ended
!finished
!Wbooked
!Wclosed
!Wended
!Wfinished
%high net worth
%high net-worth
%high-net worth
%high-net-worth
!hnwi
!self-certified sophisticated
-sophisticated investor
!Whigh net
!Whigh-net
!Whnwi
!Wself-cer
!Wsophisti
!notes
!raising
!round
!Wnotes
!Wraising
!Wround
!Wunits
$not for
#not only for
!Wnot for
!Wnot only
!survey
!Wsurvey
(property or other assets
!$0 i
!$0 o
!Wadd 
!Waird
!Wbonu
!Wbrin
!Wclai
!Wcred
!Wdepo
!Wfirs
!Wfrie
!Wintr
!Winvi
!Wipad
!Wloya
!Wmatc
!Wpriz
!Wreba
!Wrece
!Wrefe
!Wrewa
!Wsign
!Wthro
!Wto e
!Wtrad
!Wwe w
!Wwe'l
!Wwelc
!Wwhen
!Wwin 
&warning list 
!free share tips
!free stock report
!Wfree sha
!Wfree sto
#fail to win
%fails to win
!Wfail to 
!Wfails to
!brother
!buddies
!buddy
!chum
!colleague
!family
!friend
!mate
!neighbour
!pal
'people you know
!relative
!sister
!bring 
!drag 
!introduce 
!invite 
!pull 
!recruit 
!refer 
!rope 
!send 
!sign up 
!tell 
!Wbring al
!Wbring an
!Wbring so
!Wbring th
!Wbring tw
!Wbring up
!Wbring us
!Wdrag a 
!Wdrag alo
!Wdrag ano
!Wdrag any
!Wdrag in 
!Wdrag som
!Wdrag thr
!Wdrag two
!Wdrag up 
!Wdrag us 
!Wdrag you
!Wget a 
!Wget alon
!Wget anot
!Wget any 
!Wget in a
!Wget in s
!Wget in t
!Wget in y
!Wget some
!Wget thre
!Wget two 
!Wget up a
!Wget up s
!Wget up t
!Wget up y
!Wget us a
!Wget us s
!Wget us t
!Wget us y
!Winvite i
!Winvite s
!Winvite t
!Winvite u
!Wpull a 
!Wpull alo
!Wpull ano
!Wpull any
!Wpull som
!Wpull thr
!Wpull two
!Wpull up 
!Wpull us 
!Wpull you
!Wrecruit 
!Wrefer al
!Wrefer an
!Wrefer in
!Wrefer so
!Wrefer th
!Wrefer tw
!Wrefer up
!Wrefer us
!Wrope a 
!Wrope alo
!Wrope ano
!Wrope any
!Wrope in 
!Wrope som
!Wrope thr
!Wrope two
!Wrope up 
!Wrope us 
!Wrope you
!Wsend a 
!Wsend alo
!Wsend ano
!Wsend any
!Wsend in 
!Wsend som
!Wsend thr
!Wsend two
!Wsend up 
!Wsend us 
!Wsend you
!Wtell a 
!Wtell alo
!Wtell ano
!Wtell any
!Wtell in 
!Wtell som
!Wtell thr
!Wtell two
!Wtell up 
!Wtell us 
!Wtell you
!Wa$0
!Wboth
!Wc$0
!Weach
!Wtoke
!event
!forward this
!letter with
!Wevent
!Wforward 
!Wletter w
!credit
!extra
!free
!on top
!to get going
!to get started
!to get you going
!to get you started
#to start with
)to start you off
#to trade with
"and we 
!they'll 
!we'll 
!Wand we a
!Wand we b
!Wand we c
!Wand we d
!Wand we e
!Wand we g
!Wand we p
!Wand we r
!Wand we s
!Wand we t
!Wthey'll 
!Wwe'll ad
!Wwe'll al
!Wwe'll be
!Wwe'll bo
!Wwe'll ch
!Wwe'll cr
!Wwe'll dr
!Wwe'll ea
!Wwe'll ge
!Wwe'll gi
!Wwe'll po
!Wwe'll pu
!Wwe'll re
!Wwe'll st
!Wwe'll th
!Wwe'll to
!Wyou add
!Wyou also
!Wyou be c
!Wyou be g
!Wyou chip
!Wyou cred
!Wyou drop
!Wyou earn
!Wyou get
!Wyou give
!Wyou pock
!Wyou put
!Wyou stan
!Wyou thro
!Wyou top 
!Wyou'll e
!Wyou'll g
!Wyou'll p
!Wyou'll r
!book
!Wbook
!$0 f
!0% b
!0% e
!0% f
!0% m
!0% o
!a$0 
!a$0b
!a$0k
!a$0m
!a$0t
!c$0 
!c$0b
!c$0k
!c$0m
!c$0t
!if you
!open
!when you
!Wif you
!than
!worth
!Wthan
!first bet
!first deal
!first trade
!free bet
%free first bet
!free first trade
!free trade
'losing bet back
(losing bet in full
(losing bet up to
(losing bets back
,losing bets in full
'losing bets up to
'losing trade back
-losing trade in full
*losing trade up to
(losing trades back
.losing trades in full
,losing trades up to
!loss back
%loss in full
!loss up to
!losses back
'losses in full
%losses up to
!stake back
&stake in full
!stake up to
&first bet a loser
&first bet free
'first bet is a loser
'first bet is free
'first bet is on us
'first bet is risk free
,first bet is risk-free
'first bet on us
&first bet risk free
*first bet risk-free
&first bet's a loser
&first bet's free
&first bet's on us
&first bet's risk free
*first bet's risk-free
'first deal a loser
&first deal free
+first deal is a loser
)first deal is free
+first deal is on us
-first deal is risk free
-first deal is risk-free
)first deal on us
+first deal risk free
+first deal risk-free
+first deal's a loser
'first deal's free
+first deal's on us
'first deal's risk free
+first deal's risk-free
!first trade a loser
&first trade free
,first trade is a loser
+first trade is free
,first trade is on us
.first trade is risk free
.first trade is risk-free
*first trade on us
,first trade risk free
,first trade risk-free
,first trade's a loser
(first trade's free
,first trade's on us
,first trade's risk free
,first trade's risk-free
!free bets
%free first bets
!free first trades
!free trades
$risk free bet
$risk free bets
*risk free first bet
*risk free first bets
%risk free first trade
%risk free first trades
!risk free trade
!risk free trades
$risk-free bet
$risk-free bets
%risk-free first bet
%risk-free first bets
%risk-free first trade
%risk-free first trades
!risk-free trade
!risk-free trades
!Wfirst be
!Wfirst de
!Wfirst tr
!Wfree bet
!Wfree fir
!Wfree tra
!Wgive any
!Wgive for
!Wgive hal
!Whand any
!Whand for
!Whand hal
!Whand up 
!Wmake all
!Wmake any
!Wmake hal
!Wmake up 
!Wpay any 
!Wpay for 
!Wpay half
!Wpay up a
!Wpay up f
!Wpay up h
!Wpay up t
!Wpay up y
!Wpay your
!Wrefund a
!Wrefund f
!Wrefund h
!Wrefund t
!Wrefund u
!Wrefund y
!Wreturn f
!Wreturn h
!Wreturn u
!ltaf
&term asset fund
!long 
"long-
!Wlong ter
!Wltaf
!crypto-asset
!cryptoasset
!public
!sale
!swap
!Wcrypto-a
!Wcryptoas
!Wpublic s
!Wsale
'crypto-asset marketing communication
!for 
!non-fungible token
!Wnon-fung
#are nfts dead
"nft are dead
#nft are over
!nft is dead
!nft is over
%nfts are dead
%nfts are over
"nfts is dead
#nfts is over
!not an nft
!Ware nfts
!Wnft are 
!Wnft is d
!Wnft is o
!Wnfts are
!Wnfts is 
!Wnot an n
!floor is
!floor price
!mint date
!mint now
!mint open
!mint pass
!mint price
!mint today
!mint yours
!minted
!mints
!ape minted
!ape mints
"ape one minted
"ape one mints
$ape three minted
$ape three mints
"ape two minted
"ape two mints
!apes minted
!apes mints
%apes one minted
%apes one mints
%apes three minted
%apes three mints
%apes two minted
%apes two mints
!bird minted
!bird mints
%bird one minted
%bird one mints
!bird three minted
!bird three mints
%bird two minted
%bird two mints
!birds minted
!birds mints
&birds one minted
&birds one mints
!birds three minted
!birds three mints
&birds two minted
&birds two mints
*collection minted
'collection mints
+collection one minted
+collection one mints
+collection three minted
+collection three mints
+collection two minted
+collection two mints
!drop minted
!drop mints
%drop one minted
%drop one mints
!drop three minted
!drop three mints
%drop two minted
%drop two mints
!mint opens
!season minted
!season mints
'season one minted
'season one mints
'season three minted
'season three mints
'season two minted
'season two mints
!Wape mint
!Wape one 
!Wape thre
!Wape two 
!Wapes min
!Wapes one
!Wapes thr
!Wapes two
!Wbird min
!Wbird one
!Wbird thr
!Wbird two
!Wbirds mi
!Wbirds on
!Wbirds th
!Wbirds tw
!Wcollecti
!Wdrop min
!Wdrop one
!Wdrop thr
!Wdrop two
!Wfloor is
!Wfloor pr
!Wmint dat
!Wmint now
!Wmint ope
!Wmint pas
!Wmint pri
!Wmint tod
!Wmint you
!Wseason m
!Wseason o
!Wseason t
!chain
!collection
!Wchain
!asset-backed bond
!bullion bond
!fixed return bond
!fixed-return bond
!loan note
!mini-bond
!minibond
&property bond
#secured bond
)secured income bond
.secured property bond
*speculative illiquid
!ucis
+unregulated collective
!yield bond
!Wbullion 
!Wfixed-re
!Whigh-yie
!Wloan not
!Wmini-bon
!Wminibond
!Wspeculat
!Wucis
!Wunregula
!orb
!retail bond
!Worb
!Wretail b
!bond fund
!Wbond fun
!what is a
!Wwhat is 
!agarwood
!burial plot
$car park space
!carbon credit
!care home room
!care-home room
%forestry plot
!hotel room
$parking bay
!parking space
$storage pod
$storage unit
"student pod
!student room
!teak
#truffle plantation
!woodland share
!Wagarwood
!Wburial p
!Wcar park
!Wcarbon c
!Wcare hom
!Wcare-hom
!Wforestry
!Whotel ro
!Wparking 
!Wstorage 
!Wstudent 
!Wteak
!Wtruffle 
!Wwoodland
!buy-back
!buyback
!resold
!Wbuy-back
!Wbuyback
!Wresold
!lease
!Wlease
!operator
!reit
!Woperator
&employee option
!share option
!stock option
$company gives
!employer
!vest
!Wemployee
!Wshare op
!Wstock op
!cfds
'restricted options
!Wcfds
!Wrestrict
$no other option
!Wno other
!call on a
!call option
!call over a
!call sweeps
!calls
&calls and puts
!covered call
!credit spread
!iron condor
!naked put
!on a call on
!on a call over
!option premium
&options account
"options class
%options club
"options room
%options ticket
!put option
!puts
%puts and calls
#selling premium
!strike ,
!strike price
!call on a 
!call on an 
!call over a 
!call over an 
!Wbought 
!Wbuying 
!Wbuys 
!Wcall ove
!Wcall swe
!Wcalls an
!Wcollects
!Wcredit s
!Wiron con
!Wlearn 
!Wnaked pu
!Won a cal
!Woption c
!Woption d
!Woption f
!Woption m
!Woption w
!Wplay 
!Wplaying 
!Wputs and
!Wsell 
!Wselling 
!Wsells 
!Wsold 
!Wstrike ,
!Wstrike p
!Wtrader 
!Wtraders 
!Wtrades 
!Wusing 
!Wwrite 
!Wwrites 
!Wwriting 
!Wwrote 
!expiry
!strike
!Wexpiry
!Woption
!Wput
!Wstrike
!academy
!advantage
!bootcamp
!desk
!edge
!insider
!masterclass
!profits
!weekly
!Woption b
!Woption e
!listed options
!options, 
%what a put is
!Wlisted o
!Wwhat a p
!options,
! the right to
!any options account
%sell the lottery tickets
%sell the tickets
!the paycheck trade
%the put-and-call
!the wheel
!paycheck trade
!put-and-call
)sell her the right to
%sell him the right to
2sell other people the right to
,sell others the right to
.sell somebody the right to
-sell someone the right to
1sell speculators the right to
!sell the 
*sell them the right to
-sell traders the right to
,selling her the right to
(selling him the right to
5selling other people the right to
/selling others the right to
1selling somebody the right to
0selling someone the right to
4selling speculators the right to
-selling them the right to
0selling traders the right to
!wheel
*write her the right to
&write him the right to
3write other people the right to
-write others the right to
/write somebody the right to
.write someone the right to
2write speculators the right to
+write them the right to
.write traders the right to
,writing her the right to
(writing him the right to
5writing other people the right to
/writing others the right to
1writing somebody the right to
0writing someone the right to
4writing speculators the right to
-writing them the right to
0writing traders the right to
!Wany opti
!Wsell her
!Wsell him
!Wsell oth
!Wsell som
!Wsell spe
!Wsell the
!Wsell tra
!Wthe payc
!Wthe put-
!Wthe whee
!Wwrite he
!Wwrite hi
!Wwrite ot
!Wwrite so
!Wwrite sp
!Wwrite th
!Wwrite tr
!peer-to-peer 
!file
!network
!Wpeer-to-
!crowd-lending
!crowdlending
!ifisa
'innovative finance isa
!marketplace lending
!p0p
!peer-to-peer
&person-to-person
!peer-to-peer lend
!Wcrowd-le
!Wcrowdlen
!Wifisa
!Winnovati
!Wmarketpl
!Wp0p
!Wperson-t
!Wlend 
!Wlending 
!Wlends 
!borrower
!Wborrower
!Wloan
!bank lend
!banks lend
!Wbank len
!Wbanks le
!refuse
!won't
!Wrefuse
!Wwon't
!back loan
!backing loan
!begin lending
!finance loan
&financing loan
!fund loan
!funding loan
!lend from 
&lending from 
!start lending
! loan
!begin
!Wback loa
!Wbacking 
!Wbegin le
!Wfinance 
!Wfinancin
!Wfund loa
!Wfunding 
!Wstart le
!lending
!pay it back 
!pay the loan back 
!pay the money back 
"pay you back 
#pay your money back 
%pays it back 
*pays the loan back 
)pays the money back 
%pays you back 
!pays your money back 
!Wpay it b
!Wpays it 
!borrow
!Wborrow
!Wnote
'browse the loans
'choose each loan
'choose the loan
'choose your own loan
!loan book
!our lenders 
!pick each loan
!pick the loan
!pick your own loan
!the lenders 
!choose each
!choose the
'choose your own
!our lenders earn
!our lenders get
!our lenders have earned
!our lenders make
!our lenders receive
!pick each
!pick the
!pick your own
!the lenders earn
!the lenders get
,the lenders have earned
!the lenders make
!the lenders receive
!Wbrowse t
!Wchoose e
!Wchoose t
!Wchoose y
!Wloan boo
!Wour lend
!Wpick eac
!Wpick the
!Wpick you
!Wthe lend
!source
!Wachieved
!Wbagged
!Wcaptured
!Wcashed i
!Wcashed o
!Wchalked 
!Wclocked 
!Wclosed o
!Wgrabbed
!Whanded
!Wlanded
!Wnailed
!Wnotched
!Wposted
!Wproduced
!Wracked u
!Wraked in
!Wreaped
!Wreceived
!Wrecorded
!Wscored
!Wsecured
!Wseen
!Wthrew of
!Wthrown o
!Wwalked a
!Wwon
!Wyielded
!charge from
!charge was
%charges from
"charges was
!commission are
(commission from
!commission is
'commission was
!deposit are
#deposit from
!deposit is
#deposit of
#deposit was
!discount are
&discount from
!discount is
%discount was
$fee was
!fees from
!fees was
"off the price are
"off the price from
"off the price is
"off the price of
"off the price was
!vat are
!vat from
!vat is
!vat of
!vat was
!Wcharge f
!Wcharge w
!Wfee was
!Wfees fro
!Wfees was
!Woff the 
!Wvat are
!Wvat from
!Wvat is
!Wvat of
!Wvat was
!Wcould do
!Wcould go
!Wcould ma
!Wcould ri
!Wcould tr
!Wmay doub
!Wmay have
!Wmay make
!Wmay reac
!Wmay retu
!Wmay rise
!Wmay treb
!Wmight do
!Wmight go
!Wmight ma
!Wmight ri
!Wmight tr
!Wshould b
!Wshould d
!Wshould g
!Wshould h
!Wshould m
!Wshould r
!Wshould t
!Wwill be
!Wwill dou
!Wwill go
!Wwill hav
!Wwill mak
!Wwill rea
!Wwill ris
!Wwill tre
!Wwould be
!Wwould do
!Wwould go
!Wwould ma
!Wwould ri
!Wwould tr
!ahead 
!gained 
!grown 
!risen 
!Wahead 
!Wgrown 
!Wrisen 
#Wup +0 
$Wup +0%
$Wup +0,
$Wup +0.
$Wup +00
$Wup +0p
#Wup -0 
$Wup -0%
$Wup -0,
$Wup -0.
$Wup -00
$Wup -0p
!Wup 0
!Wup a 
!Wup abo
!Wup alm
!Wup an 
!Wup aro
!Wup by 
!Wup dou
!Wup doz
!Wup eig
!Wup ele
!Wup fif
!Wup fiv
!Wup for
!Wup fou
!Wup hun
!Wup mor
!Wup mul
!Wup nea
!Wup nin
!Wup one
!Wup ove
"Wup qua
"Wup qui
!Wup sev
!Wup six
!Wup som
!Wup ten
!Wup thi
!Wup thr
!Wup tre
!Wup tri
!Wup twe
!Wup twi
!Wup two
$Wup x 0
#Wup x0
!00-year
!ten-year
!yield on
!yields on
!W00-year
!Wten-year
!Wyield on
!Wyields o
!could go
"may go
!may have
!might go
!should be
!should go
!should have
#will be
#will go
!will have
!would be
!would go
!bagged 
!booked 
!cashed in 
!cashed out 
!pocketing 
!profited 
!raked in 
!reaped 
!richer 
!scored 
!turned 
'walked away with 
!won 
!Wcashed
!Wcleare
!Wmade $
!Wmade 0
!Wmade a
!Wmade b
!Wmade c
!Wmade d
!Wmade e
!Wmade f
!Wmade g
!Wmade h
!Wmade j
!Wmade m
!Wmade n
!Wmade o
!Wmade p
!Wmade s
!Wmade t
!Wmade u
!Wmade w
!Wmade �
!Wpulled
!Wracked
!Wraked 
!Wricher
!Wtook h
!Wturned
$Wup $ 0
#Wup $0
!Wup 0 c
!Wup 0 d
!Wup 0 e
!Wup 0 g
!Wup 0 p
$Wup 0 q
!Wup 0,
$Wup 0.0
#Wup 00
!Wup 0ce
!Wup 0do
!Wup 0eu
!Wup 0gr
!Wup 0p
#Wup 0qu
!Wup a$ 
$Wup a$0
!Wup a-d
!Wup a-e
!Wup a-f
!Wup a-h
!Wup a-n
!Wup a-o
!Wup a-s
!Wup a-t
!Wup an-
!Wup ano
$Wup a£
!Wup a�
!Wup c$ 
$Wup c$0
!Wup coo
$Wup c£
!Wup c�
!Wup ext
!Wup fur
!Wup gai
!Wup her
!Wup him
"Wup jus
!Wup me 
!Wup mys
$Wup nz$
!Wup nz�
!Wup out
!Wup pro
!Wup the
!Wup tid
!Wup us 
!Wup us$
!Wup us�
!Wup who
#Wup £ 
$Wup £0
$Wup €
!Wwalked
!Wwon $ 
$Wwon $0
!Wwon 0 
!Wwon 0,
!Wwon 0.
$Wwon 00
!Wwon 0c
!Wwon 0d
!Wwon 0e
!Wwon 0g
!Wwon 0p
$Wwon 0q
!Wwon a 
!Wwon a$
!Wwon a-
!Wwon ab
!Wwon al
!Wwon an
!Wwon ar
!Wwon a�
!Wwon by
!Wwon c$
!Wwon co
!Wwon c�
!Wwon do
!Wwon ei
!Wwon el
!Wwon ex
!Wwon fi
!Wwon fo
!Wwon fu
!Wwon ga
!Wwon he
!Wwon hi
!Wwon hu
!Wwon ju
!Wwon me
!Wwon mo
!Wwon my
!Wwon ne
!Wwon ni
!Wwon nz
!Wwon on
!Wwon ou
!Wwon ov
!Wwon pr
!Wwon se
!Wwon si
!Wwon so
!Wwon te
!Wwon th
!Wwon ti
!Wwon tw
!Wwon us
!Wwon wh
$Wwon £
!Wwon �
!Wfollower
!Whe
!Whis
!Wi
!Wlot
!Wone afte
!Wone day
!Wone mont
!Wone morn
!Wone play
!Wone trad
!Wone week
!Wpensione
!Wshe
!Wsingle a
!Wsingle d
!Wsingle m
!Wsingle p
!Wsingle t
!Wsingle w
!Wtheir
!funding
!prize money
!raise
!Wfunding
!Wprize mo
!Wmay 
!Wwould 
!worth of
!fifth
!tenth
!third
!added 
!climbed 
!jumped 
!put on 
!rose 
!Wadded a 
!Wadded a-
!Wadded ab
!Wadded af
!Wadded ah
!Wadded al
!Wadded aq
!Wadded at
!Wadded by
!Wadded ha
!Wadded mo
!Wadded ne
!Wadded on
!Wadded ov
!Wadded th
!Wadded tw
!Wahead a 
!Wahead a-
!Wahead ab
!Wahead af
!Wahead ah
!Wahead al
!Wahead aq
!Wahead at
!Wahead by
!Wahead ha
!Wahead mo
!Wahead ne
!Wahead on
!Wahead ov
!Wahead th
!Wahead tw
!Wclimbed 
!Wgained a
!Wgained b
!Wgained h
!Wgained m
!Wgained n
!Wgained o
!Wgained t
!Wgrown a 
!Wgrown a-
!Wgrown ab
!Wgrown af
!Wgrown ah
!Wgrown al
!Wgrown aq
!Wgrown at
!Wgrown by
!Wgrown ha
!Wgrown mo
!Wgrown ne
!Wgrown on
!Wgrown ov
!Wgrown th
!Wgrown tw
!Whigher b
!Whigher h
!Whigher n
!Whigher o
!Wjumped a
!Wjumped b
!Wjumped h
!Wjumped m
!Wjumped n
!Wjumped o
!Wjumped t
!Wput on a
!Wput on b
!Wput on h
!Wput on m
!Wput on n
!Wput on o
!Wput on t
!Wrisen a 
!Wrisen a-
!Wrisen ab
!Wrisen af
!Wrisen ah
!Wrisen al
!Wrisen aq
!Wrisen at
!Wrisen by
!Wrisen ha
!Wrisen mo
!Wrisen ne
!Wrisen on
!Wrisen ov
!Wrisen th
!Wrisen tw
!Wrose a -
!Wrose a f
!Wrose a h
"Wrose a q
!Wrose a t
!Wrose a-f
!Wrose a-h
"Wrose a-q
!Wrose a-t
!Wrose abo
!Wrose afi
!Wrose aha
!Wrose alm
!Wrose aqu
!Wrose ate
!Wrose ath
!Wrose by 
!Wrose hal
!Wrose mor
!Wrose nea
!Wrose one
!Wrose ove
!Wrose thr
!Wrose two
!Wup a -fi
!Wup a -ha
!Wup a -qu
!Wup a -te
!Wup a -th
!Wup a fif
!Wup a hal
!Wup a qua
!Wup a ten
!Wup a thi
!Wup a-fif
!Wup a-hal
!Wup a-qua
!Wup a-ten
!Wup a-thi
!Wup about
!Wup afift
!Wup ahalf
!Wup almos
!Wup aquar
!Wup atent
!Wup athir
!Wup by a 
!Wup by a-
!Wup by ab
!Wup by af
!Wup by ah
!Wup by al
!Wup by aq
!Wup by at
!Wup by ha
!Wup by mo
!Wup by ne
!Wup by on
!Wup by ov
!Wup by th
!Wup by tw
!Wup half
!Wup more 
!Wup nearl
!Wup one -
!Wup one f
!Wup one h
"Wup one q
!Wup one t
!Wup one-f
!Wup one-h
"Wup one-q
!Wup one-t
!Wup onefi
!Wup oneha
!Wup onequ
!Wup onete
!Wup oneth
!Wup over 
!Wup three
!Wup two -
!Wup two f
!Wup two h
"Wup two q
!Wup two t
!Wup two-f
!Wup two-h
"Wup two-q
!Wup two-t
!Wup twofi
!Wup twoha
!Wup twoqu
!Wup twote
!Wup twoth
!Wholding
!Wpick
!Wtip
!should
!would
!better off
!in front
!in profit
!in the black
!in the money
!richer
!to the good
!up
!+0 % ahe
!+0 % bet
!+0 % hig
!+0 % in 
!+0 % ric
!+0 % to 
!+0 % up
!+0 pc ah
!+0 pc be
!+0 pc hi
!+0 pc in
!+0 pc ri
!+0 pc to
!+0 pc up
!+0% ahea
!+0% bett
!+0% high
!+0% in f
!+0% in p
!+0% in t
!+0% rich
!+0% to t
!+0% up
!+0pc ahe
!+0pc bet
!+0pc hig
!+0pc in 
!+0pc ric
!+0pc to 
!+0pc up
!-0 % ahe
!-0 % bet
!-0 % hig
!-0 % in 
!-0 % ric
!-0 % to 
!-0 % up
!-0 pc ah
!-0 pc be
!-0 pc hi
!-0 pc in
!-0 pc ri
!-0 pc to
!-0 pc up
!-0% ahea
!-0% bett
!-0% high
!-0% in f
!-0% in p
!-0% in t
!-0% rich
!-0% to t
!-0% up
!-0pc ahe
!-0pc bet
!-0pc hig
!-0pc in 
!-0pc ric
!-0pc to 
!-0pc up
!0 % ahea
!0 % bett
!0 % high
!0 % in f
!0 % in p
!0 % in t
!0 % rich
!0 % to t
!0 % up
!0 pc ahe
!0 pc bet
!0 pc hig
!0 pc in 
!0 pc ric
!0 pc to 
!0 pc up
!0% ahead
!0% bette
!0% highe
!0% in fr
!0% in pr
!0% in th
!0% riche
!0% to th
!0% up
!0pc ahea
!0pc bett
!0pc high
!0pc in f
!0pc in p
!0pc in t
!0pc rich
!0pc to t
!0pc up
!$ 0k 
!$0 ah
!$0 cl
!$0 k 
!$0 of
!$0 pr
!$0 pu
!$0 ri
!$0 up
!$0bn 
!$0k a
!$0k b
!$0k c
!$0k i
!$0k o
!$0k p
!$0k r
!$0k t
!$0k u
!$0m a
!$0m b
!$0m c
!$0m i
!$0m o
!$0m p
!$0m r
!$0m t
!$0m u
!$0tn 
!W0 p a
!W0 p b
!W0 p c
!W0 p i
!W0 p o
!W0 p p
!W0 p r
!W0 p t
!W0 p u
!W0p ah
!W0p be
!W0p cl
!W0p in
!W0p of
!W0p pr
!W0p pu
!W0p ri
!W0p to
!W0p up
!a$0k 
!c$0k 
!£0k 
!bank rat
!cash flo
!gross pr
!headcoun
!inflatio
!like-for
!market s
!net inco
!net prof
!operatin
!order bo
!page vie
!pre-tax 
!pretax p
!producti
!shipment
!subscrib
!unemploy
!annual 
!net 
!operating 
!pretax 
!Wannual 
!Wpretax 
!built
!converted
!nursed
!parlayed
!ride
!swelled
!taken
!took
!transformed
! of a million
!-figure
!a fortune
!Wbuilt
!Wconverte
!Wnursed
!Wparlayed
!Wride
!Wswelled
!Wtaken
!Wtook
!Wturn
!would now
!can become
!can grow
!can turn
!could become
!could grow
!could turn
!may become
!may grow
!may turn
!might become
!might grow
!might turn
!will become
!will grow
!will turn
!Wcan beco
!Wcan grow
!Wcould gr
!Wmay beco
!Wmay grow
!Wmay turn
!Wmight gr
!Wmight tu
!Wwill bec
!Wwill gro
!Wwill tur
!began with
!invested
!risked
!staked
#started with
!Wbegan wi
!Wrisked
!Wstaked
!Wstarted 
$had you
!Whad you
!suppose
!Wsuppose
!Walerted
!Wbacked
!Wcalled
!Wchose
!Wcrossed
!Wentered
!Wgot
!Win
!Wnamed
!Wselected
!Wshared
!Wtold
!each
!Wper mont
!bought 
!bought:
!buy price 
#buy price:
!entry 
#entry:
!exit 
"exit:
!sell price 
$sell price:
!sold 
"sold:
!now 
!now:
!today 
#today:
!Wbought:
!Wbuy pric
!Wentry 
!Wentry:
!Wexit 
!Wexit:
!Wsell pri
!Wsold:
!held
!watched
!Wheld
!Wwatched
!Wat $ 0 t
!Wat $ 0,
!Wat $ 0.0
!Wat $ 00
!Wat $0 to
$Wat $0,
!Wat $0.0
$Wat $00
!Wat 0 c t
!Wat 0 cen
!Wat 0 p t
!Wat 0 pen
#Wat 0,
$Wat 0.0
#Wat 00
!Wat 0c to
!Wat 0cent
!Wat 0p to
!Wat 0penc
!Wat a buc
!Wat a dol
!Wat a pou
!Wat a qui
!Wat a$ 0 
!Wat a$ 0,
!Wat a$ 0.
!Wat a$ 00
!Wat a$0 t
!Wat a$0,
!Wat a$0.0
!Wat a$00
!Wat about
!Wat an bu
!Wat an do
!Wat an po
!Wat an qu
!Wat aroun
!Wat a£ 0
!Wat a£0 
!Wat a£0,
!Wat a£0.
!Wat a£00
!Wat a€ 
!Wat a€0
!Wat c$ 0 
!Wat c$ 0,
!Wat c$ 0.
!Wat c$ 00
!Wat c$0 t
!Wat c$0,
!Wat c$0.0
!Wat c$00
!Wat c£ 0
!Wat c£0 
!Wat c£0,
!Wat c£0.
!Wat c£00
!Wat c€ 
!Wat c€0
!Wat dozen
!Wat eight
!Wat eleve
!Wat fifte
!Wat fifty
!Wat five 
!Wat forty
!Wat four 
!Wat fourt
!Wat hundr
!Wat just 
!Wat nine 
!Wat ninet
!Wat nz$ 0
!Wat nz$0 
!Wat nz$0,
!Wat nz$0.
!Wat nz$00
!Wat nz£ 
!Wat nz£0
!Wat nz€
!Wat one b
!Wat one d
!Wat one p
"Wat one q
!Wat only 
!Wat seven
!Wat six b
!Wat six d
!Wat six p
"Wat six q
!Wat sixte
!Wat sixty
!Wat ten b
!Wat ten d
!Wat ten p
"Wat ten q
!Wat thirt
!Wat three
!Wat twelv
!Wat twent
!Wat two b
!Wat two d
!Wat two p
"Wat two q
!Wat under
!Wat us$ 0
!Wat us$0 
!Wat us$0,
!Wat us$0.
!Wat us$00
!Wat us£ 
!Wat us£0
!Wat us€
!Wat £ 0 
!Wat £ 0,
!Wat £ 0.
!Wat £ 00
!Wat £0 t
!Wat £0,
!Wat £0.0
!Wat £00
!Wat € 0
!Wat €0 
!Wat €0,
!Wat €0.
!Wat €00
!Wfrom $0 
!Wfrom $0,
!Wfrom $0.
!Wfrom $00
!Wfrom 0 c
!Wfrom 0 p
!Wfrom 0,
!Wfrom 0.0
!Wfrom 00
!Wfrom 0c 
!Wfrom 0ce
!Wfrom 0p 
!Wfrom 0pe
!Wfrom a b
!Wfrom a d
!Wfrom a p
"Wfrom a q
!Wfrom a$ 
!Wfrom a$0
!Wfrom abo
!Wfrom an 
!Wfrom aro
!Wfrom a£
#Wfrom a�
!Wfrom c$ 
!Wfrom c$0
!Wfrom c£
#Wfrom c�
!Wfrom doz
!Wfrom eig
!Wfrom ele
!Wfrom fif
!Wfrom fiv
!Wfrom for
!Wfrom fou
!Wfrom hun
!Wfrom nin
!Wfrom nz$
$Wfrom nz�
!Wfrom one
!Wfrom onl
!Wfrom sev
!Wfrom six
!Wfrom ten
!Wfrom thi
!Wfrom thr
!Wfrom twe
!Wfrom two
!Wfrom und
!Wfrom us$
$Wfrom us�
#account of
"account with
!accounts of
%accounts with
!balance
!between
!instead
!limit
!range
!ranging
!salaries
!size
!Waccount 
!Waccounts
!Wbalance
!Wbetween
!Wlimit
!Wrange
!Wranging
!Wsalaries
!Wsize
!a measly 
!a mere 
!barely 
!only 
!alerted
!named
!tipped
!told
!urged
!Wurged
(ballooned into 
!ballooned to 
!became 
!become 
!compounded to 
!grew into 
!grew to 
!grown into 
!grown to 
)mushroomed into 
!mushroomed to 
)snowballed into 
'snowballed to 
!swelled to 
!turned into 
!W0 p
!W0p
!he's ahead 
!he's already ahead 
!he's already up 
!he's currently ahead 
!he's currently up 
#he's now ahead 
#he's now up 
!he's up 
!i am ahead 
!i am already ahead 
!i am already up 
!i am currently ahead 
!i am currently up 
!i am now ahead 
#i am now up 
!i am up 
!i'm ahead 
!i'm already ahead 
!i'm already up 
!i'm currently ahead 
!i'm currently up 
!i'm now ahead 
"i'm now up 
"i'm up 
"they're ahead 
$they're already ahead 
$they're already up 
$they're currently ahead 
$they're currently up 
%they're now ahead 
%they're now up 
$they're up 
!we're ahead 
!we're already ahead 
!we're already up 
!we're currently ahead 
!we're currently up 
!we're now ahead 
!we're now up 
!we're up 
!Whe's ahe
!Whe's alr
!Whe's cur
!Whe's now
!Whe's up 
!Wi am ahe
!Wi am alr
!Wi am cur
!Wi am now
!Wi am up 
!Wi'm ahea
!Wi'm alre
!Wi'm curr
!Wi'm now 
!Wi'm up $
!Wi'm up +
!Wi'm up -
!Wi'm up 0
!Wi'm up a
!Wi'm up b
!Wi'm up c
!Wi'm up d
!Wi'm up e
!Wi'm up f
!Wi'm up h
!Wi'm up m
!Wi'm up n
!Wi'm up o
"Wi'm up q
!Wi'm up s
!Wi'm up t
!Wi'm up u
$Wi'm up �
!Wshe's ah
!Wshe's al
!Wshe's cu
!Wshe's no
!Wshe's up
!Wthey're 
!Wwe're ah
!Wwe're al
!Wwe're cu
!Wwe're no
!Wwe're up
!alerted 
!backed 
!discovered 
!flagged 
!picked 
!recommended 
!spotted 
!urged 
!Walerted 
!Wbacked 
!Wflagged 
!Wpicked 
!Wspotted 
!Wtipped 
!Wtold 
!Wurged 
!Wanalyst
!Wreaders
!barclays
!goldman
!jefferies
!ubs
!Wbarclays
!Wgoldman
!Wjefferie
!Wubs
!estimated
!allowance
!'s 
!'ve 
!Wcoin 
!Wfund 
!Wlist 
!Wlists 
!Wmoneys 
!Wpick 
!Wprice 
!Wprices 
!Wsaw 
!Wseen 
!Wshares 
!Wsharess 
!Wstakes 
!Wstocks 
!Wtip 
!Wtips 
!Wtoken 
!Wtokens 
!Wvalue 
!Wvalues 
!Wwatch 
!Wwatched 
!Wvalue
!bills
!prices for
!readership
!Wbills
!Wprices f
!Wreadersh
!acquired
!bid for
!bought out
#snapped up
!taken over
!Wacquired
!Wbid for
!Wbought o
!Wsnapped 
!Wtaken ov
!average
!Waverage
!jump
!uplift
!wins
!any
$half of
!Wany
!Whalf of
!Wof any
!days
!hours
!minutes
!quarters
!sessions
!+0 % i
!+0 % o
!+0 % w
!+0% in
!+0% ov
!+0% wi
!+0pc i
!+0pc o
!+0pc w
!-0 % i
!-0 % o
!-0 % w
!-0% in
!-0% ov
!-0% wi
!-0pc i
!-0pc o
!-0pc w
!0 % in
!0 % ov
!0 % wi
!0 pc i
!0 pc o
!0 pc w
!0% in 
!0% ins
!0% ove
!0% wit
!0pc in
!0pc ov
!0pc wi
!cut
!fixed
!save
!Wcut
!Wfixed
!% for 
!% from 
!% on 
!% since 
!% with 
#per cent for 
#per cent from 
!per cent on 
!per cent since 
#per cent with 
%percent for 
&percent from 
!percent on 
'percent since 
&percent with 
!Wof our
!Wof retai
!actual 
!annualised 
!annualized 
!average 
!biggest 
!closed 
!compound 
!cumulative 
!gross 
!historical 
!median 
!overall 
!peak 
!realised 
!realized 
!total 
!typical 
!Wactual 
!Wclosed 
!Wcumulati
!Wmean 
!Wmedian 
!Woverall 
!Wpeak 
!Wrealised
!Wrealized
!Wtotal 
!Wtypical 
!Wgain as 
!Wgain ave
!Wgain in 
!Wgain inc
!Wgain lik
!Wgain of 
!Wgain ove
!Wgain suc
!Wgain top
!Wgain wor
!Wgain: $ 
!Wgain: $0
!Wgain: +0
!Wgain: -0
!Wgain: 0
!Wgain: a 
!Wgain: a$
!Wgain: a-
!Wgain: ab
!Wgain: an
!Wgain: ar
!Wgain: as
$Wgain: a�
!Wgain: c$
$Wgain: c�
!Wgain: do
!Wgain: ei
!Wgain: el
!Wgain: fi
!Wgain: fo
!Wgain: hu
!Wgain: mo
!Wgain: mu
!Wgain: ni
!Wgain: nz
!Wgain: on
!Wgain: ov
!Wgain: qu
!Wgain: se
!Wgain: si
!Wgain: te
!Wgain: th
!Wgain: tr
!Wgain: tw
!Wgain: up
!Wgain: us
!Wgain: x 
!Wgain: x0
!Wgain: £
#Wgain: �
!Wgains as
!Wgains av
!Wgains li
!Wgains of
!Wgains ov
!Wgains su
!Wgains wo
!Wgains: $
!Wgains: +
!Wgains: -
!Wgains: 0
!Wgains: a
!Wgains: c
!Wgains: d
!Wgains: e
!Wgains: f
!Wgains: h
!Wgains: m
!Wgains: n
!Wgains: o
"Wgains: q
!Wgains: s
!Wgains: t
!Wgains: u
!Wgains: x
$Wgains: �
!Wprofit l
!Wprofit s
!Wprofit: 
!Wprofits:
!Wreturn l
!Wreturn: 
!Wreturns:
!Wwinner a
!Wwinner l
!Wwinner o
!Wwinner s
!Wwinner t
!Wwinner w
!Wwinner: 
!Wwinners 
!Wwinners:
!Wwins as 
!Wwins ave
!Wwins in 
!Wwins inc
!Wwins lik
!Wwins of 
!Wwins ove
!Wwins suc
!Wwins top
!Wwins wor
!Wwins: $ 
!Wwins: $0
!Wwins: +0
!Wwins: -0
!Wwins: 0
!Wwins: a 
!Wwins: a$
!Wwins: a-
!Wwins: ab
!Wwins: an
!Wwins: ar
!Wwins: as
$Wwins: a�
!Wwins: c$
$Wwins: c�
!Wwins: do
!Wwins: ei
!Wwins: el
!Wwins: fi
!Wwins: fo
!Wwins: hu
!Wwins: mo
!Wwins: mu
!Wwins: ni
!Wwins: nz
!Wwins: on
!Wwins: ov
!Wwins: qu
!Wwins: se
!Wwins: si
!Wwins: te
!Wwins: th
!Wwins: tr
!Wwins: tw
!Wwins: up
!Wwins: us
!Wwins: x 
!Wwins: x0
!Wwins: £
#Wwins: �
!Wpre-tax
!Wpretax
!allocat
!of its assets
!of its fund
!of its portfolio
!of the assets
!of the fund
!of the portfolio
!Wallocat
!Wdown
!Wof its a
!Wof its f
!Wof its p
!Wof the a
!Wof the f
!Wof the p
!brought clients 
!brought followers 
!brought investors 
!brought members 
!brought readers 
!brought subscribers 
!brought them 
!brought us 
%brought you 
!got clients 
!got followers 
!got investors 
!got members 
!got readers 
!got subscribers 
!got them 
$got us 
!got you 
!put clients 
!put followers 
!put investors 
!put members 
!put readers 
!put subscribers 
!put them 
!put us 
!put you 
!Wgot clie
!Wgot foll
!Wgot inve
!Wgot memb
!Wgot read
!Wgot subs
!Wgot them
!Wgot us i
!Wgot us o
!Wgot you 
!Wput clie
!Wput foll
!Wput inve
!Wput memb
!Wput read
!Wput subs
!Wput us i
!Wput us o
!Wput you 
!bought in
!climbed aboard
!got in
!jumped in
!loaded up
!piled in
!were in
!Wclients 
!Whe bough
!Whe climb
!Whe got i
!Whe jumpe
!Whe loade
!Whe piled
!Whe were 
!Whe who b
!Whe who c
!Whe who g
"Whe who j
!Whe who l
!Whe who p
!Whe who w
!Wi bought
!Wi climbe
!Wi got in
!Wi jumped
!Wi loaded
!Wi piled 
!Wi were i
!Wi who bo
!Wi who cl
!Wi who go
!Wi who ju
!Wi who lo
!Wi who pi
!Wi who we
!Winvestor
!Wreaders 
!Wshe boug
!Wshe clim
!Wshe got 
!Wshe jump
!Wshe load
!Wshe pile
!Wshe were
!Wshe who 
!Wthey bou
!Wthey cli
!Wthey got
!Wthey jum
!Wthey loa
!Wthey pil
!Wthey wer
!Wthey who
!Wwe bough
!Wwe climb
!Wwe got i
!Wwe jumpe
!Wwe loade
!Wwe piled
!Wwe were 
!Wwe who b
!Wwe who c
!Wwe who g
"Wwe who j
!Wwe who l
!Wwe who p
!Wwe who w
!pointed 
!warned 
!bear market
!bottom
!collapse
!low
!sell-off
!top
!Wpointed 
!Wtipped h
!Wtipped m
!Wtipped r
!Wtipped s
!Wtipped t
!Wtipped u
!Wtipped y
!Wwarned h
!Wwarned m
!Wwarned r
!Wwarned s
!Wwarned t
!Wwarned u
!Wwarned y
!distributed
!received
!in dividends
!in income
!in interest
!in returns
#since 0000
!since inception
!since launch
!since we
!to holders
!to investors
!to lenders
!to members
!to our holders
!to our investors
!to our lenders
!to our members
!Wbeen pai
!actual return of 
!actual returns of 
)average return of 
"average returns of 
!gross return of 
!gross returns of 
!net return of 
!net returns of 
!Wactual r
!Wnet retu
!+0 %(
!+0 %,
!+0% (
!+0% +
!+0% -
!+0% 0
!+0% d
!+0% e
!+0% f
!+0% n
"+0% q
!+0% s
!+0% t
!+0%(
!+0%, 
!+0pc(
!+0pc,
"-0 %(
!-0 %,
"-0% (
"-0% +
!-0% -
"-0% 0
!-0% d
!-0% e
!-0% f
!-0% n
"-0% q
!-0% s
!-0% t
!-0%(
!-0%, 
"-0pc(
!-0pc,
"0 % (
"0 % +
!0 % -
!0 % 0
!0 % d
!0 % e
!0 % f
!0 % n
"0 % q
!0 % s
!0 % t
!0 %(
!0 %, 
"0 pc(
!0 pc,
!0% (
!0% +0
!0% -0
!0% 0
!0% an
!0% do
!0% ei
!0% el
!0% fi
!0% fo
!0% hu
!0% ni
!0% on
!0% qu
!0% se
!0% si
!0% te
!0% th
!0% tr
!0% tw
!0%(
"0%, +
!0%, -
!0%, 0
!0%, a
!0%, d
!0%, e
!0%, f
!0%, h
!0%, n
!0%, o
"0%, q
!0%, s
!0%, t
"0pc (
"0pc +
!0pc -
!0pc 0
!0pc d
!0pc e
!0pc f
!0pc n
"0pc q
!0pc s
!0pc t
!0pc(
!0pc, 
!returne
!sold
!Wreturne
!apr
!scenario
!Wapr
!Wscenario
!(0000)
#(apr 0000)
%(april 0000)
#(aug 0000)
&(august 0000)
#(dec 0000)
((december 0000)
#(feb 0000)
((february 0000)
!(jan 0000)
'(january 0000)
!(jul 0000)
$(july 0000)
!(jun 0000)
$(june 0000)
#(mar 0000)
%(march 0000)
#(may 0000)
#(nov 0000)
((november 0000)
#(oct 0000)
'(october 0000)
#(sep 0000)
$(sept 0000)
)(september 0000)
!(to 0000)
&(to apr 0000)
((to april 0000)
&(to aug 0000)
)(to august 0000)
&(to dec 0000)
+(to december 0000)
&(to feb 0000)
+(to february 0000)
%(to jan 0000)
*(to january 0000)
%(to jul 0000)
'(to july 0000)
%(to jun 0000)
'(to june 0000)
&(to mar 0000)
((to march 0000)
&(to may 0000)
&(to nov 0000)
+(to november 0000)
&(to oct 0000)
*(to october 0000)
&(to sep 0000)
'(to sept 0000)
,(to september 0000)
$in apr 0000
&in april 0000
$in aug 0000
'in august 0000
$in dec 0000
)in december 0000
$in feb 0000
)in february 0000
$in jan 0000
(in january 0000
$in jul 0000
$in july 0000
$in jun 0000
$in june 0000
$in mar 0000
&in march 0000
$in may 0000
$in nov 0000
)in november 0000
$in oct 0000
(in october 0000
$in sep 0000
%in sept 0000
*in september 0000
$to 0000
$to apr 0000
&to april 0000
$to aug 0000
'to august 0000
$to dec 0000
)to december 0000
$to feb 0000
)to february 0000
$to jan 0000
(to january 0000
$to jul 0000
$to july 0000
$to jun 0000
$to june 0000
$to mar 0000
&to march 0000
$to may 0000
$to nov 0000
)to november 0000
$to oct 0000
(to october 0000
$to sep 0000
%to sept 0000
*to september 0000
!+0
!-0
%declined by 
$dropped by 
!fell by 
!lost by 
$slipped by 
!Wdeclined
!Wdropped 
!Wfell by 
!Wlost by 
!Wslipped 
!cpi
!Wcpi
!back-tested
!backtested
!hypothetical
!simulated
!Whypothet
!0 year
!00 months to
!after charges
!after fees
!benchmark
!five years
#net of
!one year
!our picks
!our tips
!our trades
!twelve months to
!year ended
!year to
!years to
!W0 year
!W00 month
!W00 years
!Wafter ch
!Wafter fe
!Wbenchmar
!Wfive yea
!Wnet of
!Wone year
!Wour pick
!Wour tips
!Wsince in
!Wsince la
!Wtotal re
!Wtwelve m
!Wyear end
!Wyear to
!Wyears to
!W0 call
!W0 in 0
!W0 in doz
!W0 in e
!W0 in fif
!W0 in fiv
!W0 in for
!W0 in fou
!W0 in h
!W0 in i
!W0 in l
!W0 in m
!W0 in nin
!W0 in o
!W0 in p
!W0 in sev
!W0 in six
!W0 in t
!W0 of 0
!W0 of doz
!W0 of e
!W0 of fif
!W0 of fiv
!W0 of for
!W0 of fou
!W0 of h
!W0 of i
!W0 of l
!W0 of m
!W0 of nin
!W0 of o
!W0 of p
!W0 of sev
!W0 of six
!W0 of t
!W0 out 
!W0 pick
!W0 time
!W0 tips
!W0 trad
!Wfive c
!Wfive i
!Wfour c
!Wfour i
!Wnine c
!Wnine i
!Wone ca
!Wone in
!Wone of
!Wone ou
!Wone pi
!Wone tr
!Wsix ca
!Wsix in
!Wsix of
!Wsix ou
!Wsix pi
!Wsix tr
!Wten ca
!Wten in
!Wten of
!Wten ou
!Wten pi
!Wten tr
!Wtwo ca
!Wtwo in
!Wtwo of
!Wtwo ou
!Wtwo pi
!Wtwo tr
!Wahead
!Wapproach
!Wblack
!Wcall
!Wcorrect
!Wgreen
!Widea
!Wmonths
!Wnames
!Wquarters
!Wrecord
!Wright
!Wselectio
!Wweeks
!Wwritten 
!Wwrote
!wo't
!wont
!wot
!Wwo't
!Wwont
!Wwot
!lose money
!losing money
!Wlose mon
!Wloses mo
!Wlosing m
!Wlost mon
!adults
!buyers
!families
!households
&investors say
!lesson
!men
!pensioners
!people
!question
!readers
!stars
!Wadults
!Wbuyers
!Wfamilies
!Whousehol
!Wlesson
!Wmen
!Wpeople
!Wquestion
!Wstars
!Wwomen
!copies
!customers 
!dentists
!doctors
!passes
!seats
!recommend
!Wcopies
!Wdentists
!Wdoctors
!Wpasses
!Wseats
!profitable 
!winning 
!competition
!draw
!lucky
!prize
!Wcompetit
!Wdraw
!Wlucky
!Wprize
!beaten
!been acquired
%been bid for
!been bought
!been taken over
'closed at a profit
'closed at profit
'closed in a profit
'closed in profit
!come good
!ended in
!ended up
!fallen by
!finished ahead
!made money
!paid off
(received an approach
&turned a profit
!W0 all
!W0 bea
!W0 bee
!W0 clo
!W0 com
!W0 dou
!W0 end
!W0 fal
!W0 fin
!W0 gai
!W0 gon
!W0 had
!W0 has
!W0 hav
!W0 mad
!W0 of 
!W0 pai
!W0 ral
!W0 rec
!W0 ris
!W0 soa
!W0 tre
!W0 tri
!W0 tur
!W0 wer
!Wone c
!Wone g
!Wone m
!Wone r
!Wone w
!Wsix c
!Wsix g
!Wsix m
!Wsix r
!Wsix w
!Wten c
!Wten g
!Wten m
!Wten r
!Wten w
!Wtwo c
!Wtwo g
!Wtwo m
!Wtwo r
!Wtwo w
!record
!streak
!success
!Whit -rat
!Whit -rec
!Whit -str
!Whit rate
!Whit rati
!Whit reco
!Whit stre
!Whit-rate
!Whit-rati
!Whit-reco
!Whit-stre
!Whitrate
!Whitratio
!Whitrecor
!Whitstrea
!Wprofit -
!Wprofit r
!Wprofit-r
!Wprofit-s
!Wprofitra
!Wprofitre
!Wprofitst
!Wstrike -
!Wstrike r
!Wstrike s
!Wstrike-r
!Wstrike-s
!Wstrikera
!Wstrikere
!Wstrikest
!Wsuccess 
!Wsuccess-
!Wsuccessr
!Wsuccesss
!Wwin -rat
!Wwin -rec
!Wwin -str
!Wwin rate
!Wwin rati
!Wwin reco
!Wwin stre
!Wwin-rate
!Wwin-rati
!Wwin-reco
!Wwin-stre
!Wwinning 
!Wwinning-
!Wwinningr
!Wwinnings
!Wwinrate
!Wwinratio
!Wwinrecor
!Wwinstrea
!back-test
!backtest
!accuracy
%accuracy of 
)accuracy rate of 
!accurate
!correct
!of our calls
!of our picks
!of our tips
!of our trades
!of the time
!right
!success of 
(success rate of 
!win of 
!win rate of 
!+0% c
!+0% r
!-0% c
!-0% r
!0 % c
!0 % r
!0% ac
!0% co
!0% of
!0% ri
!0pc c
!0pc r
!Waccuracy
!Wwin of +
!Wwin of -
!Wwin of 0
!Wwin of d
!Wwin of e
!Wwin of f
!Wwin of h
!Wwin of n
!Wwin of o
"Wwin of q
!Wwin of s
!Wwin of t
!a profit
!green
!came out
!exited
!Wcame out
!Wcome out
!Wexited
!down year
!loser
!lost a
!missed
#negative year
!nickel
!penny
!Whasn't h
!Whasn't l
!Whave los
!Wnever bo
!Wnever on
!one
!Wone
!Winsured
!Wprotect
#no loss of
!Wno loss 
!-dozen times
!-dozen-fold
!-dozenfold
!-eight times
!-eight-fold
!-eighteen times
'-eighteen-fold
!-eighteenfold
!-eightfold
!-eighty times
!-eighty-fold
!-eightyfold
!-eleven times
!-eleven-fold
!-elevenfold
!-fifteen times
!-fifteen-fold
!-fifteenfold
!-fifty times
!-fifty-fold
!-fiftyfold
!-five times
!-five-fold
!-fivefold
!-fold
!-forty times
!-forty-fold
!-fortyfold
!-four times
!-four-fold
!-fourfold
!-fourteen times
'-fourteen-fold
!-fourteenfold
!-hundred times
#-hundred-fold
!-hundredfold
!-nine times
!-nine-fold
!-ninefold
!-nineteen times
'-nineteen-fold
!-nineteenfold
!-ninety times
!-ninety-fold
!-ninetyfold
!-one times
!-one-fold
!-onefold
!-seven times
!-seven-fold
!-sevenfold
!-seventeen times
(-seventeen-fold
!-seventeenfold
!-seventy times
$-seventy-fold
!-seventyfold
!-six times
!-six-fold
!-sixfold
!-sixteen times
#-sixteen-fold
!-sixteenfold
!-sixty times
!-sixty-fold
!-sixtyfold
!-ten times
!-ten-fold
!-tenfold
!-thirteen times
'-thirteen-fold
!-thirteenfold
!-thirty times
!-thirty-fold
!-thirtyfold
!-three times
!-three-fold
!-threefold
!-twelve times
!-twelve-fold
!-twelvefold
!-twenty times
!-twenty-fold
!-twentyfold
!-two times
!-two-fold
!-twofold
!many-fold
!manyfold
#several-fold
!severalfold
!Wgo 0 t
!Wgo 0,
$Wgo 0-f
#Wgo 00
!Wgo 0fo
!Wgo abo
!Wgo alm
!Wgo by 
!Wgo doz
!Wgo eig
!Wgo ele
!Wgo fif
!Wgo fiv
!Wgo for
!Wgo fou
!Wgo hun
!Wgo in 
!Wgo man
!Wgo mor
!Wgo nea
!Wgo nin
!Wgo one
!Wgo ove
!Wgo sev
!Wgo six
!Wgo ten
!Wgo thi
!Wgo thr
!Wgo twe
!Wgo two
!Wgo up 
!Wgone 0
!Wgone a
!Wgone b
!Wgone d
!Wgone e
!Wgone f
!Wgone h
!Wgone i
!Wgone m
!Wgone n
!Wgone o
!Wgone s
!Wgone t
!Wgone u
!Wgrow 0
!Wgrow a
!Wgrow b
!Wgrow d
!Wgrow e
!Wgrow f
!Wgrow h
!Wgrow i
!Wgrow m
!Wgrow n
!Wgrow o
!Wgrow s
!Wgrow t
!Wgrow u
!Wincrea
!Wmultip
!Wrise 0
!Wrise a
!Wrise b
!Wrise d
!Wrise e
!Wrise f
!Wrise h
!Wrise i
!Wrise m
!Wrise n
!Wrise o
!Wrise s
!Wrise t
!Wrise u
!Wrose 0
!Wrose a
!Wrose b
!Wrose d
!Wrose e
!Wrose f
!Wrose h
!Wrose i
!Wrose m
!Wrose n
!Wrose o
!Wrose s
!Wrose t
!Wrose u
!Wwent 0
!Wwent a
!Wwent b
!Wwent d
!Wwent e
!Wwent f
!Wwent h
!Wwent i
!Wwent m
!Wwent n
!Wwent o
!Wwent s
!Wwent t
!Wwent u
!'ve
!climb of 
!gain of 
!growth of 
%increase of 
!jump of 
!profit of 
!rise of 
!Wclimb of
!Wan avera
!Wgave
!Win just
!Win the l
!Wmakes
!Wover
!Wshowing
!Wthat is
!Wthat's
!Wwhich is
!assum
!Wassum
!backers
!cash came in
!cash come in
!cash coming in
!cash rolled in
!cash rolling in
'income came in
'income come in
(income coming in
!income rolled in
!income rolling in
&money came in
&money come in
!money coming in
!money rolled in
!money rolling in
(payment came in
(payment come in
)payment coming in
)payment rolled in
!payment rolling in
)payments came in
)payments come in
*payments coming in
*payments rolled in
!payments rolling in
(premium came in
(premium come in
)premium coming in
)premium rolled in
!premium rolling in
)premiums came in
)premiums come in
*premiums coming in
*premiums rolled in
&premiums rolling in
!their money
!been paid all it
+been paid all of it
+been paid all of their money
!been paid all their money
&been paid back all it
0been paid back all of it
&been paid back all of their money
&been paid back all their money
&been paid back every penny
&been paid back their money
!been paid every penny
!been paid their money
!borrowers
!customers
&earned all it
(earned all of it
(earned all of their money
'earned all their money
'earned back all it
-earned back all of it
-earned back all of their money
'earned back all their money
'earned back every penny
'earned back their money
'earned every penny
'earned their money
!got all it
%got all of it
%got all of their money
!got all their money
!got back all it
!got back all of it
!got back all of their money
!got back all their money
!got back every penny
!got back their money
!got every penny
!got their money
!had all it
%had all of it
%had all of their money
!had all their money
!had back all it
*had back all of it
*had back all of their money
!had back all their money
$had back every penny
!had back their money
$had every penny
$had their money
!lenders
(received all it
*received all of it
*received all of their money
)received all their money
)received back all it
/received back all of it
/received back all of their money
)received back all their money
)received back every penny
)received back their money
)received every penny
)received their money
!Wbackers
!Wcash cam
!Wearned a
!Wearned b
!Wearned e
!Wearned t
!Wgot all 
!Wgot back
!Wgot ever
!Wgot thei
!Whad all 
!Whad back
!Whad ever
!Whad thei
!Wincome c
!Wincome r
!Wlender
!Wpremiums
!voted
!Wvoted
! of them 
!we have called 
!we have closed 
!we have done 
!we have had 
!we have made 
#we have placed 
!we have tipped 
!we' have called 
!we' have closed 
!we' have done 
!we' have had 
#we' have made 
#we' have placed 
!we' have tipped 
!we've called 
!we've closed 
!we've done 
!we've had 
!we've made 
!we've placed 
!we've tipped 
!weve called 
!weve closed 
!weve done 
!weve had 
!weve made 
!weve placed 
!weve tipped 
!came good
!won
!worked
!W0 of the
!Wand 0 of
$Wand 0,
$Wand 00
!Wand all 
!Wand doze
!Wand eigh
!Wand elev
!Wand ever
!Wand fift
!Wand five
!Wand fort
!Wand four
!Wand hund
!Wand nine
!Wand one 
!Wand one-
!Wand seve
!Wand six 
!Wand six-
!Wand sixt
!Wand ten 
!Wand ten-
!Wand thir
!Wand thre
!Wand twel
!Wand twen
!Wand two 
!Wand two-
!Wwe' have
!Wwe've ca
!Wwe've cl
!Wwe've do
!Wwe've ha
!Wwe've ma
!Wwe've pl
!Wwe've ti
!Wweve cal
!Wweve clo
!Wweve don
!Wweve had
!Wweve mad
!Wweve pla
!Wweve tip
(bitcoin has been 
(bitcoin have been 
(bitcoin's been 
'bitcoin've been 
#gold has been 
!gold have been 
!gold's been 
"gold've been 
!it has been 
"it have been 
!it's been 
!it've been 
&miner has been 
&miner have been 
&miner's been 
%miner've been 
'miners has been 
'miners have been 
'miners's been 
&miners've been 
"oil has been 
#oil have been 
!oil's been 
!oil've been 
!on a charge
#on a hot streak
!on a roll
!on a tear
!on a winning run
#red-hot form
#red-hot run
#red-hot streak
&share has been 
&share have been 
&share's been 
&share've been 
'shares has been 
'shares have been 
'shares's been 
&shares've been 
'silver has been 
'silver have been 
'silver's been 
&silver've been 
&small-cap has been 
&small-cap have been 
&small-cap's been 
&small-cap've been 
&small-caps has been 
&small-caps have been 
&small-caps's been 
&small-caps've been 
)smallcap has been 
)smallcap have been 
)smallcap's been 
(smallcap've been 
*smallcaps has been 
*smallcaps have been 
*smallcaps's been 
)smallcaps've been 
%stock has been 
%stock have been 
"stock's been 
%stock've been 
'stocks has been 
'stocks have been 
'stocks's been 
%stocks've been 
+the market has been 
+the market have been 
+the market's been 
+the market've been 
&white-hot form
&white-hot run
&white-hot streak
!Wbitcoin 
!Wbitcoin'
!Wgold has
!Wgold hav
!Wgold's b
!Wgold've 
!Wit has b
!Wit have 
!Wit's bee
!Wit've be
!Wminer ha
!Wminer's 
!Wminer've
!Wminers h
!Wminers's
!Wminers'v
!Woil has 
!Woil have
!Woil's be
!Woil've b
!Won a cha
!Won a hot
!Won a rol
!Won a tea
!Won a win
!Wred-hot 
!Wshare ha
!Wshare's 
!Wshare've
!Wshares h
!Wshares's
!Wshares'v
!Wsilver h
!Wsilver's
!Wsilver'v
!Wstock ha
!Wstock's 
!Wstock've
!Wstocks h
!Wstocks's
!Wstocks'v
!Wthe mark
!Wwhite-ho
!clients average
#members average
#readers average
!subscribers average
!the average member
!the clients
!the members
!the readers
!the students
!the subscribers
!the traders
!the typical member
! average
!the average member 
,the average member' 
-the average member's 
-the average members' 
!the clients 
%the clients' 
%the clients's 
!the clientss' 
!the members 
%the members' 
%the members's 
!the memberss' 
!the readers 
%the readers' 
'the readers's 
!the readerss' 
!the students 
!the students' 
!the students's 
!the studentss' 
!the subscribers 
!the subscribers' 
!the subscribers's 
!the subscriberss' 
!the traders 
%the traders' 
'the traders's 
!the traderss' 
!the typical member 
,the typical member' 
-the typical member's 
-the typical members' 
!Wthe aver
!Wthe clie
!Wthe memb
!Wthe read
!Wthe stud
!Wthe subs
!Wthe trad
!Wthe typi
!#0
!a 0 stars
!a five stars
!a four stars
'awarded 0 stars
(awarded five stars
(awarded four stars
!best fund
!best performer
!best trust
&earned 0 stars
'earned five stars
'earned four stars
&first in its 
!first quartile
!five star 
!five-star 
!given 0 stars
!given five stars
!given four stars
!has 0 stars
#has five stars
#has four stars
!index beating
!index-beating
!market beating
!market-beating
"no. 0
!no.0
!number one
!performing
!ranked 
%rated 0 stars
!rated first
&rated five stars
&rated four stars
$rated no. 0
#rated no.0
!rated number one
!rated top
!top decile
!top of its 
!top of the 
!top of their 
!top performer
!top quartile
!top ranked
!top rated
!top-ranked
!top-rated
!topped its 
!topped the 
!topped their 
!world-beating returns
&benchmark beating
&benchmark-beating
!best performing
!best-performing
'first in its class
'first in its sector
!five star fund
!five star rated
!five star record
!five-star fund
!five-star rated
!five-star record
!ranked #
!ranked 0
!ranked first
(ranked in the top
!ranked no
!ranked number
!ranked second
!ranked third
!ranked top
%top of its class
%top of its league
%top of its peer group
!top of its sector
!top of its table
!top of its tables
%top of the class
%top of the league
%top of the peer group
!top of the sector
!top of the table
!top of the tables
!top of their class
!top of their league
!top of their peer group
!top of their sector
!top of their table
!top of their tables
!top performing
!top-performing
'topped its class
'topped its peer
'topped its sector
'topped its table
'topped the class
'topped the peer
'topped the sector
'topped the table
'topped their class
'topped their peer
'topped their sector
!topped their table
!Wa 0 star
!Wa five s
!Wa four s
!Wawarded 
!Wbest fun
!Wbest per
!Wbest tru
!Wbest-per
!Wearned 0
!Wearned f
!Wfirst in
!Wfirst qu
!Wfive sta
!Wfive-sta
!Wgiven 0 
!Wgiven fi
!Wgiven fo
!Whas 0 st
!Whas five
!Whas four
!Windex be
!Windex-be
!Wmarket b
!Wno. 0
!Wno.0
!Wranked #
!Wranked 0
!Wranked f
!Wranked i
!Wranked n
!Wranked s
!Wranked t
!Wrated 0 
!Wrated fi
!Wrated fo
!Wrated no
!Wrated nu
!Wrated to
!Wtop deci
!Wtop of i
!Wtop of t
!Wtop perf
!Wtop quar
!Wtop rank
!Wtop rate
!Wtop-perf
!Wtop-rank
!Wtop-rate
!Wtopped i
!Wtopped t
!Wworld-be
!app store
!expect it to
!expect them to
!expect this to
!phone
!podcast
!Wapp stor
!Wphone
!Wpodcast
!ahead of 
!beaten 
!crushed 
!left behind 
!outpaced 
!outperformed 
!outperforming 
!outperforms 
!outstripped 
!thrashed 
!trounced 
!all-share
!dax
!dow
!equities
!experts
!fund managers
!funds
!gilts
!peers
!professionals
!pros
!rivals
!s&p
!sector
!the city
!wall street
!how to
!learn
!want
!Wlearn
!Wwant
!no one beats
!behind
!for dead
!in the dust
!in the shade
!ran circles around
!ran circles round
!ran rings around
!ran rings round
!run circles around
!run circles round
!run rings around
!run rings round
"running circles around
"running circles round
(running rings around
(running rings round
!standing
!to shame
!trailing
!leaves 
!leaving 
!left 
!puts 
!putting 
!Wleaves 
!Wleaving 
!Wleft 
!Wput 
!Wputs 
!Wran circ
!Wran ring
!Wrun circ
!Wrun ring
!Wrunning 
!duds
!failures
!faller
!flat
!gainer
!riser
!successes
!W0 gain
!W0 prof
!W0 rise
!W0 succ
!W0 up a
!W0 up t
!W0 up v
!W0 up w
!W0 up, 
!W0 up; 0 
!W0 up; 0,
!W0 up; 00
!W0 up; do
!W0 up; ei
!W0 up; el
!W0 up; fi
!W0 up; fo
!W0 up; hu
!W0 up; ni
!W0 up; on
!W0 up; se
!W0 up; si
!W0 up; te
!W0 up; th
!W0 up; tw
!W0 winn
!W0 wins
!Wfive g
!Wfive r
!Wfive u
!Wfive w
!Wfour g
!Wfour r
!Wfour u
!Wfour w
!Wnine g
!Wnine r
!Wnine u
!Wnine w
!Wone ga
!Wone pr
!Wone ri
!Wone su
!Wone up
!Wone wi
!Wsix ga
!Wsix pr
!Wsix ri
!Wsix su
!Wsix up
!Wsix wi
!Wten ga
!Wten pr
!Wten ri
!Wten su
!Wten up
!Wten wi
!Wtwo ga
!Wtwo pr
!Wtwo ri
!Wtwo su
!Wtwo up
!Wtwo wi
!drawn
!games
!matches
!played
!Wdrawn
!Wgames
!Wmatches
!Wplayed
" made a mint
" made a profit
! made money
! made serious money
!Wletter 
!Wmethod 
!Wsystem 
"n't has made
!n't made
!n't once has made
!n't once made
&never has made
!never made
+never once has made
'never once made
$not has made
!not made
)not once has made
%not once made
!Wn't has 
!Wn't made
!Wn't once
!Wnot has 
!Wnot made
!Wnot once
!early in 
!early into 
!early on 
!early to 
!early with 
!he 've been 
!he got 
"he have been 
!he was 
!he were 
!i 've been 
!i got 
!i have been 
!i was 
!i were 
(members 've been 
#members got 
(members have been 
%members was 
&members were 
(readers 've been 
%readers got 
(readers have been 
%readers was 
&readers were 
,subscribers 've been 
)subscribers got 
,subscribers have been 
)subscribers was 
*subscribers were 
%they 've been 
!they got 
%they have been 
!they was 
!they were 
!we 've been 
!we got 
"we have been 
!we was 
!we were 
!Whe 've b
!Whe got e
!Whe got v
!Whe have 
!Whe was e
!Whe was i
!Whe was v
!Wi 've be
!Wi got ea
!Wi got ve
!Wi have b
!Wi was ea
!Wi was in
!Wi was ve
!Wi were e
!Wi were v
!Wshe 've 
!Wshe have
!Wshe was 
!Wthey 've
!Wthey hav
!Wthey was
!Wwe 've b
!Wwe got e
!Wwe got v
!Wwe was e
!Wwe was i
!Wwe was v
!amply compensated
!amply paid
!amply rewarded
!did extremely handsomely out of
!did extremely nicely out of
!did extremely well out of
!did handsomely out of
!did nicely out of
5did rather handsomely out of
1did rather nicely out of
+did rather well out of
!did remarkably handsomely out of
!did remarkably nicely out of
/did remarkably well out of
!did so handsomely out of
!did so nicely out of
!did so well out of
!did very handsomely out of
!did very nicely out of
#did very well out of
!did well out of
!doing extremely handsomely out of
!doing extremely nicely out of
0doing extremely well out of
0doing handsomely out of
,doing nicely out of
7doing rather handsomely out of
3doing rather nicely out of
-doing rather well out of
;doing remarkably handsomely out of
7doing remarkably nicely out of
1doing remarkably well out of
3doing so handsomely out of
/doing so nicely out of
)doing so well out of
&doing very handsomely out of
'doing very nicely out of
&doing very well out of
&doing well out of
!done extremely handsomely out of
!done extremely nicely out of
/done extremely well out of
/done handsomely out of
+done nicely out of
6done rather handsomely out of
2done rather nicely out of
,done rather well out of
:done remarkably handsomely out of
6done remarkably nicely out of
0done remarkably well out of
2done so handsomely out of
.done so nicely out of
(done so well out of
%done very handsomely out of
&done very nicely out of
%done very well out of
%done well out of
'handsomely compensated
'handsomely paid
'handsomely rewarded
&lavishly compensated
#lavishly paid
!lavishly rewarded
!nicely compensated
!nicely paid
!nicely rewarded
!richly compensated
!richly paid
!richly rewarded
!well compensated
!well paid
!well rewarded
(analyst of the 
!fund of the 
)investor of the 
(manager of the 
+newsletter of the 
*portfolio of the 
!stock-picker of the 
,stockpicker of the 
*tip sheet of the 
)tipsheet of the 
(tipster of the 
'trader of the 
&trust of the 
!century
!Wfund of 
!Wmanager 
!Wstock-pi
!Wstockpic
!Wtip shee
!Wtipsheet
!Wtipster 
!Wtrader o
!Wtrust of
!ceremony
!judges
!nominat
!shortlist
!voting
!Wceremony
!Wjudges
!Wnominat
!Wshortlis
!Wvoting
*appreciated each 
+appreciated every 
+appreciated in price each 
+appreciated in price every 
+appreciated in value each 
+appreciated in value every 
+appreciated in worth each 
+appreciated in worth every 
!climbed each 
!climbed every 
'climbed in price each 
'climbed in price every 
'climbed in value each 
'climbed in value every 
'climbed in worth each 
'climbed in worth every 
!gone up each 
!gone up every 
%gone up in price each 
%gone up in price every 
%gone up in value each 
%gone up in value every 
%gone up in worth each 
%gone up in worth every 
!grown each 
!grown every 
&grown in price each 
&grown in price every 
&grown in value each 
&grown in value every 
%grown in worth each 
%grown in worth every 
(increased each 
)increased every 
)increased in price each 
)increased in price every 
)increased in value each 
)increased in value every 
)increased in worth each 
)increased in worth every 
!risen each 
!risen every 
&risen in price each 
&risen in price every 
&risen in value each 
&risen in value every 
%risen in worth each 
%risen in worth every 
!rose each 
!rose every 
%rose in price each 
%rose in price every 
%rose in value each 
%rose in value every 
%rose in worth each 
%rose in worth every 
!went up each 
!went up every 
%went up in price each 
%went up in price every 
%went up in value each 
%went up in value every 
%went up in worth each 
%went up in worth every 
!Wgone up 
!Wgrown ea
!Wgrown ev
!Wgrown in
!Wrisen ea
!Wrisen ev
!Wrisen in
!Wrose eac
!Wrose eve
!Wrose in 
!Wwent up 
!+
!minus
!plus
!+ +0 %
!+ +0 p
!+ +0%
!+ +0,
#+ +0.0
!+ +00
!+ +0pc
!+ +0pe
!+ -0 %
!+ -0 p
!+ -0%
!+ -0,
#+ -0.0
!+ -00
!+ -0pc
!+ -0pe
!+ 0
!+ doub
!+ doze
!+ eigh
!+ elev
!+ fift
!+ five
!+ fort
!+ four
!+ hund
!+ nine
!+ one 
!+ one-
!+ quad
!+ seve
!+ six 
#+ six-
!+ sixt
!+ ten 
!+ ten-
!+ thir
!+ thre
!+ trip
!+ twel
!+ twen
!+ two 
!+ two-
!++0 %
!++0 pc
!++0 pe
!++0%
!++0,
!++0.0
!++00
!++0pc
!++0per
!+-0 %
!+-0 pc
!+-0 pe
!+-0%
!+-0,
!+-0.0
!+-00
!+-0pc
!+-0per
!+doubl
!+dozen
!+eight
!+eleve
!+fifte
!+fifty
!+five 
!+five-
!+forty
!+four 
!+four-
!+fourt
!+hundr
!+nine 
!+nine-
!+ninet
!+one a
!+one d
!+one e
!+one f
!+one h
!+one n
!+one o
!+one p
!+one s
!+one t
!+one-d
!+one-e
#+one-f
!+one-h
!+one-n
!+one-o
!+one-s
!+one-t
!+quadr
!+seven
!+six a
!+six d
!+six e
!+six f
!+six h
!+six n
!+six o
!+six p
!+six s
!+six t
!+six-d
!+six-e
!+six-f
!+six-h
!+six-n
!+six-o
!+six-s
!+six-t
!+sixte
!+sixty
!+ten a
!+ten d
!+ten e
!+ten f
!+ten h
!+ten n
!+ten o
!+ten p
!+ten s
!+ten t
!+ten-d
!+ten-e
#+ten-f
!+ten-h
!+ten-n
!+ten-o
!+ten-s
!+ten-t
!+thirt
!+three
!+tripl
!+twelv
!+twent
!+two a
!+two d
!+two e
!+two f
!+two h
!+two n
!+two o
!+two p
!+two s
!+two t
!+two-d
!+two-e
#+two-f
!+two-h
!+two-n
!+two-o
!+two-s
!+two-t
!Wminus 
!Wminus+
!Wminus-
!Wminus0
!Wminusd
!Wminuse
!Wminusf
!Wminush
!Wminusn
!Wminuso
!Wminusq
!Wminuss
!Wminust
!Wplus +
!Wplus -
!Wplus 0
!Wplus d
!Wplus e
!Wplus f
!Wplus h
!Wplus n
!Wplus o
!Wplus q
!Wplus s
!Wplus t
$Wplus+0
!Wplus-0
!Wplus0
!Wplusdo
!Wplusei
!Wplusel
!Wplusfi
!Wplusfo
!Wplushu
!Wplusni
!Wpluson
!Wplusqu
!Wplusse
!Wplussi
!Wpluste
!Wplusth
!Wplustr
!Wplustw
!base rate
!rpi
!sonia
!vat
!Wbase rat
!Wrpi
!Wsonia
!Wvat
*hypothetical performance results
!model results
!Wmodel re
!a loss
!in the red
!under water
!underwater
!no client
!no investor
!no month
!no position
!no quarter
!no trade
!no year
!none
!not a single one
!not one
!Wno clien
!Wno inves
!Wno month
!Wno posit
!Wno quart
!Wno trade
!Wno year
!Wnone
!Wnot one
!green against 
!green and 
!green for 
!green to 
!right against 
!right and 
!right for 
!right to 
!up against 
!up and 
!up for 
!up months
!up years
!winning tip
!winning trade
!months
!red
!wrong
!years
!W0 green 
!W0 right 
!W0 up aga
!W0 up and
!W0 up for
!W0 up to 
!Wdozen gr
!Wdozen ri
!Wdozen up
!Weight gr
!Weight ri
!Weight up
!Wfifty gr
!Wfifty ri
!Wfifty up
!Wfive gre
!Wfive rig
!Wfive up 
!Wforty gr
!Wforty ri
!Wforty up
!Wfour gre
!Wfour rig
!Wfour up 
!Wnine gre
!Wnine rig
!Wnine up 
!Wone gree
!Wone righ
!Wone up a
!Wone up f
!Wone up t
!Wprofits
!Wseven gr
!Wseven ri
!Wseven up
!Wsix gree
!Wsix righ
!Wsix up a
!Wsix up f
!Wsix up t
!Wsixty gr
!Wsixty ri
!Wsixty up
!Wsuccesse
!Wten gree
!Wten righ
!Wten up a
!Wten up f
!Wten up t
!Wthree gr
!Wthree ri
!Wthree up
!Wtwo gree
!Wtwo righ
!Wtwo up a
!Wtwo up f
!Wtwo up t
!Wup month
!Wup years
!Wwins
!at the last count
!at the time
!currently
!last month
!last night
!on the screen
!that day
!then
!these days
" at the time
" that day
! then
!W0 c
!W0c
"a£ 0
"a€0
"c£ 0
"c€0
"nz$ 0
"nz£0
"us$ 0
"us£0
!Wchange h
!Wchanges 
!Wchanging
!Wname
!Wstood
!Wtraded
!net assets
!normally
!usually
!Wusually
!highest 
!leading 
!outstanding 
!manager
!performer
!stock picker
!stockpicker
!tipster
!Whighest 
!Wleading 
!Woutstand
!by phone
!choosing
!compare
$for you
!in class
$looking for
!selection
!which
!Wby phone
!Wchoose
!Wchoosing
!Wcompare
!Wfind
!Wfor you
!Win class
!pay-out
!Wpay-out
!Wpayment
! years
!consecutive
!in a row
!running
!straight
!unbroken
!'s
!Wbeen
!market timing
!vary
!Wmarket t
!Wvary
!paid each
!paid into
!paid out each
!paid out every
%paid out monthly
%paid out quarterly
!Wpaid eac
!Wpaid int
!decades
!each friday
!each one
&each single friday
&each single month
!each single one
&each single quarter
&each single week
&each single year
!every friday
!every one
'every single friday
!every single month
!every single one
'every single quarter
'every single week
'every single year
*quarters in a row
!quarters running
&since its inception
&since its launch
&since our inception
&since our launch
'times in a row
!times running
'years in a row
!years running
*consecutive decades
)consecutive quarters
)consecutive years
"from 0000
&from apr 0000
(from april 0000
&from aug 0000
)from august 0000
&from dec 0000
+from december 0000
&from feb 0000
+from february 0000
&from jan 0000
*from january 0000
&from jul 0000
&from july 0000
&from jun 0000
&from june 0000
&from mar 0000
(from march 0000
&from may 0000
&from nov 0000
+from november 0000
&from oct 0000
*from october 0000
&from sep 0000
'from sept 0000
,from september 0000
'since apr 0000
)since april 0000
'since aug 0000
*since august 0000
'since dec 0000
,since december 0000
'since feb 0000
,since february 0000
'since jan 0000
+since january 0000
'since jul 0000
'since july 0000
'since jun 0000
'since june 0000
'since mar 0000
)since march 0000
'since may 0000
'since nov 0000
,since november 0000
'since oct 0000
+since october 0000
'since sep 0000
(since sept 0000
-since september 0000
%straight decades
%straight quarters
%straight years
)successive decades
'successive quarters
'successive years
%unbroken decades
&unbroken quarters
#unbroken years
!Wboosted
!Wcovered
!Wit 
!Wlifted
!Wmaintain
!Wpaying
!Wsince 
!Wthat 
!Wwhich 
!been cut
!been maintained
!been paid
!been raised
!bank rate 
!bookings 
!capacity 
!cash flow 
!earnings 
!ebitda 
!gdp 
!gross profit 
!gross profits 
!headcount 
!inflation 
'interest rate 
(interest rates 
%like-for-like 
!margins 
!market share 
!net income 
!net profit 
!net profits 
*operating profit 
'operating profits 
!order book 
!orders 
!output 
!page views 
$pre-tax profit 
$pre-tax profits 
!pretax profit 
!pretax profits 
!production 
!revenue 
!revenues 
!sales 
!shipments 
(subscriber numbers 
!traffic 
!turnover 
!unemployment 
!wages 
!ebitda g
!ebitda r
!gdp grew
!gdp rose
!orders g
!orders r
!output g
!output r
!revenues
!sales gr
!sales ro
!sales vo
!wages gr
!wages ro
!has not
#hasn't
!not once
!defaulted on
!late
!reduced
!skipped
!suspended
!Whas not
!Whasn't
" in a row
(months in a row
(months on the trot
!months running
!progressive
*quarters on the trot
(trades in a row
(trades on the trot
!trades running
!uninterrupted
)winners in a row
)winners on the trot
!winners running
&wins in a row
&wins on the trot
!wins running
'years on the trot
! consecutive 
! straight 
'dozen in a row
'eight in a row
*eighteen in a row
(eighty in a row
(eleven in a row
)fifteen in a row
'fifty in a row
&five in a row
'forty in a row
&four in a row
*fourteen in a row
)hundred in a row
&nine in a row
*nineteen in a row
(ninety in a row
!on the trot
%one in a row
'seven in a row
+seventeen in a row
)seventy in a row
#six in a row
)sixteen in a row
'sixty in a row
%ten in a row
*thirteen in a row
(thirty in a row
'three in a row
(twelve in a row
(twenty in a row
%two in a row
!W0 cons
!W0 mont
!W0 quar
!W0 stra
!Wconsec
!Wfive m
!Wfive y
!Wfour m
!Wfour y
!Wnine m
!Wnine y
!Wone co
!Wone mo
!Wone st
!Wone ye
!Wprogre
!Wsix co
!Wsix mo
!Wsix st
!Wsix ye
!Wten co
!Wten mo
!Wten st
!Wten ye
!Wtwo co
!Wtwo mo
!Wtwo st
!Wtwo ye
!Wunbrok
!Wuninte
!cold
!rain
!Wcold
!been short
!been up short
!came short
!came up short
!come short
!come up short
!comes short
!comes up short
!crop
!deficit
!fallen short
&fallen up short
!fell short
!fell up short
!harvest
!ran short
!ran up short
!run short
!run up short
!shortage
!Wbeen sho
!Wbeen up 
!Wcame sho
!Wcame up 
!Wcome sho
!Wcome up 
!Wcomes sh
!Wcomes up
!Wcrop
!Wdeficit
!Wfallen s
!Wfallen u
!Wfell sho
!Wfell up 
!Wharvest
!Wran shor
!Wran up s
!Wrun shor
!Wrun up s
!Wshortage
!Wshortfal
%analyst who 
!chart speak
'economist who 
!expert who 
!eye for 
$eye of 
!figures speak
!gift for 
!gift of 
!guru who 
%history for 
$history of 
'investment record
&investor who 
!knack for 
!knack of 
!man who 
#numbers speak
!one who 
*performance speak
!record for 
!record of 
'record of growth
'record of profits
&record of returns
&record of success
!record speak
(reputation for 
'reputation of 
#results speak
!team who 
!track record
!trader who 
! who 
!beating
!calling
&chart speak for 
!chart speaks for 
!delivering
(figures speak for 
)figures speaks for 
!finding
(numbers speak for 
)numbers speaks for 
!performance record
,performance speak for 
-performance speaks for 
!picking
!predicting
'record speak for 
(record speaks for 
(results speak for 
)results speaks for 
!spotting
!timing
!uncovering
!Waudited 
!Wchart sp
!Weconomis
!Wenviable
!Wexpert w
!Wextraord
!Weye for 
!Weye of 
!Wgift for
!Wgift of 
!Wgreat 
!Wguru who
!Wimpressi
!Wknack fo
!Wknack of
!Wlong 
!Wman who 
!Wone who 
!Wphenomen
!Wproven 
!Wrecord f
!Wrecord o
!Wrecord s
!Wremarkab
!Wreputati
!Wresults 
!Wsolid 
!Wstellar 
!Wstrong 
!Wsuperb 
!Wteam who
!Wtrack re
!Wtrader w
!Wunmatche
!Wunrivall
!Wverified
!Wwoman wh
! track record
!Wlittle t
!Wno track
!Wpoor tra
!Wshort tr
!banner year
!blockbuster year
!bumper year
!done it again
!one winner after another
!record year
(spectacular year
"stellar year
%storming year
!string of 
!winning streak
!banner
!blockbuster
!bumper
!spectacular
!stellar
!storming
(string of big gains
(string of big wins
&string of successes
&string of winners
!Wbanner y
!Wbarnstor
!Wblockbus
!Wbumper y
!Wdone it 
!Wone winn
!Wrecord y
!Wspectacu
!Wstorming
!Wstring o
!called
!foresaw
!predicted
!timed
!warned of
!credit crunch
!crisis of
$dot-com
!dotcom
&financial crisis
!Wforesaw
!Wtimed
!Wwarned o
!of the
!ai
!algo
!bot
!computer
!engine
!formula
!indicato
!machine
!method
!robot
!scanner
!screen
!software
!strategi
!technolo
!tool
!opportunities at 
!opportunities to 
(opportunity at 
(opportunity to 
!gave 
!given 
!giving 
!got 
!offered 
!saw 
!show 
!shown 
!Wgave 
!Wgiven 
!Wgiving 
!Wgot 
!Woffered 
!Wshow 
!Wshown 
!could get
"now be
"now get
!now have
!today be
!today get
!today have
!will get
!Wcould ge
!Wnow be
!Wnow get
!Wnow have
!Wtoday be
!Wtoday ge
!Wtoday ha
!Wwill get
!initial
!issue price
!outlay
&purchase price
!Wone he
!Wone hi
!Wone it
!Wone my
!Wone yo
!Wsix he
!Wsix hi
!Wsix it
!Wsix my
!Wsix yo
!Wten he
!Wten hi
!Wten it
!Wten my
!Wten yo
!Wtwo he
!Wtwo hi
!Wtwo it
!Wtwo my
!Wtwo yo
!back if
!Wback if
!multiple of
!p/e
!Wmultiple
!Wp/e
!a killing
#a lot of money
!a mint
!a packet
!big gain
!big money
!big profit
!big win
!huge gain
!huge profit
!life-changing
!made back 
!millions
!money every
%money in all
!money in each
%money in every
!paid back 
&serious money
!won back 
!big gains
!big profits
!big wins
!fortunes
!huge gains
!huge profits
!made back her cost
!made back her fee
!made back her subscription
!made back his cost
!made back his fee
!made back his subscription
%made back my cost
%made back my fee
%made back my subscription
!made back the cost
!made back the fee
!made back the subscription
!made back their cost
!made back their fee
!made back their subscription
!millionaires
!paid back her cost
!paid back her fee
!paid back her subscription
!paid back his cost
!paid back his fee
!paid back his subscription
%paid back my cost
%paid back my fee
%paid back my subscription
!paid back the cost
!paid back the fee
!paid back the subscription
!paid back their cost
!paid back their fee
!paid back their subscription
!won back her cost
!won back her fee
!won back her subscription
!won back his cost
!won back his fee
!won back his subscription
$won back my cost
$won back my fee
$won back my subscription
!won back the cost
!won back the fee
!won back the subscription
!won back their cost
!won back their fee
!won back their subscription
!Wamassed 
!Wbuilt 
!Wcreated 
!Wmaking 
!Wminted 
!Wwon back
!Whow to 
!Wto 
!gone on to 
!went on to 
!touch
!Wgone on 
!Wwent on 
!chief
!director
!manager of
!minister
!president
!Wchief
!Wdirector
!Wminister
!Wpresiden
!home run
!enjoyed 
!grabbed 
!hit 
!landed 
$sat on 
$sitting on 
!took 
!Wbagged a
!Wbagged b
!Wbagged c
!Wbagged d
!Wbagged e
!Wbagged f
!Wbagged h
!Wbagged n
"Wbagged q
!Wbagged s
!Wbagged t
!Wbagged w
!Wbanked a
!Wbanked b
!Wbanked c
!Wbanked d
!Wbanked e
!Wbanked f
!Wbanked h
!Wbanked n
"Wbanked q
!Wbanked s
!Wbanked t
!Wbanked w
!Wbooked b
!Wbooked c
!Wbooked d
!Wbooked e
!Wbooked f
!Wbooked h
!Wbooked n
"Wbooked q
!Wbooked s
!Wbooked t
!Wbooked w
!Wclosed b
!Wclosed c
!Wclosed d
!Wclosed e
!Wclosed f
!Wclosed h
!Wclosed n
"Wclosed q
!Wclosed s
!Wclosed t
!Wclosed w
!Wenjoyed 
!Wgrabbed 
!Whit a bi
!Whit a cl
!Whit a co
!Whit a do
!Whit a ea
!Whit a fa
!Whit a ho
!Whit a ne
!Whit a ni
!Whit a qu
!Whit a st
!Whit a tr
!Whit a wi
!Whit an b
!Whit an c
!Whit an d
!Whit an e
!Whit an f
!Whit an h
!Whit an n
"Whit an q
!Whit an s
!Whit an t
!Whit an w
!Whit big 
!Whit clea
!Whit cool
!Whit doub
!Whit easy
!Whit fast
!Whit home
!Whit near
!Whit nice
!Whit quad
!Whit quic
!Whit stra
!Whit treb
!Whit trip
!Whit wind
!Wlanded a
!Wlanded b
!Wlanded c
!Wlanded d
!Wlanded e
!Wlanded f
!Wlanded h
!Wlanded n
"Wlanded q
!Wlanded s
!Wlanded t
!Wlanded w
!Wsat on a
!Wsat on b
!Wsat on c
!Wsat on d
!Wsat on e
!Wsat on f
!Wsat on h
!Wsat on n
"Wsat on q
!Wsat on s
!Wsat on t
!Wsat on w
!Wscored a
!Wscored b
!Wscored c
!Wscored d
!Wscored e
!Wscored f
!Wscored h
!Wscored n
"Wscored q
!Wscored s
!Wscored t
!Wscored w
!Wsitting 
!Wtook a b
!Wtook a c
!Wtook a d
!Wtook a e
!Wtook a f
!Wtook a h
!Wtook a n
"Wtook a q
!Wtook a s
!Wtook a t
!Wtook a w
!Wtook an 
!Wtook big
!Wtook cle
!Wtook coo
!Wtook dou
!Wtook eas
!Wtook fas
!Wtook nea
!Wtook nic
!Wtook qua
!Wtook qui
!Wtook str
!Wtook tre
!Wtook tri
!Wtook win
!bag
!land
!score
!sit
!caught 
!marked 
!nailed 
%rang the bell at 
!timed 
!bust
!high
!peak
!Wcalled b
!Wcalled c
!Wcalled e
!Wcalled h
!Wcalled l
!Wcalled n
!Wcalled p
!Wcalled v
!Wcaught a
!Wcaught b
!Wcaught c
!Wcaught e
!Wcaught h
!Wcaught l
!Wcaught n
!Wcaught p
!Wcaught t
!Wcaught v
!Wmarked a
!Wmarked b
!Wmarked c
!Wmarked e
!Wmarked h
!Wmarked l
!Wmarked n
!Wmarked p
!Wmarked t
!Wmarked v
!Wnailed a
!Wnailed b
!Wnailed c
!Wnailed e
!Wnailed h
!Wnailed l
!Wnailed n
!Wnailed p
!Wnailed t
!Wnailed v
!Wpicked a
!Wpicked b
!Wpicked c
!Wpicked e
!Wpicked h
!Wpicked l
!Wpicked n
!Wpicked p
!Wpicked t
!Wpicked v
!Wrang the
!Wtimed ab
!Wtimed al
!Wtimed bo
!Wtimed bu
!Wtimed co
!Wtimed cr
!Wtimed ex
!Wtimed hi
!Wtimed lo
!Wtimed ne
!Wtimed pe
!Wtimed pr
!Wtimed th
!Wtimed to
!Wtimed tu
!Wtimed ve
!can't call
$can't can call
$can't can pick
!can't can time
!can't pick
!can't time
#can't to call
#can't to pick
!can't to time
!cannot call
'cannot can call
'cannot can pick
'cannot can time
!cannot pick
!cannot time
'cannot to call
'cannot to pick
&cannot to time
(impossible call
+impossible can call
+impossible can pick
+impossible can time
(impossible pick
'impossible time
+impossible to call
+impossible to pick
*impossible to time
!no one call
!no one can call
'no one can pick
!no one can time
!no one pick
!no one time
$no one to call
$no one to pick
!no one to time
!nobody call
'nobody can call
'nobody can pick
'nobody can time
!nobody pick
!nobody time
&nobody to call
'nobody to pick
&nobody to time
!try call
"try can call
"try can pick
!try can time
!try pick
!try time
!try to call
!try to pick
!try to time
!trying call
'trying can call
'trying can pick
'trying can time
!trying pick
!trying time
&trying to call
'trying to pick
&trying to time
!Wcan't ca
!Wcan't pi
!Wcan't ti
!Wcan't to
!Wcannot t
!Wtry call
!Wtry can 
!Wtry pick
!Wtry time
!Wtry to c
!Wtry to p
!Wtry to t
!Wtrying c
!Wtrying p
!Wtrying t
!bad month
!bad quarter
!bad trade
!bad week
!bad year
!came out ahead
)came out at a profit
%came out higher
&came out in profit
*came out in the black
$came out up
!clean sweep
!closed ahead
!closed higher
(closed in the black
!closed up
!down month
!down quarter
!down trade
!down week
!earned clients 
!earned holders 
#earned investors 
!earned members 
!earned more 
'earned our readers 
!earned readers 
!earned shareholders 
#earned subscribers 
!earned them 
!earned us 
!earned you 
!ended ahead
&ended at a profit
!ended higher
&ended in profit
'ended in the black
)finished at a profit
%finished higher
)finished in profit
*finished in the black
$finished up
!losing month
!losing quarter
!losing trade
!losing week
!losing year
!loss-making month
!loss-making quarter
!loss-making trade
!loss-making week
!loss-making year
!made clients 
!made holders 
!made investors 
!made members 
!made more 
!made our readers 
!made readers 
!made shareholders 
!made subscribers 
!made them 
!made us 
!made you 
!making clients 
!making holders 
!making members 
'making our readers 
!making shareholders 
!making subscribers 
!making us 
%negative month
&negative quarter
&negative trade
&negative week
!went ahead
%went at a profit
!went higher
%went in profit
&went in the black
!bad 
!came out 
'earned more from 
'earned more on 
,earned more out of 
!ended 
!finished 
%made more from 
!made more on 
!made more out of 
!Wa mere 0
!Wa mere d
!Wa mere e
!Wa mere f
!Wa mere h
!Wa mere n
!Wa mere o
!Wa mere s
!Wa mere t
!Wall 0 
$Wall 0,
$Wall 00
!Wall doze
!Wall eigh
!Wall elev
!Wall fift
!Wall five
!Wall fort
!Wall four
!Wall hund
!Wall my 0
!Wall my d
!Wall my e
!Wall my f
!Wall my h
!Wall my n
!Wall my o
!Wall my s
!Wall my t
!Wall nine
!Wall of 0
!Wall of d
!Wall of e
!Wall of f
!Wall of h
!Wall of m
!Wall of n
!Wall of o
!Wall of s
!Wall one 
!Wall one-
!Wall our 
!Wall seve
!Wall six 
!Wall six-
!Wall sixt
!Wall ten 
!Wall ten-
!Wall thir
!Wall thre
!Wall twel
!Wall twen
!Wall two 
!Wall two-
!Wclean sw
!Wearned c
!Wearned h
!Wearned i
!Wearned m
!Wearned o
!Wearned r
!Wearned s
!Wearned u
!Wearned y
!Wexactly 
!Wjust 0 b
!Wjust 0 d
!Wjust 0 l
!Wjust 0 n
!Wjust 0,
!Wjust 00
!Wjust doz
!Wjust eig
!Wjust ele
!Wjust fif
!Wjust fiv
!Wjust for
!Wjust fou
!Wjust hun
!Wjust nin
!Wjust sev
!Wjust six
!Wjust ten
!Wjust thi
!Wjust thr
!Wjust twe
!Wjust two
!Wmade cli
!Wmade hol
!Wmade inv
!Wmade mem
!Wmade mor
!Wmade our
!Wmade rea
!Wmade sha
!Wmade sub
!Wmade the
!Wmade us 
!Wmade you
!Wmaking h
!Wmaking u
!Wonly 0 b
!Wonly 0 d
!Wonly 0 l
!Wonly 0 n
!Wonly 0,
!Wonly 00
!Wonly doz
!Wonly eig
!Wonly ele
!Wonly fif
!Wonly fiv
!Wonly for
!Wonly fou
!Wonly hun
!Wonly nin
!Wonly sev
!Wonly six
!Wonly ten
!Wonly thi
!Wonly thr
!Wonly twe
!Wonly two
!Wprecisel
!can earn
!can have earn
#can have made
%can have make
!can made
!can make
!could earn
!could have earn
'could have made
'could have make
!could made
!could make
!may earn
!may have earn
#may have made
%may have make
!may made
!may make
!might earn
!might have earn
'might have made
'might have make
!might made
!might make
!will earn
!will have earn
!will have made
&will have make
!will made
!will make
!would earn
!would have earn
'would have made
'would have make
!would made
!would make
!Wcan earn
!Wcan have
!Wcan made
!Wcan make
!Wmay earn
!Wmay made
!Wwill ear
!Wwill mad
!Wwould ea
"gain of 0
%gain of by 0
!gained 0
$gained by 0
#gains of 0
&gains of by 0
#made 0
"made by 0
$profit of 0
'profit of by 0
%profits of 0
(profits of by 0
$return of 0
'return of by 0
#returned 0
&returned by 0
%returns of 0
(returns of by 0
"rise of 0
%rise of by 0
#rises of 0
&rises of by 0
!up 0
$up by 0
$winner of 0
'winner of by 0
%winners of 0
(winners of by 0
# and 0
" or 0
!, 0
!Wgained 0
!Wmade by 
!Wrises of
!Wup by 0
!advised 
!begged 
#to bail out
!to buy
!to dump
!to get in
!to get out
#to load up
#to pile in
!to sell
!to short
!Wadvised 
!Wbegged a
!Wbegged c
!Wbegged e
!Wbegged f
!Wbegged h
!Wbegged m
!Wbegged o
!Wbegged p
!Wbegged r
!Wbegged s
!Wbegged t
!Wtold any
!Wtold cli
!Wtold eve
!Wtold fol
!Wtold her
!Wtold his
!Wtold mem
!Wtold our
!Wtold peo
!Wtold rea
!Wtold sub
!Wurged an
!Wurged cl
!Wurged ev
!Wurged fo
!Wurged he
!Wurged hi
!Wurged me
!Wurged ou
!Wurged pe
!Wurged re
!Wurged su
!Wurged th
!Wwarned a
!Wwarned c
!Wwarned e
!Wwarned f
!Wwarned p
!adviser told
"adviser urged
!bank told
!bank urged
!broker told
!broker urged
!Wadviser 
!Wbank tol
!Wbank urg
!Wbroker t
!Wbroker u
'ahead of the game
#cleaned up
!did very nicely
&done very nicely
!in clover
!laughing
!made hay
(made out like bandits
!quids in
'sitting pretty
!Wthose
!be
!clean
)already earned for 
(already paid for 
,called last year's 
!called the 
,called this year's 
!dropped
(easily earned for 
'easily paid for 
!gave up
!has earned for 
#has paid for 
!have earned for 
%have paid for 
!more than earned for 
*more than paid for 
,picked last year's 
!picked the 
,picked this year's 
/predicted last year's 
'predicted the 
/predicted this year's 
)saw last year's 
!saw the 
)saw this year's 
!slipped
-spotted last year's 
!spotted the 
-spotted this year's 
!was down
!were down
/already earned for itself
/already earned for membership
0already earned for my subscription
3already earned for the subscription
/already earned for themselves
9already more than earned for itself
9already more than earned for membership
:already more than earned for my subscription
=already more than earned for the subscription
9already more than earned for themselves
2already more than paid for itself
7already more than paid for membership
8already more than paid for my subscription
2already more than paid for the subscription
2already more than paid for themselves
(already paid for itself
-already paid for membership
.already paid for my subscription
(already paid for the subscription
(already paid for themselves
.easily earned for itself
.easily earned for membership
/easily earned for my subscription
2easily earned for the subscription
.easily earned for themselves
'easily paid for itself
,easily paid for membership
-easily paid for my subscription
'easily paid for the subscription
'easily paid for themselves
-foresaw last year's 
!foresaw the 
-foresaw this year's 
+has earned for itself
+has earned for membership
,has earned for my subscription
/has earned for the subscription
+has earned for themselves
#has paid for itself
)has paid for membership
*has paid for my subscription
#has paid for the subscription
#has paid for themselves
,have earned for itself
,have earned for membership
-have earned for my subscription
0have earned for the subscription
,have earned for themselves
%have paid for itself
*have paid for membership
+have paid for my subscription
%have paid for the subscription
%have paid for themselves
!her fund
!her list
!her model
!her pick
!her picks
!her portfolio
!her selections
!her strategy
!her tips
!her trust
!his fund
!his list
!his model
!his pick
!his picks
!his portfolio
!his selections
!his strategy
!his tips
!his trust
1more than earned for itself
1more than earned for membership
2more than earned for my subscription
5more than earned for the subscription
1more than earned for themselves
*more than paid for itself
/more than paid for membership
0more than paid for my subscription
*more than paid for the subscription
*more than paid for themselves
!my fund
!my list
!my model
!my pick
!my picks
!my portfolio
!my selections
!my strategy
!my tips
!my trust
!our fund
!our list
!our model
!our pick
!our portfolio
!our selections
!our strategy
!our trust
!the fund
!the model
!the pick
!the picks
!the portfolio
!the selections
!the strategy
!the tips
!the trust
!Walready 
!Weasily p
!Wforesaw 
!Wher fund
!Wher list
!Wher mode
!Wher pick
!Wher port
!Wher sele
!Wher stra
!Wher tips
!Wher trus
!Whis fund
!Whis list
!Whis mode
!Whis pick
!Whis port
!Whis sele
!Whis stra
!Whis tips
!Whis trus
!Wmy fund
!Wmy list
!Wmy model
!Wmy pick
!Wmy portf
!Wmy selec
!Wmy strat
!Wmy tips
!Wmy trust
!Wour fund
!Wour list
!Wour mode
!Wour port
!Wour sele
!Wour stra
!Wour trus
!Wsaw last
!Wsaw the 
!Wsaw this
!Wthe fund
!Wthe list
!Wthe mode
!Wthe pick
!Wthe port
!Wthe sele
!Wthe stra
!Wthe tips
!Wthe trus
!early backers
!early buyers
!early holders
"early investors
!early subscribers
!first backers
!first buyers
!first holders
!first investors
!first subscribers
&original backers
%original buyers
&original holders
%original investors
(original subscribers
!are sitting
!got rich
!turned
!Wearly ba
!Wearly bu
!Wearly ho
!Wearly in
!Wearly su
!Wfirst ba
!Wfirst bu
!Wfirst ho
!Wfirst su
!reached 
!struck 
!ticks
!touched 
! pips
! ticks
!bagged 0
!banked 0
!caught 0
"net 0
!reached
!struck
#took 0
$total 0
#total of 0
$total of: 0
!total: 0
!touched
!+ 0 pi
!+ 0 po
!+ 0 ti
!+ 0,
!+ 0.
!+ 00
!+ 0pip
!+ 0poi
!+ 0tic
!+0 pip
!+0 poi
!+0 tic
!+0.
!+0pips
!+0poin
!+0tick
!W0 all 
!W0 hit 
!W0 made
!W0 pips
!W0 reac
!W0 stru
!W0 tick
!W0 touc
!Wnet 0 
$Wnet 0,
$Wnet 0.
$Wnet 00
$Wnet 0p
!Wnet 0t
!Wone al
!Wone ma
!Wone re
!Wone to
!Wsix al
!Wsix ma
!Wsix re
!Wsix to
!Wten al
!Wten ma
!Wten re
!Wten to
!Wtook 0
!Wtotal:
!Wtwo al
!Wtwo ma
!Wtwo re
!Wtwo to
!Wup 0 t
!Wup 0.
!Wup 0pi
!Wup 0po
!Wup 0ti
!Wroom
!Wstop
!basis point
!basispoint
!data point
!datapoint
!dow point
!dowpoint
!ftse point
!ftsepoint
!index point
!indexpoint
"loyalty point
!loyaltypoint
!market point
!marketpoint
!nasdaq point
!nasdaqpoint
!percentagepoint
!reward point
!rewardpoint
!Wbasis po
!Wbasispoi
!Wdata poi
!Wdatapoin
!Wdow poin
!Wdowpoint
!Wftse poi
!Wftsepoin
!Windex po
!Windexpoi
!Wloyalty 
!Wloyaltyp
!Wmarket p
!Wmarketpo
!Wnasdaq p
!Wnasdaqpo
!Wpercenta
!Wreward p
!Wrewardpo
!invested 
!placed 
!popped 
!staked 
(started off with 
(started out with 
&started with 
!stuck 
!back 
!home 
!out 
!Wpaid $
!Wpaid 0
!Wpaid a
!Wpaid c
!Wpaid d
!Wpaid e
!Wpaid f
!Wpaid h
!Wpaid i
!Wpaid j
!Wpaid m
!Wpaid n
!Wpaid o
!Wpaid s
!Wpaid t
!Wpaid u
!Wpaid �
!Wplaced
!Wpopped
!Wput ab
!Wput my
!Wput so
!Wstarte
!Wstuck 
!budget
%deadline for
!ex-dividend
!isa deadline
!tax year
"trading statement
!Wbudget
!Wdeadline
!Wex-divid
!Wisa dead
!Wtax year
! hours
! running out
!act 
!after midnight
!after this
!after today
!after tomorrow
!after tonight
'ahead of the crowd
!almost full
!almost gone
'almost sold out
+before it is too late
*before it's too late
!before the 
!can't afford to miss
!clock is ticking
!countdown
$crazy to miss
!decide 
!do hurry
!do not delay
!do not miss
!do not wait
#don't be left
!don't be the 
!don't delay
$don't get left
!don't hang 
!don't hesitate
!don't wait
!drop everything
)everybody at your
%everyone is 
)everyone is talking
)everyone will be talking
$everyone's 
$fear of missing
!filling fast
'filling up fast
!final call
!final chance
!final hours
!final opportunity
'foolish to miss
!get in 
!get in ahead
!get in before
!get in early
!get in now
!get in on the ground floor
!going fast
%gone for good
!if you are reading this
!if you are seeing this
!if you're reading this
!if you're seeing this
!immediate action
*immediately action
%it are gone!
!it are gone.
$it is gone!
$it is gone.
!it're gone!
!it're gone.
#it's gone!
#it's gone.
!joined
!kick yourself
!last-chance
!left behind
&left on the platform
!log in 
!mad to miss
!miss out
%miss the boat
%miss the bus
!miss the train
!missed the 
!missing out
!must act
!must be in
!must buy
!must decide
!must get in
!must move
!nearly full
!nearly gone
'nearly sold out
$need to act
%need to be in
$need to buy
$need to decide
&need to get in
$need to move
%never be offered again
%never be open again
%never be repeated
!never offered again
&never open again
!never repeated
$not open again
%once it is gone
%once it's gone
!please hurry
!regret it
!regret missing
!regret not
!respond 
!right now
)running out of time
&seize the day
&seize the moment
#selling fast
(selling out fast
!signed up
&still time to
*the train is leaving
$the train leaves
%the train pulls
'they are gone!
'they are gone.
&they is gone!
&they is gone.
&they're gone!
$they're gone.
%they's gone!
%they's gone.
!today only
"tonight at
%tonight only
&until 0.00 pm
&until 0.00 tonight
%until 0.00pm
&until 0.00tonight
$until 00.00
$until 00:00
&until 0:00 pm
&until 0:00 tonight
%until 0:00pm
&until 0:00tonight
!until midnight
!until tonight
.watching from the platform
%when it is gone
%when it's gone
&while it lasts
,while there's still
&while you can
&while you still can
!window clos
&window is clos
!within 
!won't be here
!won't come again
!won't hang around
!won't wait
!you 're early
!you are early
!you can't afford 
!you have until
!Wact at
!Wact fa
!Wact im
!Wact no
!Wact qu
!Wact ri
!Wact st
!Wact to
!Wact wh
!Wafter 
!Walmost
!Wavaila
!Wbuy fa
!Wbuy im
!Wbuy no
!Wbuy qu
!Wbuy ri
!Wbuy st
!Wbuy to
!Wbuy wh
!Wcan't 
!Wclock 
!Wcountd
!Wcrazy 
!Wdecide
!Wdo hur
!Wdon't 
!Wdrop e
!Weveryb
!Weveryo
!Wfear o
!Wfillin
!Wfinal 
!Wfoolis
!Wget in
!Whurry 
!Whurry!
!Whurry,
!Wimmedi
!Win 0 h
!Win doz
!Win eig
!Win ele
!Win fif
!Win fiv
!Win for
!Win fou
!Win hun
!Win nin
!Win one
!Win sev
!Win six
!Win ten
!Win the
!Win thi
!Win thr
!Win twe
!Win two
!Wit are
!Wit is 
!Wit're 
!Wit's g
!Wjoin a
!Wjoin f
!Wjoin i
!Wjoin n
!Wjoin q
!Wjoin r
!Wjoin s
!Wjoin t
!Wjoin w
!Wkick y
!Wlast c
!Wlast-c
!Wleft b
!Wleft o
!Wlog in
!Wmad to
!Wmiss o
!Wmiss t
!Wmissed
!Wmissin
!Wmove a
!Wmove f
!Wmove i
!Wmove n
!Wmove q
!Wmove r
!Wmove s
!Wmove t
!Wmove w
!Wmust a
!Wmust b
!Wmust d
!Wmust g
!Wmust m
!Wnearly
!Wneed t
!Wnot op
!Wnumber
!Wplace 
!Wplease
!Wregret
!Wrespon
!Wright 
!Wseat a
!Wseat i
!Wseats 
!Wseize 
!Wsellin
!Wsign u
!Wspace 
!Wspaces
!Wspot a
!Wspot i
!Wspots 
!Wstill 
!Wthe tr
!Wthere'
!Wthey a
!Wthey i
!Wthey'r
!Wthey's
!Wtime i
!Wtime's
!Wtoday 
!Wtonigh
!Wurgent
!Wwatchi
!Wwhile 
!Wwindow
!Wwon't 
!Wyou 'r
!Wyou ar
!Wyou ca
!Wyou ha
!fast
!quickly
!Wmarket d
!Wmarket m
!Wmarket o
!Wmarkets 
!Wprice ca
!Wprice do
!Wprice ma
!Wprice mo
!Wprices c
!Wprices d
!Wprices m
!Wprices o
!Wrates ca
!Wrates do
!Wrates ma
!Wrates mo
!Wrates of
!Wshare ca
!Wshare do
!Wshare ma
!Wshare mo
!Wshares d
!Wshares m
!Wthey do 
!Wthey may
!Wthey mov
!Wthey oft
!Wthings c
!Wthings d
!Wthings m
!Wthings o
(limited by the 
!aug
!dec
!feb
!jan
!jul
!jun
!mar
!nov
!oct
!sep
!W0 apr
!W0 aug
!W0 dec
!W0 feb
!W0 jan
!W0 jul
!W0 jun
!W0 mar
!W0 may
!W0 nov
!W0 oct
!W0 sep
!Wfive j
!Wfour j
!Wnine j
!Wone ap
!Wone au
!Wone de
!Wone fe
!Wone ja
!Wone ju
!Wone no
!Wone oc
!Wsix ap
!Wsix au
!Wsix de
!Wsix fe
!Wsix ja
!Wsix ju
!Wsix no
!Wsix oc
!Wten ap
!Wten au
!Wten de
!Wten fe
!Wten ja
$Wten ju
!Wten no
!Wten oc
!Wtwo ap
!Wtwo au
!Wtwo de
!Wtwo fe
!Wtwo ja
!Wtwo ju
!Wtwo no
!Wtwo oc
!no hurry
!no need to
!no rush
!Wno hurry
!Wno rush
!n't about hurry
!n't about rush
!n't about urgent
!n't hurry
!n't rush
!n't urgent
!never about hurry
!never about rush
&never about urgent
!never hurry
!never rush
!never urgent
!not about hurry
!not about rush
$not about urgent
!not hurry
!not rush
!not urgent
*you will not be left
!better hurry
!but hurry
!by the time 
!dark
!evaporates
!final boarding call
&final few hours
&final few places
!final invitation
!final orders
!final reminder
!final warning
#have to hurry
!i'd hurry
#it'll be too late
!last boarding call
!last call
%last few hours
%last few places
!last hours
!last invitation
!last notice
!last opportunity
!last orders
!last reminder
!last warning
!must hurry
$need to hurry
!now hurry
!off air
!offair
!offline
!self-destruct
!selfdestruct
!so hurry
#too late to 
!vanishes
&will be too late
!you should hurry
" be too late
! hurry
!by the time everyone
!by the time it
!by the time most
!by the time the city
!by the time the crowd
!by the time the market
!by the time the news
!by the time the public
!by the time the rest
!by the time you
!final 
#too late to act
(too late to buy
*too late to get in
)too late to join
)too late to profit
!Wbut hurr
!Wby the t
!Wcome dar
!Wcome dow
!Wcome it 
!Wcome off
!Wcome thi
!Wcomes da
!Wcomes do
!Wcomes it
!Wcomes of
!Wcomes th
!Wevaporat
!Wfinal bo
!Wfinal ca
!Wfinal fe
!Wfinal ho
!Wfinal in
!Wfinal no
!Wfinal op
!Wfinal or
!Wfinal re
!Wfinal wa
!Wgoes dar
!Wgoes dow
!Wgoes it 
!Wgoes off
!Wgoes thi
!Wgoing da
!Wgoing do
!Wgoing it
!Wgoing of
!Wgoing th
!Wi'd hurr
!Wit'll be
!Wlast boa
!Wlast cal
!Wlast few
!Wlast hou
!Wlast inv
!Wlast not
!Wlast opp
!Wlast ord
!Wlast rem
!Wlast war
!Wmust hur
!Wnow hurr
!Wplease h
!Wpull dar
!Wpull it 
!Wpull off
!Wpull thi
!Wpulled d
!Wpulled o
!Wpulled t
!Wself-des
!Wselfdest
!Wso hurry
!Wtaken da
!Wtaken do
!Wtaken it
!Wtaken of
!Wtaking d
!Wtaking i
!Wtaking o
!Wtoo late
!Wvanishes
$isn't too late
&never too late
!no reason to
"not too late
!Wcall opt
!Wisn't to
!Wnever to
!Wno reaso
!Wnot too 
#all your friends
!close books
!close door
!close list
!close offer
&close our books
&close our door
&close our list
&close our offer
&close our window
&close the books
&close the door
&close the list
&close the offer
&close the window
!close window
'demand has been 
!demand is 
!everybody
!everyone
!first 
!got to act 
!got to be in 
!got to buy 
!got to decide 
!got to do it 
!got to do this 
!got to get in 
!got to move 
!got to position yourself 
!got to respond 
#have to act 
%have to be in 
%have to buy 
"have to decide 
%have to do it 
%have to do this 
&have to get in 
"have to move 
"have to position yourself 
!have to respond 
!if you are not 
!if you're not 
%need to act 
%need to be in 
%need to buy 
$need to decide 
%need to do it 
%need to do this 
&need to get in 
$need to move 
$need to position yourself 
%need to respond 
!shut books
!shut door
!shut list
!shut offer
%shut our books
%shut our door
%shut our list
%shut our offer
%shut our window
%shut the books
%shut the door
%shut the list
%shut the offer
%shut the window
!shut window
!slam books
!slam door
!slam list
!slam offer
%slam our books
%slam our door
%slam our list
%slam our offer
%slam our window
%slam the books
%slam the door
%slam the list
%slam the offer
%slam the window
!slam window
!want to act 
%want to be in 
%want to buy 
!want to decide 
%want to do it 
%want to do this 
&want to get in 
$want to move 
!want to position yourself 
!want to respond 
!will you 
!won't you 
!your neighbours
!close books 
!close door 
!close doors 
!close list 
!close offer 
&close our books 
&close our door 
&close our doors 
&close our list 
&close our offer 
&close our window 
&close the books 
&close the door 
&close the doors 
&close the list 
&close the offer 
&close the window 
!close window 
'demand has been enormous
,demand has been huge
2demand has been off the charts
'demand has been overwhelming
'demand has been so high
'demand has been through the roof
,demand has been unprecedented
&demand is enormous
&demand is huge
(demand is off the charts
&demand is overwhelming
'demand is so high
&demand is through the roof
&demand is unprecedented
!if you are not in before
!if you are not in by
!if you are not in when
!if you are not on board before
!if you are not on board by
!if you are not on board when
!if you are not positioned before
!if you are not positioned by
!if you are not positioned when
!if you are not ready before
!if you are not ready by
!if you are not ready when
!if you're not in before
!if you're not in by
!if you're not in when
!if you're not on board before
!if you're not on board by
!if you're not on board when
!if you're not positioned before
!if you're not positioned by
!if you're not positioned when
!if you're not ready before
!if you're not ready by
!if you're not ready when
!shut books 
!shut door 
!shut doors 
!shut list 
!shut offer 
%shut our books 
%shut our door 
%shut our doors 
%shut our list 
%shut our offer 
%shut our window 
%shut the books 
%shut the door 
%shut the doors 
%shut the list 
%shut the offer 
%shut the window 
!shut window 
!slam books 
!slam door 
!slam doors 
!slam list 
!slam offer 
%slam our books 
%slam our door 
%slam our doors 
%slam our list 
%slam our offer 
%slam our window 
%slam the books 
%slam the door 
%slam the doors 
%slam the list 
%slam the offer 
%slam the window 
!slam window 
&will you be among them
&will you be in
&will you be left
&will you be one of them
&will you be ready
&will you be there
!will you own it
!will you still be
$won't you be among them
$won't you be in
$won't you be left
$won't you be one of them
$won't you be ready
$won't you be there
!won't you own it
!won't you still be
!Wall your
!Wclose bo
!Wclose do
!Wclose li
!Wclose of
!Wclose ou
!Wclose th
!Wclose wi
!Wdemand h
!Wdemand i
!Weverybod
!Wfirst 0 
!Wfirst 0,
!Wfirst 00
!Wfirst do
!Wfirst ei
!Wfirst el
!Wfirst fi
!Wfirst fo
!Wfirst hu
!Wfirst ni
!Wfirst on
!Wfirst se
!Wfirst si
!Wfirst te
!Wfirst th
!Wfirst tw
!Wgot to a
!Wgot to b
!Wgot to d
!Wgot to g
!Wgot to m
!Wgot to p
!Wgot to r
!Wif you a
!Wif you'r
!Wnext 0 
!Wnext 0,
!Wnext 00
!Wnext doz
!Wnext eig
!Wnext ele
!Wnext fif
!Wnext fiv
!Wnext for
!Wnext fou
!Wnext hun
!Wnext nin
!Wnext one
!Wnext sev
!Wnext six
!Wnext ten
!Wnext thi
!Wnext thr
!Wnext twe
!Wnext two
!Wonly 0 
!Wshut boo
!Wshut doo
!Wshut lis
!Wshut off
!Wshut our
!Wshut the
!Wshut win
!Wslam boo
!Wslam doo
!Wslam lis
!Wslam off
!Wslam our
!Wslam the
!Wslam win
!Wwon't yo
!Wyour nei
!0 apr
!0 aug
!0 dec
!0 feb
!0 jan
!0 jul
!0 jun
!0 mar
!0 may
!0 nov
!0 oct
!0 sep
!no need
)application close
)applications close
!rush
!Wno need
!0:00:00 
!:00:00
!close the 
!closing the 
&doesn't come 
$doesn't tiptoe
!don't come 
&everyone who 
'investors who 
#it goes up 
!ones who 
&price goes up 
!rarely come 
%readers who 
!room for 
!seldom come 
!while the 
!00:00:00 left
!00:00:00 remaining
!00:00:00 to go
!0:00:00 left
!0:00:00 remaining
!0:00:00 to go
'anyone who dithered
'anyone who hesitated
'anyone who missed
'anyone who passed
'anyone who sat
'anyone who slept
'anyone who snoozed
'anyone who stood aside
'anyone who waited
+before the big boys 
'before the city 
'before the crowd 
'before the herd 
'before the mainstream 
'before the market 
'before the others 
'before the public 
'before the rest 
1before the rest of the world 
'before the wall street 
'close 00:00:00
&close 0:00:00
*close in 00:00:00
)close in 0:00:00
&close the book
&close the club
&close the doors
(closes 00:00:00
'closes 0:00:00
+closes in 00:00:00
*closes in 0:00:00
(closing the book
(closing the books
(closing the club
(closing the door
(closing the doors
(closing the list
+countdown 00:00:00
*countdown 0:00:00
,countdown: 00:00:00
*countdown: 0:00:00
&doesn't come along often
&doesn't come along very often
&doesn't come around often
&doesn't come around very often
&doesn't come by often
&doesn't come by very often
!don't come along often
!don't come along very often
!don't come around often
!don't come around very often
!don't come by often
!don't come by very often
%end 00:00:00
$end 0:00:00
(end in 00:00:00
'end in 0:00:00
&ends 00:00:00
%ends 0:00:00
)ends in 00:00:00
(ends in 0:00:00
)everyone who dithered
)everyone who hesitated
)everyone who missed
)everyone who passed
)everyone who sat
)everyone who slept
)everyone who snoozed
)everyone who stood aside
)everyone who waited
$in 00:00:00
#in 0:00:00
*investors who dithered
*investors who hesitated
*investors who missed
*investors who passed
*investors who sat
*investors who slept
*investors who snoozed
*investors who stood aside
*investors who waited
(it goes up at each
)it goes up at every
(it goes up at midnight
(it goes up at the next
#it goes up every
(it goes up on friday
(it goes up on monday
(it goes up on saturday
)it goes up on sunday
(it goes up on thursday
)it goes up on tuesday
(it goes up on wednesday
#it goes up tomorrow
#it goes up tonight
&just 00:00:00
%just 0:00:00
&left 00:00:00
%left 0:00:00
%ones who dithered
%ones who hesitated
%ones who missed
%ones who passed
%ones who sat
%ones who slept
%ones who snoozed
%ones who stood aside
%ones who waited
&only 00:00:00
%only 0:00:00
'people who dithered
'people who hesitated
'people who missed
'people who passed
'people who sat
'people who slept
'people who snoozed
'people who stood aside
'people who waited
+price goes up at each
,price goes up at every
+price goes up at midnight
+price goes up at the next
&price goes up every
+price goes up on friday
+price goes up on monday
+price goes up on saturday
,price goes up on sunday
+price goes up on thursday
,price goes up on tuesday
+price goes up on wednesday
&price goes up tomorrow
&price goes up tonight
'rarely come along often
2rarely come along very often
'rarely come around often
3rarely come around very often
'rarely come by often
)rarely come by very often
(readers who dithered
(readers who hesitated
(readers who missed
(readers who passed
(readers who sat
(readers who slept
(readers who snoozed
(readers who stood aside
(readers who waited
+remaining 00:00:00
*remaining 0:00:00
%room for another 
%room for just 
%room for only 
'seldom come along often
2seldom come along very often
'seldom come around often
3seldom come around very often
'seldom come by often
)seldom come by very often
&those who dithered
&those who hesitated
&those who missed
&those who passed
&those who sat
&those who slept
&those who snoozed
&those who stood aside
&those who waited
*while the big boys 
&while the city 
&while the crowd 
&while the herd 
&while the mainstream 
&while the market 
!while the others 
&while the public 
!while the rest 
0while the rest of the world 
&while the wall street 
!Wclose 0
!Wclose in
!Wcloses 0
!Wcloses i
!Wclosing 
!Wcountdow
!Wdon't co
!Wend 0
!Wend in 0
!Wends 0
!Wends in 
!Win 0
!Wit goes 
!Wjust 0
!Wleft 0
!Wones who
!Wonly 0
!Wprice go
!Wrarely c
!Wremainin
!Wroom for
!Wseldom c
!Wwhile th
!closes at
!live on
!opens at
!posted at
$trading hours
!Wlive on
!Wopens at
!Wposted a
!accepting 
!admitting 
!copies available
!copies left
!copies remain
%copies to go
$letting in 
#limited availability
'limited number
#limited places
#limited spaces
!limited time
!limited to 
!offering 
!pass number
!passes available
!passes left
!passes remain
%passes to go
!place available
!place left
!place remain
#place to go
!places available
!places remain
%places to go
!printed 
!release 
!released 
!seat available
!seat left
!seat remain
#seat to go
!seats available
!seats left
!seats remain
#seats to go
!slot available
!slot left
!slot remain
"slot to go
!slots available
!slots left
!slots remain
#slots to go
!spaces available
!spaces left
!spaces remain
%spaces to go
!spot available
!spot left
!spot remain
"spot to go
!spots available
!spots left
!spots remain
#spots to go
!taking 
#tickets available
"tickets left
"tickets remain
&tickets to go
!accepting
!admitting
!available
$first 0
!first dozen
!first eight
!first eleven
!first few
!first fifteen
!first fifty
!first five
!first forty
!first four
!first hundred
!first nine
!first one
!first seven
!first six
!first ten
!first thirteen
!first thirty
!first three
!first twelve
!first twenty
!first two
!just 0
!just dozen
!just eight
!just eleven
!just fifteen
!just fifty
!just five
!just forty
!just four
!just hundred
!just nine
!just one
!just seven
!just six
!just ten
!just thirteen
!just thirty
!just three
!just twelve
!just twenty
!just two
!left
!letting in
!limited 
!offering
#only 0
!only dozen
!only eight
!only eleven
!only fifteen
!only fifty
!only five
!only forty
!only four
!only hundred
!only nine
!only one
!only seven
!only six
!only ten
!only thirteen
!only thirty
!only three
!only twelve
!only twenty
!only two
!opening
!printed
!release
!remain
!taking
!to go
!Wacceptin
!Wadmittin
!Wfirst fe
!Wjust 0 
!Wletting 
!Woffering
!Wpass num
!Wprinted 
!Wrelease 
!Wreleased
!Wtaking 0
!Wtaking e
!Wtaking f
!Wtaking h
"Wtaking j
!Wtaking n
'beginners' day
!close
!closing
!come down
!comes down
!expire
!expiring
!go dark
!goe away
!goe dark
!goe offline
!goes away
!goes dark
!goes offline
!pulled
!removed
!shut
!taken down
!taken offline
!0 am
!0am
!any time
!for good
!forever
!minute
!noon
!soon
!this evening
!tomorrow
!without notice
!Wbroadc
!Wdeal a
!Wdeal b
!Wdeal c
!Wdeal d
!Wdeal e
!Wdeal g
!Wdeal h
!Wdeal i
!Wdeal m
!Wdeal p
!Wdeal r
!Wdeal s
!Wdeal t
!Wdeal v
!Wdeal w
!Wdoor a
!Wdoor b
!Wdoor c
!Wdoor d
!Wdoor e
!Wdoor g
!Wdoor h
!Wdoor i
!Wdoor m
!Wdoor p
!Wdoor r
!Wdoor s
!Wdoor t
!Wdoor v
!Wdoor w
!Wdoors 
!Wenrol
!Winvita
!Wlink a
!Wlink b
!Wlink c
!Wlink d
!Wlink e
!Wlink g
!Wlink h
!Wlink i
!Wlink m
!Wlink p
!Wlink r
!Wlink s
!Wlink t
!Wlink v
!Wlink w
!Woffer 
!Wpage a
!Wpage b
!Wpage c
!Wpage d
!Wpage e
!Wpage g
!Wpage h
!Wpage i
!Wpage m
!Wpage p
!Wpage r
!Wpage s
!Wpage t
!Wpage v
!Wpage w
!Wpresen
!Wregist
!Wreplay
!Wsite a
!Wsite b
!Wsite c
!Wsite d
!Wsite e
!Wsite g
!Wsite h
!Wsite i
!Wsite m
!Wsite p
!Wsite r
!Wsite s
!Wsite t
!Wsite v
!Wsite w
!Wvideo 
!Wwebsit
"apr 0
$april 0
"aug 0
!august 0
"dec 0
#december 0
"feb 0
#february 0
!jan 0
!january 0
!jul 0
!july 0
!jun 0
!june 0
"mar 0
$march 0
"may 0
"nov 0
#november 0
"oct 0
"october 0
"sep 0
#sept 0
$september 0
!Wapr 0
!Wapril 0
!Waug 0
!Waugust 0
!Wdec 0
!Wdecember
!Wfeb 0
!Wfebruary
!Wjan 0
!Wjanuary 
!Wjul 0
!Wjuly 0
!Wjun 0
!Wjune 0
!Wmar 0
!Wmarch 0
!Wmay 0
!Wnov 0
!Wnovember
!Woct 0
!Woctober 
!Wsep 0
!Wsept 0
!Wseptembe
!while 
!live
!online
!Wbefore h
!Wbefore i
!Wwhile he
!Wwhile hi
!Wwhile it
!is available 
!Wis avail
!fill
!book 
!books 
!club 
!door 
!doors 
!intake 
!list 
!membership 
!offer 
!page 
!place 
!places 
!room 
!round 
!service 
!window 
!Wbook are
!Wbook clo
!Wbook fil
!Wbook shu
!Wbook wil
!Wbooks ar
!Wbooks cl
!Wbooks fi
!Wbooks is
!Wbooks sh
!Wbooks wi
!Wclass ar
!Wclass cl
!Wclass fi
!Wclass is
!Wclass sh
!Wclass wi
!Wclub are
!Wclub clo
!Wclub fil
!Wclub is 
!Wclub shu
!Wclub wil
!Wdoor are
!Wdoor clo
!Wdoor fil
!Wdoor is 
!Wdoor shu
!Wdoor wil
!Wdoors ar
!Wdoors cl
!Wdoors fi
!Wdoors is
!Wdoors sh
!Wdoors wi
!Wintake a
!Wintake c
!Wintake f
!Wintake i
!Wintake s
!Wintake w
!Wlist are
!Wlist clo
!Wlist fil
!Wlist is 
!Wlist shu
!Wlist wil
!Woffer ar
!Woffer cl
!Woffer fi
!Woffer is
!Woffer sh
!Woffer wi
!Wpage are
!Wpage clo
!Wpage fil
!Wpage is 
!Wpage shu
!Wpage wil
!Wplace ar
!Wplace cl
!Wplace fi
!Wplace sh
!Wplace wi
!Wplaces a
!Wplaces c
!Wplaces f
!Wplaces i
!Wplaces s
!Wplaces w
!Wroom are
!Wroom clo
!Wroom fil
!Wroom is 
!Wroom shu
!Wroom wil
!Wround ar
!Wround cl
!Wround fi
!Wround is
!Wround sh
!Wround wi
!Wwindow a
!Wwindow c
!Wwindow f
!Wwindow i
!Wwindow s
!Wwindow w
!been claimed
!been snapped up
!been taken
!dozens of 
'eleven have gone since
!gone
%hundreds of 
&thousands of 
!joining
!looking
!piling
!reading
!watching
!W0 have a
!W0 have b
!W0 have g
!Wdozen ha
!Wdozens o
!Weight ha
!Wfifty ha
!Wfive hav
!Wforty ha
!Wfour hav
!Wnine hav
!Wone have
!Wseven ha
!Wsix have
!Wsixty ha
!Wten have
!Wthree ha
!Wtwo have
!monte carlo
!monte carlo 
!monte-carlo
!monte-carlo 
!outcomes
!scenarios
!simulations
!carlo
!monte carlo analys
!monte carlo engine
&monte carlo method
&monte carlo model
&monte carlo paths
!monte carlo runs
!monte carlo simulat
!monte carlo test
!monte carlo trials
!monte-carlo analys
!monte-carlo engine
&monte-carlo method
&monte-carlo model
&monte-carlo paths
!monte-carlo runs
!monte-carlo simulat
!monte-carlo test
!monte-carlo trials
!thousand 
!thousands 
!Wrun
!Wtest
!analyst 
!analysts 
!barclays 
!berenberg 
!broker 
!brokers 
!citi 
!goldman 
!jefferies 
!morgan 
!ubs 
!Wberenber
!Wbroker c
!Wbroker d
!Wbroker h
!Wciti at
!Wciti cut
!Wciti dow
!Wciti had
!Wciti has
!Wciti hav
!Wciti rai
!Wciti rat
!Wciti rec
!Wciti sai
!Wciti say
!Wciti upg
!Wgoldman 
!Wmorgan a
!Wmorgan c
!Wmorgan d
!Wmorgan h
!Wmorgan r
!Wmorgan s
!Wmorgan u
!Wubs at
!Wubs cut
!Wubs down
!Wubs had
!Wubs has
!Wubs have
!Wubs rais
!Wubs rate
!Wubs reck
!Wubs said
!Wubs say
!Wubs upgr
!begin coverage
!begins coverage
!cut her
!cut his
!cut its
!cut their
!cuts her
!cuts his
!cuts its
!cuts their
)initiate coverage
*initiates coverage
!keep her
!keep his
!keep its
!keep their
!keeps her
!keeps his
!keeps its
!keeps their
!lift her
!lift his
!lift its
!lift their
!lifts her
!lifts his
!lifts its
!lifts their
!maintain her
%maintain his
!maintain its
!maintain their
&maintains her
&maintains his
&maintains its
!maintains their
!raise her
!raise his
!raise its
!raise their
!raises her
!raises his
!raises its
!raises their
&reiterate her
&reiterate his
&reiterate its
(reiterate their
'reiterates her
'reiterates his
'reiterates its
)reiterates their
!repeat her
!repeat his
!repeat its
!repeat their
"repeats her
#repeats his
#repeats its
!repeats their
!resume coverage
$resumes coverage
!start coverage
!starts coverage
!rating
!Wbegin co
!Wbegins c
!Wcut her
!Wcut his
!Wcut its
!Wcut thei
!Wcuts her
!Wcuts his
!Wcuts its
!Wcuts the
!Winitiate
!Wkeep her
!Wkeep his
!Wkeep its
!Wkeeps he
!Wkeeps hi
!Wkeeps it
!Wlift her
!Wlift his
!Wlift its
!Wlift the
!Wlifts he
!Wlifts hi
!Wlifts it
!Wlifts th
!Wraise he
!Wraise hi
!Wraise it
!Wraise th
!Wraises h
!Wraises i
!Wraises t
!Wreiterat
!Wrepeat h
!Wrepeat i
!Wrepeat t
!Wrepeats 
!Wresume c
!Wresumes 
!Wstart co
!Wstarts c
!example
!fined
!glossary
!quiz
!Wexample
!Wfined
!Wglossary
!Wquiz
!take profits 
!top slice 
!Whold 
!Wtake pro
!Wtop slic
!Wtop up 
!i would not
"say you
!they buy
!we buy
!Wlet you
!Wlets you
!Wsay you
!Wwe buy
!Ware "a b
!Ware "a h
!Ware "a s
!Ware "an 
!Ware "buy
!Ware "hol
!Ware "sel
!Ware "str
!Ware (a b
!Ware (a h
!Ware (a s
!Ware (an 
!Ware (buy
!Ware (hol
!Ware (sel
!Ware (str
!Ware a 
!Ware an 
!Ware as 
!Ware at 
!Ware buy
!Ware hold
!Ware it 
!Ware on 
!Ware our 
!Ware sell
!Ware shar
!Ware stoc
!Ware stro
!Ware the 
!Ware them
!Ware this
!Ware with
!Winitiati
!Wis "a bu
!Wis "a ho
!Wis "a se
!Wis "a st
!Wis "an b
!Wis "an h
!Wis "an s
!Wis "buy
!Wis "hold
!Wis "sell
!Wis "stro
!Wis (a bu
!Wis (a ho
!Wis (a se
!Wis (a st
!Wis (an b
!Wis (an h
!Wis (an s
!Wis (buy
!Wis (hold
!Wis (sell
!Wis (stro
!Wis a 
!Wis an 
!Wis as 
!Wis at 
!Wis buy
!Wis hold
!Wis it 
!Wis on 
!Wis our 
!Wis sell
!Wis share
!Wis stock
!Wis stron
!Wis them 
!Wis this 
!Wis with 
!Wit's "a 
!Wit's "an
!Wit's "bu
!Wit's "ho
!Wit's "se
!Wit's "st
!Wit's (a 
!Wit's (an
!Wit's (bu
!Wit's (ho
!Wit's (se
!Wit's (st
!Wit's a 
!Wit's an 
!Wit's as 
!Wit's at 
!Wit's buy
!Wit's hol
!Wit's it 
!Wit's on 
!Wit's our
!Wit's sel
!Wit's sha
!Wit's sto
!Wit's str
!Wit's the
!Wit's thi
!Wit's wit
!Wits "a b
!Wits "a h
!Wits "a s
!Wits "an 
!Wits "buy
!Wits "hol
!Wits "sel
!Wits "str
!Wits (a b
!Wits (a h
!Wits (a s
!Wits (an 
!Wits (buy
!Wits (hol
!Wits (sel
!Wits (str
!Wits a 
!Wits an 
!Wits as 
!Wits at 
!Wits buy
!Wits hold
!Wits it 
!Wits on 
!Wits our 
!Wits sell
!Wits shar
!Wits stoc
!Wits stro
!Wits the 
!Wits them
!Wits this
!Wits with
!Wrate "a 
!Wrate "an
!Wrate "bu
!Wrate "ho
!Wrate "se
!Wrate "st
!Wrate (a 
!Wrate (an
!Wrate (bu
!Wrate (ho
!Wrate (se
!Wrate (st
!Wrate a 
!Wrate an 
!Wrate as 
!Wrate at 
!Wrate buy
!Wrate hol
!Wrate it 
!Wrate on 
!Wrate our
!Wrate sel
!Wrate sha
!Wrate sto
!Wrate str
!Wrate the
!Wrate thi
!Wrate wit
!Wrated "a
!Wrated "b
!Wrated "h
!Wrated "s
!Wrated (a
!Wrated (b
!Wrated (h
!Wrated (s
!Wrated a 
!Wrated an
!Wrated as
!Wrated at
!Wrated bu
!Wrated ho
!Wrated it
!Wrated on
!Wrated ou
!Wrated se
!Wrated sh
!Wrated st
!Wrated th
!Wrated wi
!Wrates "a
!Wrates "b
!Wrates "h
!Wrates "s
!Wrates (a
!Wrates (b
!Wrates (h
!Wrates (s
!Wrates a 
!Wrates an
!Wrates as
!Wrates at
!Wrates bu
!Wrates ho
!Wrates it
!Wrates on
!Wrates ou
!Wrates se
!Wrates sh
!Wrates st
!Wrates th
!Wrates wi
!Wremain "
!Wremain (
!Wremain a
!Wremain b
!Wremain h
!Wremain i
!Wremain o
!Wremain s
!Wremain t
!Wremain w
!Wremains 
!Wa dollar
!Wa pound
!Wan buck
!Wan dolla
!Wan pound
!Wan quid
!Wa£ 0
!Wa€ 0
#Wa€0
!Wc£ 0
!Wc€ 0
#Wc€0
!Wdozen bu
!Wdozen do
!Wdozen po
!Wdozen qu
!Weight bu
!Weight do
!Weight po
!Weight qu
!Weighty b
!Weighty d
!Weighty p
"Weighty q
!Weleven b
!Weleven d
!Weleven p
"Weleven q
!Wfifty bu
!Wfifty do
!Wfifty po
!Wfifty qu
!Wfive buc
!Wfive dol
!Wfive pou
!Wfive qui
!Wforty bu
!Wforty do
!Wforty po
!Wforty qu
!Wfour buc
!Wfour dol
!Wfour pou
!Wfour qui
!Wnine buc
!Wnine dol
!Wnine pou
!Wnine qui
!Wninety b
!Wninety d
!Wninety p
"Wninety q
!Wnz$ 0
$Wnz£ 0
#Wnz£0
!Wnz€ 0
$Wnz€0
!Wone buck
!Wone doll
!Wone poun
!Wone quid
!Wseven bu
!Wseven do
!Wseven po
!Wseven qu
!Wsix buck
!Wsix doll
!Wsix poun
!Wsix quid
!Wsixty bu
!Wsixty do
!Wsixty po
!Wsixty qu
!Wten buck
!Wten doll
!Wten poun
!Wten quid
!Wthirty b
!Wthirty d
!Wthirty p
"Wthirty q
!Wthree bu
!Wthree do
!Wthree po
!Wthree qu
!Wtwelve b
!Wtwelve d
!Wtwelve p
"Wtwelve q
!Wtwenty b
!Wtwenty d
!Wtwenty p
"Wtwenty q
!Wtwo buck
!Wtwo doll
!Wtwo poun
!Wtwo quid
!Wus$ 0
$Wus£ 0
#Wus£0
!Wus€ 0
$Wus€0
!buy!
!buy.
!buy:
"hold!
"hold.
"hold:
"sell!
"sell.
"sell:
#top slice!
#top slice.
#top slice:
!speculat
!strong b
!top slic
!a bargain
(a screaming buy
!dirt cheap
!mis-priced
!mispriced
!over-valued
!overvalued
!too cheap
!under-valued
!undervalued
!company are 
!company is 
&company look 
'company looks 
!company remain 
!company remains 
!company seem 
!company seems 
!company's 
!it are 
!it is 
!it look 
!it looks 
!it remain 
!it remains 
!it seem 
!it seems 
!it's 
!share are 
!share is 
!share look 
!share looks 
!share remain 
!share remains 
!share seem 
!share seems 
!share's 
!shares is 
!shares look 
!shares looks 
!shares remain 
!shares remains 
!shares seem 
!shares seems 
!shares's 
!stock are 
!stock is 
!stock look 
!stock looks 
!stock remain 
!stock remains 
!stock seem 
!stock seems 
!stock's 
!they are 
!they is 
!they look 
!they looks 
!they remain 
!they remains 
!they seem 
!they seems 
$they's 
!Wcompany'
!Wit are 
!Wit look 
!Wit looks
!Wit remai
!Wit seem 
!Wit seems
!Wit's 
!Wshare ar
!Wshare is
!Wshare lo
!Wshare re
!Wshare se
!Wshares l
!Wshares r
!Wshares s
!Wstock ar
!Wstock is
!Wstock lo
!Wstock re
!Wstock se
!Wthey loo
!Wthey rem
!Wthey see
!Wthey's 
!Waim :
!Waim:
!Wasx :
!Wasx:
!Wlon :
!Wlon:
!Wlse :
!Wlse:
!Wnasdaq :
!Wnasdaq:
!Wnyse :
!Wnyse:
!Wotc :
!Wotc:
"nz€ 0
#us€ 0
!Whouse
!Wsector
!Wsterling
!buyer
!buying
!seller
!selling
!i am 
!i are 
"i would be 
"i'd be 
!i'm 
!i're 
!we am 
!we are 
#we would be 
!we'd be 
!we'm 
!we're 
!Wi am buy
!Wi am sel
!Wi are bu
!Wi are se
!Wi'd be b
!Wi'd be s
!Wi'm buye
!Wi'm buyi
!Wi'm sell
!Wi're buy
!Wi're sel
!Wwe am bu
!Wwe am se
!Wwe are b
!Wwe are s
!Wwe'd be 
!Wwe'm buy
!Wwe'm sel
!Wwe're bu
!Wwe're se
, registered with the 
2registered investment advis
!sec registered 
!sec-registered 
'investment adviser
'investment advisor
2registered investment advise
2registered investment adviso
!sec registered advis
!sec registered investment advis
!sec-registered advis
!sec-registered investment advis
!Wsec regi
!Wsec-regi
!barrier option
!binary option
!daily options
!digital options
!knock-out
!knockout
&limited-risk 
'restricted option
!knock
(limited-risk daily option
(limited-risk option
(limited-risk weekly option
!Wbarrier 
!Wbinary o
!Wdaily op
!Wknock-ou
!Wknockout
!performance results
5no representation is being made
!Wno repre
!data above refer to
!data above relate to
!data below refer to
!data below relate to
!data refer to
!data relate to
!data shown refer to
!data shown relate to
(figures above refer to
(figures above relate to
(figures below refer to
(figures below relate to
(figures refer to
!figures relate to
(figures shown refer to
(figures shown relate to
(numbers above refer to
(numbers above relate to
(numbers below refer to
(numbers below relate to
(numbers refer to
)numbers relate to
(numbers shown refer to
(numbers shown relate to
(results above refer to
(results above relate to
(results below refer to
(results below relate to
(results refer to
)results relate to
(results shown refer to
(results shown relate to
!Wdata abo
!Wdata bel
!Wdata ref
!Wdata rel
!Wdata sho
!model studio
!Wmodel st
!'d 
!'d've
!could've
!might've
!would've
!'d 've
!'d ,
!'d alr
!'d als
!'d by 
!'d com
!'d cor
!'d eas
!'d eve
!'d han
!'d hav
!'d hyp
!'d in 
!'d now
!'d of 
!'d onl
!'d sti
!'d suc
!'d the
!'d tod
!'d typ
!'d've 
!Wcould'
!Wmight'
!Wwould'
! would have 
!got
!Wyou woul
!got you laughed
!got your laughed
!Wgot your
"for the year
!in fees
!in postage
!in shops
#in tax
!more for
!cost 
!saved 
!Wcost $ 0
!Wcost $0 
!Wcost $0,
!Wcost $0.
!Wcost $00
!Wcost $0b
!Wcost $0k
!Wcost $0m
!Wcost $0t
!Wcost 0 c
!Wcost 0 d
!Wcost 0 e
!Wcost 0 g
!Wcost 0 p
"Wcost 0 q
!Wcost 0,
!Wcost 0.0
!Wcost 00
!Wcost 0ce
!Wcost 0do
!Wcost 0eu
!Wcost 0gr
!Wcost 0p 
!Wcost 0pe
!Wcost 0po
!Wcost 0qu
!Wcost a d
!Wcost a e
!Wcost a f
!Wcost a g
!Wcost a h
!Wcost a m
!Wcost a n
!Wcost a o
"Wcost a q
!Wcost a s
!Wcost a t
!Wcost a$ 
!Wcost a$0
!Wcost a-d
!Wcost a-e
!Wcost a-f
!Wcost a-h
!Wcost a-n
!Wcost a-o
!Wcost a-s
!Wcost a-t
!Wcost an 
!Wcost an-
!Wcost a£
#Wcost a�
!Wcost c$ 
!Wcost c$0
!Wcost c£
#Wcost c�
!Wcost doz
!Wcost eig
!Wcost ele
!Wcost fif
!Wcost fiv
!Wcost for
!Wcost fou
!Wcost hun
!Wcost me 
!Wcost nin
!Wcost nz$
$Wcost nz�
!Wcost one
!Wcost sev
!Wcost six
!Wcost ten
!Wcost thi
!Wcost thr
!Wcost twe
!Wcost two
!Wcost us 
!Wcost us$
$Wcost us�
!Wcost you
!Wcost £ 
!Wcost £0
!Wcost €
!Wpaid $ 0
!Wpaid $0 
!Wpaid $0,
!Wpaid $0.
!Wpaid $00
!Wpaid $0b
!Wpaid $0k
!Wpaid $0m
!Wpaid $0t
!Wpaid 0 c
!Wpaid 0 d
!Wpaid 0 e
!Wpaid 0 g
!Wpaid 0 p
"Wpaid 0 q
!Wpaid 0,
!Wpaid 0.0
!Wpaid 00
!Wpaid 0ce
!Wpaid 0do
!Wpaid 0eu
!Wpaid 0gr
!Wpaid 0p 
!Wpaid 0pe
!Wpaid 0po
!Wpaid 0qu
!Wpaid a d
!Wpaid a e
!Wpaid a f
!Wpaid a g
!Wpaid a h
!Wpaid a m
!Wpaid a n
!Wpaid a o
"Wpaid a q
!Wpaid a s
!Wpaid a t
!Wpaid a$ 
!Wpaid a$0
!Wpaid a-d
!Wpaid a-e
!Wpaid a-f
!Wpaid a-h
!Wpaid a-n
!Wpaid a-o
!Wpaid a-s
!Wpaid a-t
!Wpaid an 
!Wpaid an-
!Wpaid a£
#Wpaid a�
!Wpaid c$ 
!Wpaid c$0
!Wpaid c£
#Wpaid c�
!Wpaid doz
!Wpaid eig
!Wpaid ele
!Wpaid fif
!Wpaid fiv
!Wpaid fou
!Wpaid hun
!Wpaid me 
!Wpaid nin
!Wpaid nz$
$Wpaid nz�
!Wpaid one
!Wpaid sev
!Wpaid six
!Wpaid ten
!Wpaid thi
!Wpaid thr
!Wpaid twe
!Wpaid two
!Wpaid us$
$Wpaid us�
!Wpaid £ 
!Wpaid £0
!Wpaid €
!Wsaved $ 
!Wsaved $0
!Wsaved 0 
!Wsaved 0,
!Wsaved 0.
!Wsaved 00
!Wsaved 0c
!Wsaved 0d
!Wsaved 0e
!Wsaved 0g
!Wsaved 0p
"Wsaved 0q
!Wsaved a 
!Wsaved a$
!Wsaved a-
!Wsaved an
$Wsaved a�
!Wsaved c$
$Wsaved c�
!Wsaved do
!Wsaved ei
!Wsaved el
!Wsaved fi
!Wsaved fo
!Wsaved hu
!Wsaved me
!Wsaved ni
!Wsaved nz
!Wsaved on
!Wsaved se
!Wsaved si
!Wsaved te
!Wsaved th
!Wsaved tw
!Wsaved us
!Wsaved yo
!Wsaved £
#Wsaved �
#'d by 0000
!'d by now
!'d currently
!'d still
!'d today
&would by 0000
!would by now
!would currently
!would still
!would today
!'d by 00
!'d by no
!'d curre
!'d now b
!'d now h
!'d now o
!'d now s
!'d now, 
!Wwould by
!Wwould cu
!Wwould st
!'d amount to
!'d be looking at
!'d be sitting on
!'d be up
!'d be worth
!'d have
!'d hold
!'d own
!'d stand at
!would amount to
!would be looking at
!would be sitting on
$would be up
%would be worth
!would hold
!would own
!would stand at
!'d amoun
!'d be lo
!'d be si
!'d be wo
!'d stand
!Wwould am
!Wwould ow
!back in
!had an investor
!had anyone
!had someone
!had they
!year ago
!years ago
!Wback in
!Whad an i
!Whad anyo
!Whad some
!Whad they
!Wnow
!Wsince 00
!Wtoday
!Wyear ago
!Wyears ag
!anyone who
'anyone who had
%anyone who'd
!had a member
!had a reader
!had a subscriber
!had anybody
!had investors
!had somebody
"had we
!if a computer
!if a reader
!if a subscriber
!if an investor
!if anyone
!if somebody
!if someone
!if they
!if we
$imagine having
#imagine if
)imagine that having
(imagine that if
)imagine that you
"imagine you
!suppose 
&those who had
$those who'd
!if a computer had
!if a computer have
!if a computer'd
!if a reader had
!if a reader have
!if a reader'd
!if a subscriber had
!if a subscriber have
!if a subscriber'd
!if an investor had
!if an investor have
!if an investor'd
!if anyone had
!if anyone have
$if anyone'd
!if somebody had
!if somebody have
&if somebody'd
!if someone had
!if someone have
%if someone'd
"if they had
$if they have
"if they'd
!if we had
!if we have
$if we'd
!if you have
!suppose that 
!Whad a me
!Whad a re
!Whad a su
!Whad anyb
!Whad inve
!Whad we
!Wif a com
!Wif a rea
!Wif a sub
!Wif an in
!Wif anyon
!Wif someb
!Wif someo
!Wif they
!Wif we
!Wimagine 
!'d
!Wtoda
!Wwoul
!if you had 
!if you have 
!complain
!contact
!please
!speak
!you should
!'d 've been ahead
!'d 've been in profit
!'d 've been paid
!'d 've been up
!'d 've collected
!'d 've come out ahead
!'d 've made money
!'d 've pocketed
!'d 've won
!'d been ahead
!'d been in profit
!'d been paid
!'d been up
!'d collected
!'d come out ahead
!'d have been ahead
!'d have been in profit
!'d have been paid
!'d have been up
!'d have collected
!'d have come out ahead
!'d have made money
!'d have pocketed
!'d have won
!'d made money
!'d pocketed
!'d won
&would 've been ahead
&would 've been in profit
&would 've been paid
&would 've been up
&would 've collected
&would 've come out ahead
&would 've made money
&would 've pocketed
&would 've won
!would been ahead
!would been in profit
!would been paid
&would been up
!would collected
!would come out ahead
&would have been ahead
&would have been in profit
&would have been paid
+would have been up
&would have collected
'would have come out ahead
+would have made money
'would have pocketed
&would have won
&would made money
!would pocketed
!would won
!'d 've b
!'d 've c
!'d 've m
!'d 've p
!'d 've w
!'d been 
!'d colle
!'d come 
!'d have 
!'d made 
!'d pocke
!Wwould 'v
!Wwould co
!Wwould po
!Wwould wo
!back test
!back- test
!hypothetical 
!out-of-sample
!paper trad
!paper-trad
!pro forma 
!pro-forma 
!simulated 
!walk-forward
!forma 
)hypothetical gain
*hypothetical growth
*hypothetical performance
)hypothetical portfolio
*hypothetical profit
*hypothetical result
!hypothetical return
!paper trade
!paper trading
!paper-trade
!paper-trading
)simulated across
&simulated for
'simulated from
'simulated gain
)simulated growth
!simulated on
'simulated over
*simulated performance
)simulated portfolio
)simulated profit
)simulated result
)simulated return
*simulated track record
'simulated trade
*simulated trading
(simulated using
!Wback tes
!Wback- te
!Wout-of-s
!Wpaper tr
!Wpaper-tr
!Wpro form
!Wpro-form
!Wwalk-for
!Waccu
!Wall 
!Wcorr
!Wcoul
!Woutp
!Wprof
!Wrigh
!Wwinn
!Wwon 
!back tested
!back- tested
!back tes
!back- te
!back-tes
!hypothet
!simulate
!limitations
!Winherent
!Wlimitati
#not back-tested
!not backtested
!not hypothetical
!not simulated
!Wnot back
!Wnot hypo
!Wnot simu
!simulat
!Wnever a 
!Wnever ba
!Wnever hy
!Wnever si
!Wno a bac
!Wno a hyp
!Wno a sim
!Wno back-
!Wno backt
!Wno hypot
!Wno simul
!-year simulation
!in a test
!in beta testing
!in early testing
!in extensive test
!in historical test
!in its test
!in live testing
!in our test
!in our testing
!in rigorous test
!in test
!in testing
!in the test
!on paper
!simulation
!W0-year s
!Wfive-yea
!Wfour-yea
!Win a 
!Win beta 
!Win early
!Win exten
!Win histo
!Win its t
!Win live 
!Win our 
!Win over 
!Win rigor
!Win test 
!Win testi
!Win tests
!Win the 
!Win this 
!Wnine-yea
!Won paper
!Wone-year
!Wsimulati
!Wsix-year
!Wtwo-year
!-year look
(all the way back 
!dating back 
!going back 
!historical
!look-back 
!lookback 
&looking back 
!retrospective
)stretching back 
(all the way back over
(all the way back through
(all the way back to
'dating back over
'dating back through
'dating back to
+go all the way back across 
+go all the way back over 
+go all the way back through 
!go back across 
!go back over 
!go back through 
&going back over
&going back through
-gone all the way back across 
-gone all the way back over 
-gone all the way back through 
%gone back across 
%gone back over 
!gone back through 
+historical back-run
*historical backrun
'historical modeling
'historical modelling
(historical simulation
'historical test
-historically back-run
*historically backrun
)historically modeling
)historically modelling
*historically simulation
)historically test
/looked all the way back across 
/looked all the way back over 
/looked all the way back through 
'looked back across 
'looked back over 
'looked back through 
(looking back over
(looking back through
(looking back to
,ran all the way back across 
,ran all the way back over 
,ran all the way back through 
$ran back across 
$ran back over 
$ran back through 
.retrospective back-run
+retrospective backrun
*retrospective modeling
*retrospective modelling
,retrospective simulation
*retrospective test
,run all the way back across 
,run all the way back over 
,run all the way back through 
!run back across 
$run back over 
!run back through 
0running all the way back across 
0running all the way back over 
0running all the way back through 
(running back across 
(running back over 
(running back through 
+stretching back over
+stretching back through
+stretching back to
/traced all the way back across 
/traced all the way back over 
/traced all the way back through 
'traced back across 
'traced back over 
'traced back through 
-went all the way back across 
-went all the way back over 
-went all the way back through 
%went back across 
%went back over 
!went back through 
/worked all the way back across 
/worked all the way back over 
/worked all the way back through 
'worked back across 
'worked back over 
'worked back through 
!W0-year l
!Wdating b
!Wgo all t
!Wgo back 
!Wgoing ba
!Wgone all
!Wgone bac
!Wlook-bac
!Wlookback
!Wlooked a
!Wlooked b
!Wran all 
!Wran back
!Wretrospe
!Wrun all 
!Wrun back
!Wstretchi
!Wtraced a
!Wtraced b
!Wwent all
!Wwent bac
!Wworked a
!Wworked b
!Walgo
!Wcomputer
!Wengine
!Wformula
!Wmachine
!Wmethod
!Wnumbers
!Wquants
!Wscanner
!Wscreen
!Wsimulat
!Wstrateg
!Wtool
!actual record
'actual track record
"audited record
(audited track record
!its record
$its track record
!our record
!our track record
!published record
*published track record
!real-money record
!real-money track record
%the fund's record
%the fund's track record
!verified record
)verified track record
!Wactual a
!Wactual p
!Wactual t
!Wits actu
!Wits audi
!Wits publ
!Wits reco
!Wits trac
!Wour actu
!Wour audi
!Wour publ
!Wour trac
!Wreal-mon
!created
!developed
!devised
!introduced
!invented
!launched
!opened
!unveiled
!went live
!Wcreated
!Wdevelope
!Wdevised
!Winvented
!Wopened
!Wunveiled
!Wwent liv
!0000 
!all data
!all prices
"all the data
"all the prices
!all the trades
!all trades
!backwards
!crashes
!cycles
!data
!elections
!history
!recessions
!records
#today's rules
!trades
#years 0000
!0000 -
!0000 and
!0000 through
!0000 to
!0000 until
!bull
!cycle
!Wapplied
!Wbackdate
!Wcarried 
!Wchecked
!Wfed
!Wmodeled
!Wmodelled
!Wput thro
!Wran 
!Wre-run 
!Wrebuilt
!Wreconstr
!Wreplayed
!Wrerun 
!Wrolled b
!Wrun 
!Wruns 
!Wset loos
!Wtested
!Wtesting
!Wtests
!Wtrained
!Wturned l
!Wvalidate
!had run 
!has run 
!have run 
!Whad run 
!Whas run 
!Whave run
!clinic
#fund has been run
!managed
!shop
!Wclinic
!Wdesk
!Wfund has
!Wmanaged
!Wshop
!by our current 
!by present-day 
!by the current 
!by the same 
#by today's 
!on our current 
(on present-day 
!on the current 
!on the same 
#on today's 
&under our current 
+under present-day 
&under the current 
&under the same 
&under today's 
&using our current 
+using present-day 
&using the current 
&using the same 
&using today's 
%with our current 
!with present-day 
%with the current 
%with the same 
%with today's 
!constituents
!criteria
$line-up
!parameters
!settings
!weights
!Wby our c
!Wby prese
!Wby the c
!Wby the s
!Wby today
!Won our c
!Won prese
!Won the s
!Won today
!Wunder ou
!Wunder pr
!Wunder th
!Wunder to
!Wusing ou
!Wusing pr
!Wusing to
!Wwith our
!Wwith pre
!Wwith the
!Wwith tod
&after the event
&after the fact
!backward
!live-tested on
!proven against 
!proven on 
!proven over 
!proven with 
!retro-fit
!retroactively
!retrofit
!retrospectiv
!retrospectively
!run against 
!run on 
!run over 
!run with 
!tested against 
!tested on 
%tested over 
!tested with 
%trialled against 
%trialled on 
'trialled over 
'trialled with 
!validated against 
!validated on 
(validated over 
(validated with 
!with hindsight
%with the benefit of hindsight
!added up 
!applied 
!calculated 
!conditions
!fit
!reckoned 
!with 
!worked out 
!Wadded up
!Wapplied 
!Wlive-tes
!Wproven a
!Wproven o
!Wproven w
!Wreckoned
!Wretro-fi
!Wretrofit
!Wrun agai
!Wrun on 0
!Wrun on d
!Wrun on e
!Wrun on f
!Wrun on h
!Wrun on l
!Wrun on n
!Wrun on o
!Wrun on p
!Wrun on r
!Wrun on s
!Wrun on t
!Wrun over
!Wrun with
!Wtested a
!Wtested o
!Wtested w
!Wtrialled
!Wwith hin
!could now
!acting
!betting
!copying
!following
!putting
!Wacting
!Wbetting
!Wbuying
!Wcopying
!Wfollowin
!Wputting
!Wselling
" years of 
'historical data
(historical price
!past data
!past price
!Wanalysed
!Wbased on
!Wcrunched
!Wfrom 
!Won 
!Wstudy of
!what would have happened
!happened
'looked like this
!Wwhat wou
!dummy 
!fictional 
!imaginary 
!make-believe 
!notional 
!paper 
!pretend 
!theoretical 
!virtual 
!would-be 
!result
!Wdummy 
!Wfictiona
!Wimaginar
!Wmake-bel
!Wnotional
!Wpaper 
!Wpretend 
!Wtheoreti
!Wvirtual 
!Wwould-be
!demo
!play money
!practice
!practise
!Wdemo
!Wplay mon
!Wpractice
!Wpractise
!back by 
!back in 
$back by
%back in 0000
!back to
%back to 0000
!Wgo al
!Wgo ba
!Wgo ca
!Wgo cl
!Wgo da
!Wgo it
!Wgo mo
!Wgo ru
!Wgo sa
!Wgo sy
!Wgo th
!Wgo us
!Wgo wa
!Wgo yo
!Wput a
!Wput b
!Wput c
!Wput d
!Wput i
!Wput m
!Wput r
!Wput s
!Wput t
!Wput u
!Wput w
!Wput y
!Wroll 
!Wrolle
!Wsend 
!Wsent 
!Wset a
!Wset b
!Wset c
!Wset d
!Wset i
!Wset m
!Wset r
!Wset s
!Wset u
!Wset w
!Wset y
!Wtake 
!Wtook 
!Wturn 
!Wturne
!Wwent 
!Wwind 
!Wwound
!began
!date
!founded
!Wbegan
!Wdate
!Wfounded
!Wstarted
!across 
!over 
!through 
!crises
!crisis
!election
!panic
!selloff
!Wdriven 
!Wled 
!Wmarched 
!Wpassed 
!Wtaken 
!Wwalked 
!anticipated
!correctly
!detected
!got right
!nailed
!Wcode
!Wneural n
#next week's
!predicts
!Wnext wee
'as if he had been 
'as if it had been 
!as if she had been 
!as if they had been 
'as if we had been 
$as if you had been 
!what if 
!what would have happened if 
!as if 
!what if it 
!what if someone 
!what if we 
%what if you 
&what if you'd 
!what would have happened if it 
!what would have happened if someone 
!what would have happened if we 
9what would have happened if you 
:what would have happened if you'd 
!Was if he
!Was if it
!Was if sh
!Was if th
!Was if we
!Was if yo
!Wwhat if 
!candles
!newspapers
!quotes
!tables
!Wgiven
!Wlocked
!Wmarched
!Wpoured
!Wsat
!Wset
!Wshowed
!Wshown
!Wshut
!chose
!decide
!loose
!ran
!run
!loose among
!loose in
!loose on
!loose over
!loose upon
!Wcut 
!Wlet 
!Wturned 
#as if he was 
#as if he were 
#as if it was 
#as if it were 
$as if she was 
$as if she were 
!as if they was 
!as if they were 
#as if we was 
#as if we were 
$as if you was 
$as if you were 
*as though he was 
)as though he were 
*as though it was 
)as though it were 
*as though she was 
*as though she were 
*as though they was 
*as though they were 
*as though we was 
)as though we were 
*as though you was 
*as though you were 
!cheating
!looking ahead
!peeking
!peeping
!as if he 
!as if it 
!as if she 
!as if they 
!as if we 
!as if you 
!as though he 
!as though it 
!as though she 
!as though they 
$as though we 
$as though you 
!no any cheating
!no any looking ahead
!no any peeking
!no any peeping
!no cheating
!no looking ahead
!no peeking
!no peeping
#not any cheating
"not any looking ahead
"not any peeking
"not any peeping
!not cheating
!not looking ahead
!not peeking
!not peeping
(without any cheating
(without any looking ahead
(without any peeking
(without any peeping
!without cheating
!without looking ahead
(without peeking
!without peeping
!Was thoug
!Wno any c
!Wno any l
!Wno any p
!Wno cheat
!Wno looki
!Wno peeki
!Wno peepi
!Wnot any 
!Wnot chea
!Wnot look
!Wnot peek
!Wnot peep
!Wlive
!W0 da
!W0 mo
!W0 we
!W0c f
!W0c i
!W0p f
!W0p i
!Wabso
!Ware 
!Wcomp
!Whalf
!Wis a
!Wis c
!Wis f
!Wis y
!Wjust
!Wnorm
!Wonly
!Wtria
!Wtry 
!Wusua
!issues
!Wcharged
!Wissues
!share at
!Wa share
!Wshare at
#from day 0
!minimum of
!Wfrom day
!enjoy 
!free for 
!issues for 
!months for 
!take 
!try 
!weeks for 
!enjoy
%free for dozen
%free for eight
!free for eleven
%free for fifteen
%free for fifty
%free for five
%free for forty
%free for four
%free for hundred
%free for nine
!free for one
%free for seven
%free for six
!free for ten
!free for thirteen
!free for thirty
%free for three
%free for twelve
%free for twenty
%free for two
!weeks
!W0 issues
!W0 months
!W0 weeks 
!Wdozen is
!Wdozen mo
!Wdozen we
!Weight is
!Weight mo
!Weight we
!Wenjoy 
!Wfifty is
!Wfifty mo
!Wfifty we
!Wfirst is
!Wfirst mo
!Wfirst we
!Wfive iss
!Wfive mon
!Wfive wee
!Wforty is
!Wforty mo
!Wforty we
!Wfour iss
!Wfour mon
!Wfour wee
!Wnine iss
!Wnine mon
!Wnine wee
!Wone issu
!Wseven is
!Wseven mo
!Wseven we
!Wsix issu
!Wsix mont
!Wsix week
!Wsixty is
!Wsixty mo
!Wsixty we
!Wten issu
!Wten mont
!Wten week
!Wthree is
!Wthree mo
!Wthree we
!Wtwo issu
!Wtwo mont
!Wtwo week
!a book
!Wa book
!emissions
!Wemission
!aim to deliver
!aim to earn
!aim to make
!aim to return
!aimed at
!aimed for
&aiming to deliver
&aiming to earn
&aiming to make
&aiming to return
"aims to deliver
!aims to earn
$aims to make
"aims to return
!count on
!counts on
!go for
!goes for
!plan for
!plan on
%planning for
!planning on
!plans for
!plans on
!shoot for
%shooting for
!shoots for
!Waim to r
!Waimed at
!Waimed fo
!Wcount on
!Wcounts o
!Wgoes for
!Wplan for
!Wplan on
!Wplans fo
!Wplans on
!Wshoot fo
!Wshooting
!Wshoots f
!monthly distribution
%monthly payment
!monthly return
!quarterly distribution
!quarterly income
!quarterly payment
!quarterly return
!weekly distribution
!weekly payment
!weekly return
!aim for 
!aim to pay 
!aiming for 
'aiming to pay 
!aims for 
%aims to pay 
!Waim for 
!Wtarget w
!Wtargetin
!tax position
!tax rules
!tax treatment
!depend
!Wtax posi
!Wtax rule
!Wtax trea
&depend on your
'depends on your
!Wdepend o
!Wdepends 
! outside 
!back from 
!back from the taxman
!back off 
'beyond the taxman
!business 
!cgt deferral
!cgt exempt
!cgt free
!cgt relief
!cgt-exempt
!cgt-free
!cgt-relief
!eis relief
"eis tax relief
&eligible for 
/escape capital gains tax
*escape income tax
!escape inheritance tax
!exempt from 
*free from all tax
*free from any tax
&free from capital gains tax
!free from income tax
&free from tax
&free of all tax
&free of any tax
%free of capital gains tax
!free of income tax
$free of tax
!from tax
!iht exempt
!iht free
!iht relief
!iht-exempt
!iht-free
!iht-relief
!isa-eligible
!isaeligible
&keep all of it
!keep every penny
!keep every penny of
!keep it all
!keep the lot
!loss relief
&never give the taxman
!not a penny for 
!not a penny to 
(nothing to pay 
!refund from 
!refund off 
!sipp-eligible
!sippeligible
!tax advantaged
!tax bill
!tax efficient
!tax exempt
!tax free
!tax relief
!tax-advantaged
!tax-efficient
!tax-exempt
!tax-free
#taxman a penny
%taxman can't
!taxman cannot
!taxman gets nothing
!taxman gives
!taxman hands
!taxman pays
%taxman won't
#taxman's holiday
#taxman's reach
!vct relief
!vct tax relief
!wasting asset
!your tax
! tax
! taxes
!back from hmrc
!back from taxman
!back from the hmrc
!back from the your tax
!back from your tax
!back off hmrc
!back off taxman
!back off the hmrc
!back off the taxman
!back off the your tax
%back off your tax
&business property relief
!business relief
(capital gains tax
.capital gains tax relief
(capital gains taxes
"capital gainstax
"capital gainstaxes
*eligible for an isa
*eligible for an sipp
)eligible for isa
)eligible for sipp
(exempt from capital gains
(exempt from income
'exempt from inheritance
'exempt from stamp
!iht
'income tax relief
#income taxes
!incometax
!incometaxes
(inheritance tax
,inheritance tax relief
(inheritance taxes
!inheritancetax
!inheritancetaxes
!not a penny for hmrc
!not a penny for revenue
,not a penny for taxman
!not a penny for the hmrc
!not a penny for the revenue
!not a penny for the taxman
!not a penny to hmrc
!not a penny to revenue
!not a penny to taxman
!not a penny to the hmrc
!not a penny to the revenue
!not a penny to the taxman
,nothing to pay in tax
)nothing to pay on
7off your capital gains tax bill
0off your income tax bill
5off your inheritance tax bill
%off your tax
)off your tax bill
*out of taxman's reach
.out of the taxman's reach
'refund from hmrc
(refund from taxman
'refund from the hmrc
,refund from the taxman
1refund from the your tax
(refund from your tax
'refund off hmrc
'refund off taxman
)refund off the hmrc
+refund off the taxman
)refund off the your tax
'refund off your tax
!seis relief
%seis tax relief
'stamp duty tax
'stamp duty taxes
!stamp dutytax
!stamp dutytaxes
!tax efficiently
!tax-efficiently
!taxes
!uk tax
!uk taxes
!uktax
!uktaxes
!up-front tax relief
(upfront tax relief
!wasting assets
!your estate
%your tax bill
!Ware outs
!Wback fro
!Wback off
!Wbeyond t
!Wcgt defe
!Wcgt exem
!Wcgt free
!Wcgt reli
!Wcgt-exem
!Wcgt-free
!Wcgt-reli
!Wcuting 
!Wcuts 
!Weis reli
!Weis tax 
!Weligible
!Wescape i
!Wexempt f
!Wfall out
!Wfalls ou
!Wfree fro
!Whalve ne
!Whalve th
!Whalve yo
!Whalveing
!Whalves n
!Whalves t
!Whalves y
!Wiht exem
!Wiht free
!Wiht reli
!Wiht-exem
!Wiht-free
!Wiht-reli
!Winherita
!Wis outsi
!Wisa-elig
!Wisaeligi
!Wkeep all
!Wkeep it 
!Wknock 
!Wknocking
!Wknocks 
!Wlie outs
!Wlies out
!Wloss rel
!Wnever gi
!Wno  tax
!Wno capit
!Wno inher
!Wno stamp
!Wno tax
!Wno uk ta
!Wno uktax
!Wnocapita
!Wnoincome
!Wnoinheri
!Wnostamp 
!Wnot a pe
!Wnotax
!Wnouk tax
!Wnouktax
!Woff your
!Wout of t
!Wreduce 
!Wreducein
!Wreduces 
!Wrefund o
!Wseis rel
!Wseis tax
!Wshelter 
!Wsheltere
!Wshrink n
!Wshrink t
!Wshrink y
!Wshrinkin
!Wshrinks 
!Wsipp-eli
!Wsippelig
!Wsit outs
!Wsits out
!Wslash 
!Wslashing
!Wslashs 
!Wstay out
!Wstays ou
!Wtax adva
!Wtax effi
!Wtax exem
!Wtax free
!Wtax reli
!Wtax-adva
!Wtax-effi
!Wtax-exem
!Wtaxman a
!Wtaxman c
!Wtaxman g
!Wtaxman h
!Wtaxman p
!Wtaxman w
!Wtaxman's
!Wtrim nex
!Wtrim the
!Wtrim thi
!Wtrim you
!Wtriming 
!Wtrims ne
!Wtrims th
!Wtrims yo
!Wup-front
!Wupfront 
!Wvct reli
!Wvct tax 
!Wwasting 
!Wwipe 
!Wwipeing 
!Wwipes 
!Wzero  ta
!Wzero cap
!Wzero inc
!Wzero inh
!Wzero sta
!Wzero tax
!Wzero uk 
!Wzero ukt
!Wzerocapi
!Wzeroinco
!Wzeroinhe
!Wzerostam
!Wzerotax
!Wzerouk t
!Wzeroukta
"n't tax free
"n't tax-free
!not exempt
#not tax free
#not tax-free
#tax-free shopping
!Wisn't ta
!Wn't tax 
!Wn't tax-
!Wnot exem
!Wnot tax 
!Wnot tax-
!chairman
!chief executive
!economist
!spokes
!Wchairman
!Wchief ex
!Wspokes
!clients report
!clients say
(clients tell us
"clients write
&customers report
&customers say
*customers tell us
&customers write
!members report
!members say
(members tell us
#members write
$readers report
$readers say
(readers tell us
&students report
%students say
)students tell us
&students write
!subscribers report
!subscribers say
,subscribers tell us
(subscribers write
!Wstudents
!" -
"" –
"" —
!"-
!"–
!"—
!adds 
!reports 
!tells us 
!writes 
!wrote 
!governor
!professor
!strategist
!Wgovernor
!Wprofesso
!( aud
!( cad
!( eur
!(aud
!(cad
!(eur
!class aud
!class cad
!class eur
!classaud
!classcad
!classeur
!in american euro
!in american rupees
!in aud
!in australian dollars
!in australian euro
!in australian francs
!in australian rupees
!in australian yen
!in cad
!in canadian dollars
!in canadian euro
!in canadian francs
!in canadian rupees
!in canadian yen
!in eur
!in euro
!in rupees
!in swiss euro
$in swiss rupees
!in us euro
!in us rupees
!inaud
!incad
!ineur
!in american euros
!in australian euros
!in canadian euros
!in euros
!in swiss euros
!in us euros
!Wclass au
!Wclass ca
!Wclass eu
!Wclassaud
!Wclasscad
!Wclasseur
!Win aud
!Win austr
!Win cad
!Win canad
!Win eur
!Win rupee
!Win us eu
!Win us ru
!Winaud
!Wincad
!Wineur
!Winto
)unlisted brewery shares
!Wunlisted
!never offer
!not offer
!Wnever of
!Wnot offe
!owner
! of itself
!bridge offer
!bridge raise
!bridge round
!buy a share
!buy a slice
!buy a stake
!buy into
!buy share
!buy slice
!buy stake
$closing offer
!closing raise
!closing round
!equity offer
!equity raise
!equity round
!funding offer
!funding raise
!funding round
!is raising
!minimum investment
!minimum ticket
!minimum twenty
!new shares at
!own a 
!post-money
!pre-money
!raising 
!seed offer
!seed raise
!seed round
!share at 
!share cost 
!share for 
!share from 
!share offer
%share on offer
!share priced at 
!share raise
!share round
!shares cost 
!shares from 
&shares on offer
!take a stake in
!we are raising
!we're raising
!you can own shares
%become a investor in
%become a investor of
!become a owner in
!become a owner of
(become a part-investor in
(become a part-investor of
(become a part-owner in
(become a part-owner of
(become a part-shareholder in
(become a part-shareholder of
%become a partinvestor in
%become a partinvestor of
%become a partowner in
%become a partowner of
%become a partshareholder in
%become a partshareholder of
!become a shareholder in
!become a shareholder of
&become an investor in
&become an investor of
&become an owner in
&become an owner of
+become an part-investor in
+become an part-investor of
*become an part-owner in
*become an part-owner of
*become an part-shareholder in
*become an part-shareholder of
'become an partinvestor in
'become an partinvestor of
'become an partowner in
'become an partowner of
'become an partshareholder in
'become an partshareholder of
!become an shareholder in
!become an shareholder of
!become investor in
!become investor of
!become owner in
!become owner of
(become part-investor in
(become part-investor of
'become part-owner in
'become part-owner of
'become part-shareholder in
'become part-shareholder of
!become partinvestor in
!become partinvestor of
!become partowner in
!become partowner of
!become partshareholder in
!become partshareholder of
!become shareholder in
!become shareholder of
!buy a shares
!buy shares
)crowdfunding offer
!crowdfunding raise
)crowdfunding round
!own a bit
$raising $ 0
#raising $0
"raising 0
!raising a
&raising a fiver
&raising a tenner
%raising a$ 0
$raising a$0
!raising an
&raising a£ 0
%raising a£0
'raising a€ 0
&raising a€0
%raising c$ 0
$raising c$0
&raising c£ 0
%raising c£0
'raising c€ 0
&raising c€0
$raising dozen
!raising eight
(raising eight figure
(raising eight figures
(raising eight-figure
(raising eight-figures
!raising eighteen
'raising eighty
!raising eleven
$raising fifteen
&raising fifty
$raising five
)raising five figure
)raising five figures
)raising five-figure
)raising five-figures
&raising forty
$raising four
$raising fourteen
%raising hundred
!raising nine
!raising nineteen
'raising ninety
&raising nz$ 0
%raising nz$0
'raising nz£ 0
&raising nz£0
(raising nz€ 0
'raising nz€0
!raising one
$raising seven
(raising seven figure
(raising seven figures
(raising seven-figure
(raising seven-figures
$raising seventeen
$raising seventy
$raising six
(raising six figure
(raising six figures
(raising six-figure
(raising six-figures
$raising sixteen
&raising sixty
!raising ten
!raising thirteen
'raising thirty
!raising three
&raising twelve
#raising twenty
#raising two
&raising us$ 0
%raising us$0
'raising us£ 0
&raising us£0
(raising us€ 0
'raising us€0
%raising £ 0
$raising £0
&raising € 0
%raising €0
#selling +0
#selling -0
"selling 0
)selling double-digit
)selling double-figure
$selling dozen
!selling eight
!selling eighteen
'selling eighty
!selling eleven
$selling fifteen
&selling fifty
$selling five
#selling forty
$selling four
)selling four-digit
)selling four-figure
$selling fourteen
#selling hundred
#selling nine
#selling nineteen
#selling ninety
!selling one
#selling quadruple-digit
.selling quadruple-figure
$selling seven
$selling seventeen
$selling seventy
$selling six
$selling sixteen
&selling sixty
!selling ten
!selling thirteen
!selling thirty
!selling three
(selling three-digit
(selling three-figure
)selling triple-digit
)selling triple-figure
#selling twelve
#selling twenty
#selling two
!Wbecome i
!Wbecome p
!Wbridge o
!Wbridge r
!Wbuy a sh
!Wbuy a sl
!Wbuy a st
!Wbuy into
!Wbuy shar
!Wbuy slic
!Wbuy stak
!Wcrowdfun
!Wequity o
!Wequity r
!Wown a 
!Wpost-mon
!Wpre-mone
!Wraising 
!Wseed off
!Wseed rai
!Wseed rou
!Wshare co
!Wshare fo
!Wshare fr
!Wshare on
!Wshare pr
!Wshare ra
!Wshare ro
!Wwe are r
.before anyone else can
'before it floats
'before it lists
'before the market
+before the stock market
'cannot be traded
!crowd-fund
!crowdfund
!eis
!no exchange
$no market for
#no stock market for
!not listed
!not quoted
!not traded
$not yet listed
!off exchange
!off-exchange
!own a piece of
!own a slice of
$own part of
!pre-ipo
!private companies
(private company
#raising £
!start-up
!startup
!the pitch
!un-quoted
!unlisted
!unquoted
!Wcrowd-fu
!Weis
!Wno excha
!Wno marke
!Wno stock
!Wnot list
!Wnot quot
!Wnot trad
!Wnot yet 
!Woff exch
!Woff-exch
!Wpre-ipo
!Wseis
!Wstart-up
!Wstartup
!Wthe pitc
!Wun-quote
!Wunquoted
(london stock exchange
!main market
!aim: 
! companies
!alongside 
'before the company 
!crowd-funding
!crowdfunding
!eis fund
!eis investment
!eis offer
!eis opportunit
!eis portfolio
!eis qualifying
!eis scheme
!eis share
+enterprise investment scheme
!equity crowdfunding
!invest of 
#not yet quoted
!our series 
!piece in 
!piece of 
!quoted 
!seed enterprise
!seed stage
'series a alongside
%series a and
&series a raise
'series a round
&series a with
'series b alongside
%series b and
&series b raise
'series b round
&series b with
'series c alongside
%series c and
&series c raise
'series c round
&series c with
'series d alongside
%series d and
&series d raise
'series d round
&series d with
!slice in 
!slice of 
!stake in 
!stake of 
!unlisted 
&alongside angels
&alongside institutions
*alongside the angels
*alongside the institutions
*alongside the vcs
*alongside the venture capital
&alongside vcs
(alongside venture capital
'before it float
+before it goes public
&before it ipo
'before it ipos
'before it list
'before the company float
'before the company floats
4before the company goes public
'before the company ipo
'before the company ipos
'before the company list
'before the company lists
'before they float
'before they floats
-before they goes public
'before they ipo
'before they ipos
'before they list
'before they lists
!eis investments
!eis shares
!our series a
!our series b
!our series c
!our series d
!seis fund
!seis investment
!seis investments
!seis offer
!seis opportunit
!seis portfolio
!seis qualifying
!seis scheme
!seis share
!seis shares
0shares in early-stage companies
'shares in private companies
'shares in qualifying companies
0shares in start-up companies
&shares in startup companies
*shares in young companies
!un-quoted companies
!un-quoted company
!un-quoted share
!un-quoted shares
&unlisted bond
'unlisted bonds
(unlisted companies
)unlisted company
(unlisted securities
!unlisted share
!unlisted shares
#unquoted companies
#unquoted company
!unquoted share
!unquoted shares
!Walongsid
!Weis fund
!Weis inve
!Weis offe
!Weis oppo
!Weis port
!Weis qual
!Weis sche
!Weis shar
!Wenterpri
!Wequity c
!Wour seri
!Wpiece in
!Wpiece of
!Wseed ent
!Wseed sta
!Wseis fun
!Wseis inv
!Wseis off
!Wseis opp
!Wseis por
!Wseis qua
!Wseis sch
!Wseis sha
!Wseries a
!Wseries b
!Wseries c
!Wseries d
!Wslice in
!Wslice of
!Wstake in
!Wstake of
'investment trust
!listed compan
!listed fund
!listed trust
!Wlisted c
!Wlisted f
!Wlisted t
!Waim: 
!debenture
!Wdebentur
(apply for the bond
!can't be sold
'cannot be sold
!loan note issued
!loan notes issued
!not transferable
!Wapply fo
!Wnot tran
!term
!Wissued
!Wterm
"savings bond
'allocated gold
!art fund
!bordeaux
!bullion
!burgundy
!cask
!cellar
!claret
!classic car
!collectible
!diamond
!fine wine
!forestry
!gold bar
!gold coin
!handbag
!memorabilia
&parcel of wine
'parcels of wine
!sovereigns
!stamps
"trading cards
!truffle
%vineyard plot
!watches
!whiskey
!whisky
!woodland
!Wallocate
!Wart fund
!Wbordeaux
!Wbullion
!Wburgundy
!Wcask
!Wcellar
!Wclaret
!Wclassic 
!Wdiamond
!Wfine win
!Wgold bar
!Wgold bul
!Whandbag
!Wmemorabi
!Wparcel o
!Wparcels 
!Wstamps
!Wtruffle
!Wvineyard
!Wwatches
!Wwhiskey
!Wwhisky
!appreciat
!vault
!Wvault
!% accura
!% of
!always right
!britain's 
'double-digit accura
'double-digit of
!double-figure accura
!double-figure of
!four-digit accura
!four-digit of
!four-figure accura
!four-figure of
!most accurate 
!most profitable 
!most successful 
!pc accura
!pc of
!per cent accura
!per cent of
!percent accura
!percent of
,percentage point accura
,percentage point of
,percentage points accura
,percentage points of
!proven to 
*quadruple-digit accura
*quadruple-digit of
*quadruple-figure accura
*quadruple-figure of
&three-digit accura
&three-digit of
!three-figure accura
!three-figure of
'triple-digit accura
'triple-digit of
!triple-figure accura
!triple-figure of
!world's 
'better than +0
'better than -0
&better than 0
-better than double-digit
-better than double-figure
(better than dozen
(better than eight
'better than eleven
(better than fifteen
(better than fifty
(better than five
'better than forty
(better than four
'better than hundred
'better than nine
'better than one
'better than quadruple-digit
'better than quadruple-figure
(better than seven
(better than six
'better than ten
'better than thirteen
'better than thirty
'better than three
-better than triple-digit
-better than triple-figure
'better than twelve
'better than twenty
'better than two
&britain's best
'britain's leading
(britain's most accurate
(britain's most profitable
(britain's most successful
&britain's top
'double-digit accuracy
'double-digit accurate
!double-figure accuracy
!double-figure accurate
!four-digit accuracy
!four-digit accurate
!four-figure accuracy
!four-figure accurate
!most accurate
!most profitable
!most successful
!no.
!pc accuracy
!pc accurate
!per cent accuracy
!per cent accurate
(percent accuracy
!percent accurate
,percentage point accuracy
,percentage point accurate
,percentage points accuracy
,percentage points accurate
&proven to beat
&proven to deliver
&proven to make
'proven to outperform
'proven to work
*quadruple-digit accuracy
*quadruple-digit accurate
*quadruple-figure accuracy
*quadruple-figure accurate
&three-digit accuracy
&three-digit accurate
!three-figure accuracy
!three-figure accurate
'triple-digit accuracy
'triple-digit accurate
!triple-figure accuracy
!triple-figure accurate
"world's best
&world's most accurate
&world's most profitable
&world's most successful
!world's top
!+0 % a
!+0% ac
!+0pc a
!-0 % a
!-0% ac
!-0pc a
!Walways
!Wbeat +
!Wbeat -
!Wbeat 0
!Wbeat d
!Wbeat e
!Wbeat f
!Wbeat h
!Wbeat n
!Wbeat o
!Wbeat q
!Wbeat s
!Wbeat t
!Wbetter
!Wbritai
!Wmost a
!Wmost p
!Wmost s
!Wproven
!Wrated 
!Wworld'
!Wsource
(customer service
!survey of
!Wsurvey o
!enrol
!invest with
!on sale
!order before
#sign up
!tuition
!Worder be
!Wtuition
!ran at
!ran to
!totaled
!totalled
!Wran at
!Wran to
!Wtotaled
!Wtotalled
!leverag
!cattle
!commodities
!commodity
!corn
!crude
&currency pair
$heating oil
!hog
!mini
$natural gas
!soybean
!wheat
!wti
!Wleverag
!a contract
!lot
!per contract
!Wa contra
!Weur/usd
!Wper cont
!stock futures 
'stock index futures 
!stock futures fell
!stock futures pointed
!stock futures rose
!stock futures slipped
!stock futures were
'stock index futures fell
'stock index futures pointed
'stock index futures rose
'stock index futures slipped
'stock index futures were
$were up
!Wstock fu
!Wstock in
!fax
!seasonal
!crude oil
!Wcattle
!Wcorn
!We-mini
!Wemini
!Whog
!Wsoybean
!Wwheat
!each contract
!Weach con
!gas
!Wcrude
!Wgas
!adviser
!advisor
!picks
!live 
!real time 
!real-time 
!Wlive per
!Wlive pro
!Wlive rec
!Wlive res
!Wlive ret
!Wlive tra
!Wreal tim
!Wreal-tim
(against live data
(against live market
(against live prices
)against live ticks
-against real-time data
-against real-time market
-against real-time prices
)against real-time ticks
"on live data
"on live market
#on live prices
$on live ticks
(on real-time data
(on real-time market
(on real-time prices
$on real-time ticks
!with live data
!with live market
%with live prices
!with live ticks
*with real-time data
*with real-time market
*with real-time prices
&with real-time ticks
!Wtesting 
)approved by the 
'backed by the 
*certified by the 
)endorsed by the 
,recommended by the 
'vetted by the 
! by the 
!government 
!government-
!Wcftc bac
!Wcftc-bac
!Wfinra ba
!Wfinra-ba
!Wnfa appr
!Wnfa back
!Wnfa cert
!Wnfa endo
!Wnfa reco
!Wnfa vett
!Wnfa-appr
!Wnfa-back
!Wnfa-cert
!Wnfa-endo
!Wnfa-reco
!Wnfa-vett
!Wsec back
!Wsec-back
!commissioners
!proposal
!Wproposal
!annually
!Wcoupon o
!Wrental 
!paid ad
!solicitation
&this is an ad
!Wpaid ad
!Wsolicita
$special offer
!Wpromotio
!>>
!caveat
!compliance
!legal
!warn
!}}
!%%
!<<
![add
![insert
![tbc
![todo
!{{
!*|
!|
!approvals
!partners
!promotions
!authorised
'issued and approved by
!issued by
!Wissued a
!Wissued b
*approver frn 0000
!Wapprover
!on 0
!on the 0
!Won 0
!Won the 0
!on apr 0
#on april 0
!on aug 0
$on august 0
!on dec 0
!on december 0
!on feb 0
!on february 0
!on jan 0
!on january 0
!on jul 0
"on july 0
!on jun 0
"on june 0
!on mar 0
#on march 0
!on may 0
!on nov 0
!on november 0
!on oct 0
!on october 0
!on sep 0
"on sept 0
!on september 0
!Won apr 0
!Won april
!Won aug 0
!Won augus
!Won dec 0
!Won decem
!Won feb 0
!Won febru
!Won jan 0
!Won janua
!Won jul 0
!Won july 
!Won jun 0
!Won june 
!Won mar 0
!Won march
!Won may 0
!Won nov 0
!Won novem
!Won oct 0
!Won octob
!Won sep 0
!Won sept 
!Won septe
"on 0.0.00
"on 0.0/00
#on 0.00.00
#on 0.00/00
"on 0/0.00
"on 0/0/00
#on 0/00.00
#on 0/00/00
#on 00.0.00
#on 00.0/00
$on 00.00.00
$on 00.00/00
#on 00/0.00
#on 00/0/00
$on 00/00.00
$on 00/00/00
!s00
#section 00
!Ws 00appr
!Ws 00comp
!Ws. 00app
!Ws. 00com
!Ws.00appr
!Ws.00comp
!Ws00appro
!Ws00compl
!achieved
!met
!realised
!assurance
!objective
!Wn't a as
!Wn't a gu
!Wn't a pr
!Wno assur
!Wno guara
!Wno promi
!Wnot a as
!Wnot a gu
!Wnot a pr
!future
!guide
!indication
!Wpast exp
!Wpast gro
!Wpast pri
!Wpast res
!Wpast ret
!Wprior ex
!Wprior gr
!Wprior pe
!Wprior pr
!Wprior re
%never be regarded as a
0never be relied on as a
#never be seen as a
%never be taken as a
!not be regarded as a
!not be relied on as a
!not be seen as a
!not be taken as a
!past experience
!past result
%previous experience
)previous performance
!previous result
!prior experience
!prior performance
!prior result
!do not guarantee
!do not predict
%does not guarantee
%does not predict
!indicative
!earlier 
!past 
!prior 
!Wearlier 
!Wpast fig
!Wpast fun
!Wpast gai
!Wpast inv
!Wpast rec
!Wpast sim
!Wpast suc
!Wpast tra
!Wprior fi
!Wprior fu
!Wprior ga
!Wprior in
!Wprior si
!Wprior su
!Wprior tr
!past results
!admittedly
!though
!while
!whilst
!Wadmitted
!Walthough
!Weven tho
!Wthough
!Wwhilst
!but
!except
!however
!unless
!yet
!baloney
'critics argue 
'critics claim 
!critics insist 
%critics say 
(critics tell us 
'critics think 
!differ
!disagree
(doubters argue 
(doubters claim 
)doubters insist 
&doubters say 
)doubters tell us 
(doubters think 
!hogwash
!nonsense
!not be true that
$not true that
!people argue 
!people claim 
!people insist 
!people say 
'people tell us 
!people think 
*pessimists argue 
*pessimists claim 
+pessimists insist 
(pessimists say 
+pessimists tell us 
*pessimists think 
!poppycock
!rubbish
(sceptics argue 
(sceptics claim 
)sceptics insist 
&sceptics say 
)sceptics tell us 
(sceptics think 
(skeptics argue 
(skeptics claim 
)skeptics insist 
&skeptics say 
)skeptics tell us 
(skeptics think 
!some argue 
!some claim 
!some insist 
!some say 
%some tell us 
!some think 
!they argue 
!they claim 
!they insist 
!they say 
%they tell us 
!they think 
!tosh
!forecasts
#i beg to differ
#i beg to disagree
!i differ
!i disagree
!we beg to differ
!we beg to disagree
!we differ
!we disagree
!Wbaloney
!Wcritics 
!Wdoubters
!Whogwash
!Wi beg to
!Wi differ
!Wi disagr
!Wnonsense
!Wnot be t
!Wnot true
!Wpeople a
!Wpeople i
!Wpeople s
!Wpessimis
!Wpoppycoc
!Wrubbish
!Wsceptics
!Wskeptics
!Wsome arg
!Wsome cla
!Wsome ins
!Wsome say
!Wsome tel
!Wsome thi
!Wthey arg
!Wthey cla
!Wthey ins
!Wthey say
!Wthey tel
!Wthey thi
!Wtosh
!Wwe beg t
!Wwe diffe
!Wwe disag
!blah
!boring bit
!compliance 
)consider it said
!forced to 
!got to 
!have to 
!lawyer
!legal bit
!legal department
!legal team
(legally bound to 
!my editor
!obliged to 
#required to 
!solicitor
!supposed to 
$the fca
$the small print
!the suits
$the usual blather
$the usual caveat
$the usual disclaimer
%the usual guff
$the usual waffle
&there, i said it
!they
!yada
!yawn
"ask me
"ask us
#asks me
#asks us
!blather
!force
&forced to add
&forced to mention
&forced to point out
&forced to print
&forced to say
&forced to tell
&forced to warn
!got to add
!got to mention
!got to point out
!got to print
!got to say
!got to tell
!got to warn
!guff
#have to add
"have to mention
"have to point out
#have to print
!have to say
!have to tell
"have to warn
(legally bound to add
(legally bound to mention
(legally bound to point out
(legally bound to print
(legally bound to say
(legally bound to tell
(legally bound to warn
!oblige
'obliged to add
'obliged to mention
'obliged to point out
'obliged to print
'obliged to say
'obliged to tell
'obliged to warn
(required to add
(required to mention
(required to point out
(required to print
(required to say
(required to tell
(required to warn
!say i have
!say i must
!say we have
!say we must
!says i have
!says i must
$says we have
#says we must
(supposed to add
(supposed to mention
(supposed to point out
(supposed to print
(supposed to say
(supposed to tell
(supposed to warn
#tell me
#tell us
!tells me
!tells us
!waffle
#want me
!want us
!wanted me
!wanted us
!wants me
!wants us
!Wblah
!Wboring b
!Wcomplian
!Wi am for
!Wi am got
!Wi am hav
!Wi am leg
!Wi am obl
!Wi am req
!Wi am sup
!Wi are fo
!Wi are go
!Wi are ha
!Wi are le
!Wi are ob
!Wi are re
!Wi are su
!Wi forced
!Wi got to
!Wi legall
!Wi oblige
!Wi requir
!Wi suppos
!Wi'm forc
!Wi'm got 
!Wi'm have
!Wi'm lega
!Wi'm obli
!Wi'm requ
!Wi'm supp
!Wi're for
!Wi're got
!Wi're hav
!Wi're leg
!Wi're obl
!Wi're req
!Wi're sup
!Wi've for
!Wi've got
!Wi've hav
!Wi've leg
!Wi've obl
!Wi've req
!Wi've sup
!Wlawyer
!Wlegal bi
!Wlegal de
!Wlegal te
!Wmy edito
!Wsolicito
!Wthe fca
!Wthe smal
!Wthe suit
!Wthe usua
!Wthere, i
!Wwe am fo
!Wwe am go
!Wwe am ha
!Wwe am le
!Wwe am ob
!Wwe am re
!Wwe am su
!Wwe are f
!Wwe are g
!Wwe are h
!Wwe are l
!Wwe are o
!Wwe force
!Wwe got t
!Wwe legal
!Wwe oblig
!Wwe requi
!Wwe suppo
!Wwe'm for
!Wwe'm got
!Wwe'm hav
!Wwe'm leg
!Wwe'm obl
!Wwe'm req
!Wwe'm sup
!Wwe're fo
!Wwe're go
!Wwe're ha
!Wwe're le
!Wwe're ob
!Wwe're re
!Wwe're su
!Wwe've fo
!Wwe've go
!Wwe've le
!Wwe've ob
!Wwe've re
!Wwe've su
!Wyada
!Wyawn
!Wprepared
!Wrisk of 
#all of
#some or all
"the lot
!what you 
!your deposit
!your investment
!your shirt
!your stake
!Wlosing 
%less back than
!less than
!be worth 
!getting 
!Wbe worth
!Wgets 
!Wgetting 
!Wreceive 
"can n't get 
!can n't receive 
!can n't recover 
"can not get 
!can not receive 
!can not recover 
!cann't get 
!cann't receive 
!cann't recover 
!cannot get 
!cannot receive 
!cannot recover 
&could n't get 
&could n't receive 
&could n't recover 
&could not get 
&could not receive 
&could not recover 
&couldn't get 
!couldn't receive 
'couldn't recover 
&couldnot get 
(couldnot receive 
'couldnot recover 
"may n't get 
!may n't receive 
!may n't recover 
"may not get 
!may not receive 
!may not recover 
!mayn't get 
!mayn't receive 
!mayn't recover 
!maynot get 
!maynot receive 
!maynot recover 
&might n't get 
&might n't receive 
&might n't recover 
&might not get 
&might not receive 
&might not recover 
&mightn't get 
!mightn't receive 
'mightn't recover 
&mightnot get 
(mightnot receive 
'mightnot recover 
!Wcan n't 
!Wcann't g
!Wcann't r
!Wcouldnot
!Wmay n't 
!Wmayn't g
!Wmayn't r
!Wmaynot g
!Wmaynot r
!Wmight n'
!Wmightn't
!Wmightnot
%come out with less
!end up with less
%ended up with less
&ending up with less
"ends up with less
!left with less
!Wend up w
!Wended up
!Wending u
!Wends up 
!Wleft wit
!fluctuate 
!moves 
!as well as
!further
!in price
!in value
!too
!Wart
!Wfarmland
!Wplatinum
!Wplot
!Wuranium
!Wwine
!be cut
!become worthless
!decline
!decrease
!go to nothing
!go to zero
!halve
!sink
!do 
!does 
"fall as well as rise
&falls as well as rise
!fund drop
!fund fall
!funds drop
!funds fall
!go down and up
!go down as well as up
!go down or up
!go down too
!go up or down
!goes down and up
!goes down as well as up
(goes down or up
!goes down too
%goes up or down
'investment drop
'investment fall
)investments drop
)investments fall
!price drop
!price fall
!prices drop
!prices fall
!share drop
!share fall
!shares drop
!shares fall
! as well
! in price
! in value
! too
!Wfall as 
!Wfalls as
!Wfund dro
!Wfund fal
!Wfunds dr
!Wfunds fa
!Wgo down 
!Wgo up or
!Wgoes up 
!Wprice dr
!Wprice fa
!Wshare dr
!Wshare fa
!can be lost
'chance of capital loss
2chance of getting back less
'chance of losing
'chance of loss
!loss of all
$loss of capital
#loss of principal
!loss of some
&loss of the entire
&loss of the whole
$loss of your
&money could be lost
'money may be lost
+possibility of capital loss
7possibility of getting back less
+possibility of losing
+possibility of loss
%possible loss
'result in loss
$risk of capital loss
0risk of getting back less
"risk of losing
!Wchance o
!Wloss of 
!Wpossibil
!Wresult i
! is at risk
!your capital is at risk
(capital you invest is at risk
(capital you put in is at risk
+investment is at risk
+investment you invest is at risk
+investment you put in is at risk
&money is at risk
&money you invest is at risk
&money you put in is at risk
&stake is at risk
&stake you invest is at risk
&stake you put in is at risk
!Wmoney yo
!Wstake yo
(extremely risky
!high risk
!high-risk
!highly risky
!highly speculative
!very risky
!Whigh-ris
!Whighly r
!Whighly s
!Wvery ris
%lose you money
!Wlose you
!worthless
!Wcan end 
!Wcan wort
!Wcould en
!Wcould wo
!Wmay end 
!Wmay wort
!Wmight en
!Wmight wo
'issuer can default
'issuer may default
(issuers can default
(issuers may default
)returns can be negative
!Wissuer c
!Wissuer m
!Wissuers 
! be at risk
!capital can
&capital could
$capital may
#capital might
'investment can
)investment could
'investment may
'investment might
!money can
!money could
!money may
!money might
!Wmoney mi
!a certain risk
)a degree of risk
#a little risk
*a measure of risk
+an element of risk
(as with all invest
(as with any invest
#as with every invest
!like with all invest
!like with any invest
!like with every invest
!some risk
!Wa certai
!Wa degree
!Wa little
!Wa measur
!Wan eleme
!Was with 
!Wlike wit
!Wsome ris
!money you 
&more than you 
!do not ever invest 
!do not invest 
!don't ever invest 
!don't invest 
'never ever invest 
!never invest 
&only ever invest 
!only invest 
!Wdo not e
!Wdo not i
!Wdon't ev
!Wdon't in
!Wnever in
!Wonly eve
!Wonly inv
!carries 
!carry 
!come with 
!comes with 
!entail 
!entails 
!involve 
!involves 
!is not without 
!Wit carri
!Wit carry
!Wit come 
!Wit comes
!Wit entai
!Wit has a
!Wit has r
!Wit has s
!Wit invol
!Wit is no
!Wshares e
!applies
!see disclaimer
$see full disclaimer
$see full risk
#see full terms
$see our disclaimer
$see our full disclaimer
$see our full risk
$see our full terms
$see our risk
!see our terms
!see risk
!see terms
!t&c apply
!terms apply
!risk  applies
!risk  apply
!risk applies
!risk apply
!risk factors applies
!risk factors apply
!risk factorsapplies
!risk factorsapply
!risk warning applies
!risk warning apply
!risk warningapplies
!risk warningapply
'riskier  applies
'riskier  apply
$riskier applies
$riskier apply
$riskier factors applies
$riskier factors apply
$riskier factorsapplies
$riskier factorsapply
"riskier warning applies
"riskier warning apply
"riskier warningapplies
"riskier warningapply
!risks  applies
!risks  apply
!risks applies
!risks apply
!risks factors applies
!risks factors apply
!risks factorsapplies
!risks factorsapply
!risks warning applies
!risks warning apply
!risks warningapplies
!risks warningapply
!t&c
!terms
!terms 
!Wrisk  ap
!Wrisk app
!Wrisk fac
!Wrisk war
!Wriskier 
!Wrisks  a
!Wrisks ap
!Wrisks fa
!Wrisks wa
!Wsee disc
!Wsee full
!Wsee our 
!Wsee risk
!Wsee term
!Wt&c appl
!Wt&cs app
!Wterms an
!Wterms ap
!crazy if
!crazy not to
!crazy to
!daft if
!daft not to
!daft to
!foolish if
'foolish not to
!foolish to
!mad if
!mad not to
!mad to
!silly if
%silly not to
!silly to
!sorry if
%sorry not to
!sorry to
!Wyet
!almost never
!don't worry
!hardly ever
!in theory
(practically impossible
!very unlikely to happen
!Wdon't wo
!Whardly e
!Win theor
!Wvery unl
$not true that 
!critics argue
&critics claim
!critics insist
!critics say
(critics tell us
&doubters argue
'doubters claim
!doubters insist
%doubters say
)doubters tell us
*not true that investment
)not true that market
)not true that prices
$not true that shares
*not true that you
(pessimists argue
)pessimists claim
!pessimists insist
'pessimists say
+pessimists tell us
!some argue
!some claim
!some insist
!some say
%some tell us
!they argue
!they claim
!they insist
!they say
%they tell us
!% of all retail
!% of retail
!accounts
!many retail 
!most retail 
&some of the retail 
!the majority of retail 
%the vast majority of retail 
!Wmany ret
!Wmost ret
!Wsome of 
!Wthe majo
!Wthe vast
#complex products
)leveraged product
!margin trading
!these products
!Wmargin t
!Wthese pr
! product
!cfd are complex
!cfd are leveraged
!cfd are risky
!cfd is complex
!cfd is leveraged
!cfd is risky
%cfds are complex
%cfds are leveraged
!cfds are risky
!cfds is complex
!cfds is leveraged
!cfds is risky
)products are complex
)products are leveraged
)products are risky
)products is complex
(products is leveraged
)products is risky
!Wcfd are 
!Wcfd is c
!Wcfd is l
!Wcfd is r
!Wcfds are
!Wcfds is 
!Wproducts
!client accounts lose 
5client accounts who try it lose 
&clients lose 
-clients who try it lose 
0customer accounts lose 
7customer accounts who try it lose 
(customers lose 
/customers who try it lose 
!people lose 
,people who try it lose 
!retail accounts lose 
5retail accounts who try it lose 
'retail cfd accounts lose 
'retail cfd accounts who try it lose 
!retail investors lose 
6retail investors who try it lose 
&traders lose 
-traders who try it lose 
!Wclient a
!Wpeople l
!Wretail c
%cfds are complex instruments
" not be representative
*representative of
!Wnot nece
!Wnot repr
! guarantee 
!Wnor guar
!Wnot an g
! not guarantee 
!Wdo not g
!paid testimonial
!Wpaid tes
!Wunpaid t
!n't paid
!not paid
!Wn't paid
!Wnot paid
$in return for 
! comment
+result are n't typical
+result are not typical
(result is n't typical
(result is not typical
'result n't typical
'result not typical
,results are n't typical
,results are not typical
)results is n't typical
)results is not typical
(results n't typical
(results not typical
!Wresult a
!Wresult n
!i earn
!i get
!i may earn
!i may get
!i may receive
!i receive
!we earn
!we get
!we may earn
!we may get
!we may receive
!we receive
!Wad
!Wearn 
!Wearns 
!Wi earn
!Wi get
!Wpay 
!Wpays 
!Wwe earn
!Wwe get
!, right?
$are it?
"are they?
#aren't it?
%aren't they?
#is it?
#is not it?
%is not they?
!is they?
"isn't it?
$isn't they?
!Ware it?
!Ware they
!Waren't i
!Waren't t
!Wis it?
!Wis not i
!Wis not t
!Wis they?
!Wisn't it
!Wisn't th
!Wor are i
!Wor are t
!Wor is it
!Wor is th
!] %
!]%
!__
!insert
!tbc
!xx %
!xx%
!W__
!Winsert
!Wtbc
!Wxx %
!Wxx%
(retail client accounts lose 
!retail clients lose 
!retail investor accounts lose 
!exchange rate
"exchange-rate
!affect
!fluctuat
!movement
!fall or rise
)increase or decrease
%rise or fall
!Wfall or 
!Wrise or 
!figures are 
!figures is 
)performance are 
!performance is 
%results are 
$results is 
!past performance do
) predict future 
!past performance 
!not necessarily
#audited by
&calculated by
(calculations by
!data 
!ledger
!prices 
$verified by
!courtesy of
!Wdata are
!Wdata by
!Wdata com
!Wdata cou
!Wdata fro
!Wdata is 
!Wdata pro
!Wdata sup
!Wdata tak
!Wledger
!Wprices a
!Wprices b
!Wprices i
!Wprices p
!Wprices s
!Wprices t
!bloomberg
!citywire
!factset
!fe fundinfo
!lipper
!lseg
!morningstar
!refinitiv
!sharepad
!trustnet
!Wbloomber
!Wcitywire
!Wfactset
!Wfe fundi
!Wlipper
!Wlseg
!Wmornings
!Wrefiniti
!Wsharepad
!Wtrustnet
!Wacross
!Wfor 0 ca
!Wfor 0 co
!Wfor 0 de
!Wfor 0 fi
!Wfor 0 fu
!Wfor 0 mo
!Wfor 0 qu
!Wfor 0 ye
!Wfor 0,
$Wfor 00
!Wfor do
!Wfor ei
!Wfor el
!Wfor fi
!Wfor fo
!Wfor hu
!Wfor la
!Wfor ni
!Wfor on
!Wfor pa
!Wfor pr
!Wfor se
!Wfor si
!Wfor te
!Wfor th
!Wfor tw
!Win 0 cal
!Win 0 com
!Win 0 dec
!Win 0 fin
!Win 0 ful
!Win 0 qua
!Win fir
!Win las
!Win pas
!Win pre
!Wlast 0
!Wlast d
!Wlast e
!Wlast f
!Wlast h
!Wlast l
!Wlast n
!Wlast o
!Wlast p
!Wlast s
!Wlast t
!Wof 0 cal
!Wof 0 com
!Wof 0 dec
!Wof 0 fin
!Wof 0 ful
!Wof 0 mon
!Wof 0 qua
!Wof 0 yea
#Wof 0,
#Wof 00
!Wof doz
!Wof eig
!Wof ele
!Wof fif
!Wof fir
!Wof fiv
!Wof for
!Wof fou
!Wof hun
!Wof las
!Wof nin
!Wof one
!Wof pas
!Wof pre
!Wof sev
!Wof six
!Wof ten
!Wof the
!Wof thi
!Wof thr
!Wof twe
!Wof two
!Wover 0
!Wover d
!Wover e
!Wover f
!Wover h
!Wover l
!Wover n
!Wover o
!Wover p
!Wover s
!Wover t
!Wpast 0
!Wpast d
!Wpast e
!Wpast f
!Wpast h
!Wpast l
!Wpast n
!Wpast o
!Wpast p
!Wpast s
!Wpast t
!Wpreced
!Wprevio
!Wtraili
!W0 month
!W0-month
!W0-year
!Wdozen ye
!Weight ye
!Wfifty ye
!Wfive-mon
!Wforty ye
!Wfour yea
!Wfour-mon
!Wnine yea
!Wnine-mon
!Wone-mont
!Wseven ye
!Wsix year
!Wsix-mont
!Wsixty ye
!Wten year
!Wten-mont
!Wthree ye
!Wtwo year
!Wtwo-mont
!entire life
&since we began
&since we launched
&since we started
!whole life
!Wentire l
!Wsince it
!Wsince we
!Wwhole li
&reliable guide
&reliable indication
&reliable indicator
&reliable predictor
!outcome
!Wexpectat
!Wtarget l
!Wtarget, 
!Wtargets,
#never be relied 
!not be relied 
!inaccurate
!incorrect
!not be achieved
!not be met
!not be reached
!not be realised
%not come true
'no one can foretell 
'no one can know 
!no one can predict 
!no one can see 
!no one foretell 
!no one know 
!no one predict 
!no one see 
!no-one can foretell 
!no-one can know 
!no-one can predict 
!no-one can see 
!no-one foretell 
!no-one know 
!no-one predict 
!no-one see 
'nobody can foretell 
'nobody can know 
'nobody can predict 
'nobody can see 
!nobody foretell 
!nobody know 
!nobody predict 
!nobody see 
'we can't can foretell 
'we can't can know 
'we can't can predict 
!we can't can see 
#we can't foretell 
#we can't know 
#we can't predict 
!we can't see 
*we cannot can foretell 
*we cannot can know 
*we cannot can predict 
*we cannot can see 
!we cannot foretell 
$we cannot know 
!we cannot predict 
!we cannot see 
!Wno one f
!Wno one k
!Wno-one c
!Wno-one f
!Wno-one k
!Wno-one p
!Wno-one s
!Wnobody f
!Wnobody k
!forward-looking statement
!Wforward-
&estimate are 
%estimate is 
'estimates are 
&estimates is 
&forecast are 
%forecast is 
'forecasts are 
&forecasts is 
(prediction are 
!prediction is 
)predictions are 
!predictions is 
!projection are 
!projection is 
!projections are 
!projections is 
!target are 
!target is 
%targets are 
$targets is 
!a guide
!illustrat
!opinion
!granted
!of course
!Wgranted
!Wof cours
!always carry
!always print
!always read
!always say
!always state
+are obliged to carry
+are obliged to print
!are obliged to read
+are obliged to say
!are obliged to state
!fca demand
!fca prescribe
!fca require
!fca say
!fca want
"have to carry
!have to read
!have to state
!law demand
!law prescribe
!law require
!law say
!law want
"like to carry
#like to print
!like to read
!like to say
!like to state
!must carry
!must print
!must read
!must say
!must state
)regulator demand
)regulator prescribe
)regulator require
&regulator say
&regulator want
!rule demand
!rule prescribe
!rule require
!rule say
!rule want
!rules demand
!rules prescribe
"rules require
!rules say
!rules want
!should carry
!should print
!should read
!should say
!should state
!Wad alway
!Wad are o
!Wad have 
!Wad like 
!Wad must 
!Wad shoul
!Wad that 
!Wad which
!Wad who a
!Wad who h
!Wad who l
!Wad who m
!Wad who s
!Wads alwa
!Wads are 
!Wads have
!Wads like
!Wads must
!Wads shou
!Wads that
!Wads whic
!Wads who 
!Wadvert a
!Wadvert h
!Wadvert l
!Wadvert m
!Wadvert s
!Wadvert t
!Wadvert w
!Wadverts 
!Wbroker l
!Wbroker m
!Wbroker w
!Wfca dema
!Wfca pres
!Wfca requ
!Wfca say
!Wfca want
!Wfirm alw
!Wfirm are
!Wfirm hav
!Wfirm lik
!Wfirm mus
!Wfirm sho
!Wfirm tha
!Wfirm whi
!Wfirm who
!Wfirms al
!Wfirms ar
!Wfirms ha
!Wfirms li
!Wfirms mu
!Wfirms sh
!Wfirms th
!Wfirms wh
!Wlaw dema
!Wlaw pres
!Wlaw requ
!Wlaw say
!Wlaw want
!Wletter h
!Wletter l
!Wletter m
!Wletter t
!Wletters 
!Wother al
!Wother ar
!Wother ha
!Wother li
!Wother mu
!Wother sh
!Wother th
!Wother wh
!Wothers a
!Wothers h
!Wothers l
!Wothers m
!Wothers s
!Wothers t
!Wothers w
!Wrule dem
!Wrule pre
!Wrule req
!Wrule say
!Wrule wan
!Wrules de
!Wrules pr
!Wrules re
!Wrules sa
!Wrules wa
$but don't worry
!but ours
!ours are
!ours does
!ours is
&speak for itself
%speak for themselves
'speaks for itself
*this time is different
+this time it's different
*this time its different
!Wbut don'
!Wbut ours
!Wours are
!Wours doe
!Wours is
!Wspeak fo
!Wspeaks f
!Wthis tim
!Wmarketin
4considerable degree of risk
*considerable risk
!high degree of risk
3significant degree of risk
)significant risk
3substantial degree of risk
!Whigh deg
#can also lose
#can also losing
!can lose
!can losing
!could also lose
!could also losing
!could lose
!could losing
!may also lose
!may also losing
!may lose
!may losing
!will also lose
!will also losing
!will lose
!will losing
!Wcan also
!Wcan lose
!Wcan losi
!Wcould al
!Wcould lo
!Wmay also
!Wmay lose
!Wmay losi
!Wwill als
!Wwill los
!lose all
!lose everything
!lose more than
%lose the whole
!lose your
!losing all
!losing everything
'losing more than
'losing the whole
!losing your
!Wlose all
!Wlose eve
!Wlose the
!Wlosing a
!Wlosing e
!Wlosing t
!Wlosing y
!futures are 
!futures is 
!futures trading is 
!limited risk
!consider
!have regard to
!having regard to
!financial situation
!needs
!objectives
!Wn't 
!Wnor 
$ account of 
"did not considere
!did not take
"has not considere
$has not take
#have not considere
%have not take
!Wdid not 
%consider how
$consider if
%consider whether
!appropriate 
!right 
!suit 
!suitable 
!suits 
! appropriateness
%consider its
!consider the
,appropriate for you
&right for you
)suitable for you
!Wappropri
!Wright fo
!Wsuitable
&general advice
'general information
!Wgeneral 
!not financial advice
!not investment advice
!not personal advice
!Wnot fina
!Wnot inve
!Wnot pers
!if you invest in this product you may lose some or all of the mo
0in this product you may lose some or all of the money you invest
!Wif you i
!you may lose some or all of the money you invest
!if you cash in your investment before
*value of your investment 
! go down as well as up
!Wvalue of
$can get back less
&could get back less
"may get back less
&might get back less
!might lose
!Wcan get 
!Wmay get 
!Wmight ge
!Wmight lo
:are not a reliable guide to the future performance of this inves
5ot a reliable guide to the future performance of this investment
!Wthe figu
! figures are 
!estimates
!n't a guarantee
!n't a reliable
!n't guarantee
!n't reliable
! not a reliable 
!past results 
!might not
!fluctuate
!stopped
!Wreward
$fail to pay
!miss payment
!missed payment
!Wmiss pay
!Wmissed p
!are current
!are gross
!are historic
!are indicative
"are net
!are quoted
!are variable
!is current
!is gross
!is historic
!is indicative
!is net
!is quoted
!is variable
)dividend are collected
)dividend are paid
)dividend are received
(dividend is collected
(dividend is paid
(dividend is received
*dividends are collected
*dividends are paid
*dividends are received
*dividends is collected
*dividends is paid
)dividends is received
'income are collected
'income are paid
'income are received
'income is collected
'income is paid
&income is received
%rent are collected
%rent are paid
%rent are received
%rent is collected
%rent is paid
$rent is received
&rents are collected
&rents are paid
&rents are received
&rents is collected
&rents is paid
%rents is received
!did not hold
!did not own
!do not hold
!do not own
%does not hold
%does not own
!n't hold 
!n't own 
!did not 
!do not 
!does not 
!n't hold a
!n't hold shares
!n't hold the
!n't own a
"n't own shares
!n't own the
!Wdo not h
!Wdo not o
!Wn't hold
!Wn't own 
#hold no
!holds no
!Whold nei
!Whold no
!Wholds ne
!Wholds no
!Wown neit
!Wowns nei
!disclosure
"holding :
!holding:
#holdings :
"holdings:
#interest :
"interest:
$interests :
#interests:
%disclosure :
$disclosure:
&disclosures :
%disclosures:
!Wdisclosu
!Wholding:
!Wholdings
!receive
!Wauthor
!Wcontribu
!Weditor
!Wteam
!Wwriter
!from time to time
!sometimes
!Wfrom tim
!Wsometime
"n't get
!n't recover
"not get
!not recover
)unlikely to be protected
!variable
!Wunlikely
!Wvariable
!Wworthles
!Wcarries 
!Wcarry 
!Wcome wit
!Wcomes wi
!Winvolve 
!Winvolves
!authorities
!authority
!supervisor
!checked
!looked at
!seen
!Wn't appr
!Wn't been
!Wn't chec
!Wn't revi
!Wn't vett
!Wnever ap
!Wnever ch
!Wnever ve
!Wnot appr
!Wnot chec
!Wnot revi
!Wnot vett
!whitepaper
!Wwhitepap
!://
!www.
!http
!Whttp://
!Whttps://
!Wwww.
!.at
!.be
!.cz
!.de
!.ee
!.es
!.fi
!.fr
!.gr
!.it
!.lt
!.lu
!.lv
!.mt
!.nl
!.pl
!.pt
!.se
!  0
! (0
! )0
! -0
! .0
! /0
! 00
!( 0
!((0
!()0
!(-0
!(.0
!(/0
!(00
!) 0
!)(0
!))0
!)-0
!).0
!)/0
!)00
!- 0
!-(0
!-)0
!--0
!-.0
!-/0
!. 0
!.(0
!.)0
!.-0
!..0
!./0
!.00
!/ 0
!/(0
!/)0
!/-0
!/.0
!//0
!/00
!0 0
!0(0
!0)0
!0-0
!0/0
!+ 0 
!+ 0(
!+ 0)
!+ 0-
!+ 0/
!+0 
!+0(
!+0)
!+0-
!+0/
!0  
!0 (
!0 )
!0 -
!0 .
!0 /
!0( 
!0((
!0()
!0(-
!0(.
!0(/
!0) 
!0)(
!0))
!0)-
!0).
!0)/
!0- 
!0-(
!0-)
!0--
!0-.
!0-/
!0. 
!0.(
!0.)
!0.-
!0..
!0./
!0/ 
!0/(
!0/)
!0/-
!0/.
!0//
!00 
!00(
!00)
!00-
!00.
!00/
!@
!after 
!Wafter ad
!Wafter al
!Wafter co
!Wafter de
!Wafter ex
!Wafter ma
!Wafter ou
7 requirements designed to promote 
! in accordance with 
!Wnot prep
!Wnot prod
!Wnot writ
! on dealing ahead
%not bound by 
!not subject to 
!Wnot boun
!Wnot subj
!non-independent research
!Wnon-inde
!0 yr
!0-year
!0-yr
!0year
!0yr
#one yr
!one-year
#one-yr
!oneyear
!oneyr
!W0 yr
!W0-yr
!W0year
!W0yr
!Wone yr
$Wone-yr
!Woneyear
!Woneyr
!00 months
!twelve months
!for year
!Wfor the 
!Wfor year
!five year
#five yr
!five-year
#five-yr
!fiveyear
!fiveyr
!Wfive yr
!Wfive-yr
!Wfiveyear
!Wfiveyr
!00 year
!00 yr
!00-yr
!00year
!00yr
!ten year
#ten yr
#ten-yr
!tenyear
!tenyr
!W00 year
!W00 yr
!W00-yr
!W00year
!W00yr
!Wten yr
$Wten-yr
!Wtenyear
!Wtenyr
!expire worthless
-not suitable for all
-not suitable for every
!speculative
!Wcalls
!Wputs
!loss of 
. not suitable for all
!risk and 
!option carries
!option carry
'option come with
'option comes with
!option has
!option have
!option involve
"options carries
"options carry
(options come with
(options comes with
"options has
$options have
'options involve
"trading carries
&trading carry
(trading come with
(trading comes with
"trading has
$trading have
'trading involve
!Woption h
"involve risk
!all
!entire
!whole
!Wexpire w
!expir
!geared
!many times 
!time decay
!time value
!expiration
!gear
!many times faster
!many times the
!Wexpirati
!Wexpire
!Wexpiring
!Wgeared
!Wmany tim
!Wtime dec
!Wtime val
!compensation of
!in exchange for
!receives
!will pay
!will receive
!us dollars
!warrants
!Win excha
!Wreceives
!Wwas paid
!Wwere pai
!Wwill rec
!compensate 
!compensates 
!gives 
!handed 
!owe 
!owes 
!pay 
!paying 
!pays 
!sent 
!transferred 
!Wgave me
!Wgave our
!Wgave the
!Wgave thi
!Wgave to 
!Wgave us
!Wgiven me
!Wgiven ou
!Wgiven th
!Wgiven to
!Wgiven us
!Wgives me
!Wgives ou
!Wgives to
!Wgives us
!Whanded m
!Whanded o
!Whanded t
!Whanded u
!Wowe me
!Wowe our 
!Wowe the 
!Wowe this
!Wowe to m
!Wowe to o
!Wowe to t
!Wowe to u
!Wowe us
!Wowes me
!Wowes our
!Wowes the
!Wowes thi
!Wowes to 
!Wowes us
!Wpay me
!Wpay our 
!Wpay this
!Wpay to m
!Wpay to o
!Wpay to t
!Wpay to u
!Wpaying m
!Wpaying o
!Wpaying t
!Wpaying u
!Wpays me
!Wpays our
!Wpays thi
!Wpays to 
!Wpays us
!Wsent me
!Wsent our
!Wsent the
!Wsent thi
!Wsent to 
!Wsent us
!Wto pay m
!Wto pay t
!Wto pay u
%has been never paid
)has been not paid
!have been never paid
!have been not paid
!no compensat
!no paid
!no payment
%not been compensat
#not been paid
%not been payment
!was never paid
!was not paid
!were never paid
%were not paid
!Wno compe
!Wno paid
!Wno payme
!Wwas neve
!Wwas not 
!Wwere nev
!Wwere not
$fee can
$fee may
!fee might
!fee to be
!fees can
!fees may
!fees might
"fees to be
!paid a fee
!paid fee
!pay a fee
!pay fee
!pays a fee
!pays fee
!Wfee can
!Wfee may
!Wfee migh
!Wfee to b
!Wfees can
!Wfees may
!Wfees mig
!Wfees to 
!Wpaid fee
!Wpay a fe
!Wpay fee
!Wpays a f
!Wpays fee
!by a third party
$see our site
$see our website
$see our disclosure
!site
!Wdisclaim
!Wpresente
) refer only to past
- refer only to the past
& refer to past
( refer to the past
* refers only to past
. refers only to the past
' refers to past
) refers to the past
* relate only to past
. relate only to the past
( relate to past
) relate to the past
+ relates only to past
/ relates only to the past
( relates to past
* relates to the past
!Wdata all
!Wdata giv
!Wdata her
!Wdata quo
!Wfigure a
!Wfigure b
!Wfigure g
!Wfigure h
"Wfigure q
!Wfigure r
!Wfigure s
!Wnumber b
!Wnumber g
!Wnumber h
"Wnumber q
!Wnumber r
!Wnumber s
!Wresult b
!Wresult g
!Wresult h
"Wresult q
!Wresult r
!Wresult s
!Wreturn g
"Wreturn q
!Wreturn r
!the figures are 
!the numbers are 
!the results are 
!these figures are 
!these numbers are 
!these results are 
!those figures are 
!those numbers are 
!those results are 
!Wthe numb
!Wthe resu
!Wthese nu
!Wthese re
!Wthose fi
!Wthose nu
!Wthose re
'historica figures
*historica performance data
(historica results
'historica returns
(historical figures
(historical performance data
(historical results
(historical returns
!past figures
!past performance data
!past returns
$can never be 
$can not be 
%cannever be 
!must never be 
%must not be 
&mustnever be 
"mustnot be 
'should never be 
'should not be 
(shouldnever be 
&shouldnot be 
!do not depend on 
!do not rely on 
!don't depend on 
!don't rely on 
!never depend on 
&never rely on 
!no one should depend on 
!no one should rely on 
!nobody should depend on 
.nobody should rely on 
!you should not depend on 
!you should not rely on 
!Wdo not d
!Wdo not r
!Wdon't de
!Wdon't re
!Wnever de
!unreliable 
!performance 
!record 
!result 
!results 
!success 
!predictor
!! past p
!! past r
!. past p
!. past r
!? past p
!? past r
!past per
!past res
" to the past
!figure refer
!figure relate
!figure shown refer
!figure shown relate
!figures refer
!figures relate
(figures shown refer
(figures shown relate
!number refer
!number relate
'number shown refer
'number shown relate
"numbers refer
"numbers relate
(numbers shown refer
(numbers shown relate
!result refer
!result relate
'result shown refer
'result shown relate
$results refer
$results relate
(results shown refer
(results shown relate
!not typical
!your results 
! everything
-your results may vary
-your results will vary
!Wyour res
(rendimenti passati
!rentabilidad
-resultaten uit het verleden
!wertentwicklung
! pasada
! pass
!Wrendimen
!Wrentabil
!Wresultat
!Wwertentw
!yes
!Wsure
!Wyes
!until
!product disclosure statement
!Wproduct 
!pds
!Wpds
(target market determination
!0 years
!W0 years
!00 month
!00-month
!W00-month
!twelve month
!twelve-month
!Wtwelve-m
"p o box 0
#p o. box 0
!p. o box 0
!p. o. box 0
"p.o box 0
!p.o. box 0
!po box 0
"po. box 0
!Wp o box 
!Wp o. box
!Wp. o box
!Wp. o. bo
!Wp.o box 
!Wp.o. box
!Wpo box 0
!Wpo. box 
!Wak 0
!Wak, 0
!Wak. 0
$Wak., 0
!Wal 0
!Wal, 0
!Wal. 0
$Wal., 0
!War 0
!War, 0
!War. 0
$War., 0
!Waz 0
!Waz, 0
!Waz. 0
!Waz., 0
!Wca 0
!Wca, 0
!Wca. 0
$Wca., 0
!Wco 0
!Wco, 0
!Wco. 0
$Wco., 0
!Wct 0
!Wct, 0
!Wct. 0
$Wct., 0
!Wdc 0
!Wdc, 0
!Wdc. 0
!Wdc., 0
!Wde 0
!Wde, 0
!Wde. 0
$Wde., 0
!Wfl 0
!Wfl, 0
!Wfl. 0
!Wfl., 0
!Wga 0
!Wga, 0
!Wga. 0
!Wga., 0
!Whi 0
!Whi, 0
!Whi. 0
$Whi., 0
!Wia 0
!Wia, 0
!Wia. 0
$Wia., 0
!Wid 0
!Wid, 0
!Wid. 0
$Wid., 0
!Wil 0
!Wil, 0
!Wil. 0
$Wil., 0
!Win, 0
!Win. 0
$Win., 0
!Wks 0
!Wks, 0
!Wks. 0
!Wks., 0
!Wky 0
!Wky, 0
!Wky. 0
!Wky., 0
!Wla 0
!Wla, 0
!Wla. 0
$Wla., 0
!Wma 0
!Wma, 0
!Wma. 0
$Wma., 0
!Wmd 0
!Wmd, 0
!Wmd. 0
!Wmd., 0
!Wme 0
!Wme, 0
!Wme. 0
$Wme., 0
!Wmi 0
!Wmi, 0
!Wmi. 0
!Wmi., 0
!Wmn 0
!Wmn, 0
!Wmn. 0
!Wmn., 0
!Wmo 0
!Wmo, 0
!Wmo. 0
$Wmo., 0
!Wms 0
!Wms, 0
!Wms. 0
!Wms., 0
!Wmt 0
!Wmt, 0
!Wmt. 0
$Wmt., 0
!Wnc 0
!Wnc, 0
!Wnc. 0
$Wnc., 0
!Wnd 0
!Wnd, 0
!Wnd. 0
$Wnd., 0
!Wne 0
!Wne, 0
!Wne. 0
$Wne., 0
!Wnh 0
!Wnh, 0
!Wnh. 0
$Wnh., 0
!Wnj 0
!Wnj, 0
!Wnj. 0
!Wnj., 0
!Wnm 0
!Wnm, 0
!Wnm. 0
$Wnm., 0
!Wnv 0
!Wnv, 0
!Wnv. 0
!Wnv., 0
!Wny 0
!Wny, 0
!Wny. 0
$Wny., 0
!Woh 0
!Woh, 0
!Woh. 0
$Woh., 0
!Wok 0
!Wok, 0
!Wok. 0
$Wok., 0
!Wor 0
!Wor, 0
!Wor. 0
$Wor., 0
!Wpa 0
!Wpa, 0
!Wpa. 0
!Wpa., 0
!Wpr 0
!Wpr, 0
!Wpr. 0
!Wpr., 0
!Wri 0
!Wri, 0
!Wri. 0
$Wri., 0
!Wsc 0
!Wsc, 0
!Wsc. 0
$Wsc., 0
!Wsd 0
!Wsd, 0
!Wsd. 0
$Wsd., 0
!Wtn 0
!Wtn, 0
!Wtn. 0
$Wtn., 0
!Wtx 0
!Wtx, 0
!Wtx. 0
!Wtx., 0
!Wut 0
!Wut, 0
!Wut. 0
$Wut., 0
!Wva 0
!Wva, 0
!Wva. 0
!Wva., 0
!Wvt 0
!Wvt, 0
!Wvt. 0
!Wvt., 0
!Wwa 0
!Wwa, 0
!Wwa. 0
!Wwa., 0
!Wwi 0
!Wwi, 0
!Wwi. 0
!Wwi., 0
!Wwv 0
!Wwv, 0
!Wwv. 0
!Wwv., 0
!Wwy 0
!Wwy, 0
!Wwy. 0
!Wwy., 0
!0 
![address]
![postal address]
![address
![postal 
!*|list:address
!*|list_address
!|*
!*|list:a
!*|list_a
!indicat
!Wfigures
!min to discover
!min to find out
!min to know
!min to read
!min to understand
!mins to discover
(mins to find out
%mins to know
!mins to read
$mins to understand
'minute to discover
*minute to find out
'minute to know
'minute to read
&minute to understand
(minutes to discover
+minutes to find out
(minutes to know
(minutes to read
'minutes to understand
!give us 
!spend 
!Wgive us 
!Wspend 0 
!Wspend 0,
!Wspend 00
!Wspend a 
!Wspend do
!Wspend ei
!Wspend el
!Wspend fi
!Wspend fo
!Wspend hu
!Wspend ni
!Wspend on
!Wspend se
!Wspend si
!Wspend te
!Wspend th
!Wspend tw
!Wtake 0 m
!Wtake 0,
!Wtake 00
!Wtake a c
!Wtake a f
!Wtake doz
!Wtake eig
!Wtake ele
!Wtake fif
!Wtake fiv
!Wtake for
!Wtake fou
!Wtake hun
!Wtake nin
!Wtake one
!Wtake sev
!Wtake six
!Wtake ten
!Wtake thi
!Wtake thr
!Wtake twe
!Wtake two
!not invest 
'please don't invest 
!Wplease d
!should invest 
!Wshould i
!are not 
!is not 
!may not 
!might not 
!will not 
!Ware not 
!Wis not b
!Wis not p
!Wno fscs 
!Wno prote
!Wno regul
' refer only to 
! refer to 
( refers only to 
" refers to 
( relate only to 
" relate to 
) relates only to 
! relates to 
!Wdata 
!Wfigure 
!Wnumber 
!Wresult 
!Wreturn 
!not actual
!not real
!Wdata was
!Wdata wer
!Wfigure i
!Wfigure w
!Wgain abo
!Wgain are
!Wgain bel
!Wgain giv
!Wgain her
!Wgain is 
!Wgain quo
!Wgain sho
!Wgain was
!Wgain wer
!Wgains ab
!Wgains ar
!Wgains be
!Wgains gi
!Wgains he
!Wgains is
!Wgains qu
!Wgains sh
!Wgains wa
!Wgains we
!Wnumber w
!Wresult w
!back tested 
!back- tested 
!back-tested 
!backtested 
!numbers
!Ware back
!Ware simu
!Wis back 
!Wis back-
!Wis backt
!Wis simul
!Wwas back
!Wwas simu
!Wwere bac
!Wwere sim
!not a guide
!not an indicator
!not indicative
! from then on
$after, 
!afterwards 
%afterwards, 
%from month 0
!minimum term
!month after
!month from
!month thereafter
!no subscription
/nothing further to pay
$one off payment
$one off price
%one time payment
$one time price
$one-off payment
$one-off price
$one-time payment
$one-time price
!quarter after
!quarter from
!quarter thereafter
&stop at any time
$stop by
!stop whenever
!then 
!week after
!week from
!week thereafter
!year after
!year from
!year thereafter
"a month from then on
!a year from then on
!from day 
!from month 
!month 
!then $ 0
$then $0
#then 0
$then a 
"then a$ 0
!then a$0
!then an 
#then a£ 0
"then a£0
$then a€ 0
#then a€0
"then c$ 0
!then c$0
#then c£ 0
"then c£0
$then c€ 0
#then c€0
!then dozen 
!then eight 
!then eighteen 
!then eighty 
!then eleven 
!then fifteen 
!then fifty 
!then five 
!then forty 
!then four 
!then fourteen 
!then hundred 
!then nine 
!then nineteen 
!then ninety 
#then nz$ 0
"then nz$0
$then nz£ 0
#then nz£0
%then nz€ 0
$then nz€0
!then one 
!then seven 
!then seventeen 
!then seventy 
!then six 
!then sixteen 
!then sixty 
!then ten 
!then thirteen 
!then thirty 
!then three 
!then twelve 
!then twenty 
!then two 
#then us$ 0
"then us$0
$then us£ 0
#then us£0
%then us€ 0
$then us€0
"then £ 0
!then £0
#then € 0
"then €0
!week 
!year 
!$ 0 a 
!$ 0 ea
!$ 0 ev
!$0 a m
!$0 a q
!$0 a w
!$0 a y
!$0 eac
!$0 eve
!$0 per
!W0 c a 
!W0 c ea
!W0 c ev
!W0 c pe
!W0 cent
!W0 p a 
!W0 p ea
!W0 p ev
!W0 p pe
!W0 penc
!W0c a m
!W0c a q
!W0c a w
!W0c a y
!W0c eac
!W0c eve
!W0c per
!W0cents
!W0p a m
!W0p a q
!W0p a w
!W0p a y
!W0p eac
!W0p eve
!W0p per
!W0pence
!Wa mont
!Wafter,
!Wafterw
!Wfrom m
!Wno sub
!Wnothin
!Wone-of
!Wstop a
!Wstop b
!Wstop w
!Wthen $
!Wthen 0
!Wthen a
!Wthen c
!Wthen d
!Wthen e
!Wthen f
!Wthen h
!Wthen n
!Wthen o
!Wthen s
!Wthen t
!Wthen u
!Wthen �
!a$ 0 a
!a$ 0 e
!a$0 a 
!a$0 ea
!a$0 ev
!a£0 a
!a£0 e
!c$ 0 a
!c$ 0 e
!c$0 a 
!c$0 ea
!c$0 ev
!c£0 a
!c£0 e
!nz$0 a
!nz$0 e
!us$0 a
!us$0 e
!£ 0 a
!£ 0 e
!£0 a 
!£0 ea
!£0 ev
!€0 a
!€0 e
)conditions apply
+conditions may apply
!see site
$see the site
!see the terms
$see the website
!see website
"t&c may apply
!t&cs may apply
&terms may apply
!Wconditio
!Wsee site
!Wsee webs
!Wt&c may 
!Wt&cs may
!Wterms ma
!affairs
!case
!situation
!Wdepend 
!Wdependen
!Wdependin
'individual affairs
*individual circumstances
'individual position
'individual situation
(personal affairs
(personal circumstances
&personal position
&personal situation
!your affairs
!your circumstances
%your own affairs
%your own circumstances
%your own position
!your own situation
!your position
!your situation
!Windividu
!Wyour aff
!Wyour cir
!Wyour own
!Wyour pos
!Wyour sit
!how it works for you depends
!Whow it w
!alter
!be withdrawn
'differ in future
(differ in the future
!Wcan alte
!Wcan be a
!Wcan be c
!Wcan be d
!Wcan be w
!Wcan chan
!Wcan diff
!Wcould ch
!Wcould di
!Wmay alte
!Wmay be a
!Wmay be c
!Wmay be d
!Wmay be w
!Wmay chan
!Wmay diff
!Wmight al
!Wmight ch
!Wmight di
!can be altered
!can be changed
!can be withdrawn
!could be altered
%could be changed
%could be withdrawn
&likely to change
!may be altered
!may be changed
!may be withdrawn
$not fixed for ever
!subject to 
(subject to change
(subject to future change
!Wnot fixe
!Wsubject 
!obtain 
!seek 
!Wobtain 
!most
!the majority of
)the one in the middle
!user
!Wmost
!Wthe one 
!generally
!in the middle
!on average
!the median
!typically
!Wuser
-result are may not be 
'result are n't 
'result are not 
(result is may not be 
'result is n't 
'result is not 
)result may not be 
$result n't 
!result not 
3result shown are may not be 
-result shown are n't 
-result shown are not 
/result shown may not be 
(result shown n't 
'result shown not 
.results are may not be 
(results are n't 
(results are not 
)results is may not be 
(results is n't 
(results is not 
*results may not be 
%results n't 
%results not 
4results shown are may not be 
.results shown are n't 
.results shown are not 
0results shown may not be 
)results shown n't 
(results shown not 
!Wresult m
!Wresult c
!Wresult d
!Wresult v
"may not be 
!representative
2not been approved by the 
.communication is not 
,communication is un
.communication was not 
-communication was un
)document is not 
'document is un
)document was not 
(document was un
!e-mail is not 
!e-mail is un
!e-mail was not 
!e-mail was un
&email is not 
$email is un
&email was not 
%email was un
3not been approved by the fca
3not been approved by the financial conduct authority
3not been approved by the regulator
&offer is not 
#offer is un
&offer was not 
%offer was un
*promotion is not 
(promotion is un
*promotion was not 
)promotion was un
!Wcommunic
!Wdocument
!We-mail i
!We-mail w
!Wemail is
!Wemail wa
!Woffer wa
!aren't protected
!not a regulated
!not be protected
!not protected
!not regulated
!un-regulated
!unregulated
!no protection
!no regulatory protection
"outside financial regulation
&outside regulation
2outside the scope of financial regulation
2outside the scope of regulation
2outside the scope of uk financial regulation
2outside the scope of uk regulation
(outside uk financial regulation
(outside uk regulation
!regulated
!Waren't p
!Wnot be p
!Wnot prot
!Wnot regu
!Woutside 
!Wun-regul
!as well as rise
&as well as up
!could fall
!fall down
!go in value
!lose some
!Was well 
!Wcould fa
!Wfall dow
!Wgo down
!Wgo in va
!Wlose som
!do your own research
!dyor
!nfa
!Wdo your 
!Wdyor
!Wnfa
!Wa  a cli
!Wa  a cur
!Wa  a for
!Wa  a inv
!Wa  a lon
!Wa  a pas
!Wa  a pre
!Wa  aclie
!Wa  ainve
!Wa  an cl
!Wa  an cu
!Wa  an fo
!Wa  an in
!Wa  an lo
!Wa  an pa
!Wa  an pr
!Wa  ancli
!Wa  aninv
!Wa  clien
!Wa  curre
!Wa  forme
!Wa  inves
!Wa  longt
!Wa  not a
!Wa  not c
!Wa  not f
!Wa  not i
!Wa  not l
!Wa  not o
!Wa  not p
!Wa  notcl
!Wa  notin
!Wa  our c
!Wa  our f
!Wa  our i
!Wa  our l
!Wa  our p
!Wa  ourcl
!Wa  ourin
!Wa  past 
!Wa  pastc
!Wa  pasti
!Wa  prese
!Wa client
!Wa invest
!Ware a cl
!Ware a cu
!Ware a fo
!Ware a in
!Ware a lo
!Ware a pa
!Ware a pr
!Ware acli
!Ware ainv
!Ware an c
!Ware an f
!Ware an i
!Ware an l
!Ware an p
!Ware ancl
!Ware anin
!Ware clie
!Ware curr
!Ware form
!Ware inve
!Ware long
!Ware notc
!Ware noti
!Ware ourc
!Ware ouri
!Ware past
!Ware pres
!Wareclien
!Wareinves
!Was a  a 
!Was a  ac
!Was a  ai
!Was a  an
!Was a  cl
!Was a  cu
!Was a  fo
!Was a  in
!Was a  lo
!Was a  no
!Was a  ou
!Was a  pa
!Was a  pr
!Was a cli
!Was a inv
!Was an  a
!Was an  c
!Was an  f
!Was an  i
!Was an  l
!Was an  n
!Was an  o
!Was an  p
!Was an cl
!Was an in
!Wis a cli
!Wis a cur
!Wis a for
!Wis a inv
!Wis a lon
!Wis a pas
!Wis a pre
!Wis aclie
!Wis ainve
!Wis an cl
!Wis an cu
!Wis an fo
!Wis an in
!Wis an lo
!Wis an pa
!Wis an pr
!Wis ancli
!Wis aninv
!Wis clien
!Wis curre
!Wis forme
!Wis inves
!Wis longt
!Wis not a
!Wis not c
!Wis not f
!Wis not l
!Wis not o
!Wis notcl
!Wis notin
!Wis our c
!Wis our f
!Wis our i
!Wis our l
!Wis our p
!Wis ourcl
!Wis ourin
!Wis past 
!Wis pastc
!Wis pasti
!Wis prese
!Wisclient
!Wisinvest
!Wof  a cl
!Wof  a cu
!Wof  a fo
!Wof  a in
!Wof  a lo
!Wof  a pa
!Wof  a pr
!Wof  acli
!Wof  ainv
!Wof  an c
!Wof  an f
!Wof  an i
!Wof  an l
!Wof  an p
!Wof  ancl
!Wof  anin
!Wof  clie
!Wof  curr
!Wof  form
!Wof  inve
!Wof  long
!Wof  not 
!Wof  notc
!Wof  noti
!Wof  our 
!Wof  ourc
!Wof  ouri
!Wof  past
!Wof  pres
!Wof clien
!Wof inves
!Wour  a c
!Wour  a f
!Wour  a i
!Wour  a l
!Wour  a p
!Wour  acl
!Wour  ain
!Wour  an 
!Wour  anc
!Wour  ani
!Wour  cli
!Wour  cur
!Wour  for
!Wour  inv
!Wour  lon
!Wour  not
!Wour  our
!Wour  pas
!Wour  pre
!Wour clie
!Wour inve
!Wwas a cl
!Wwas a cu
!Wwas a fo
!Wwas a in
!Wwas a lo
!Wwas a pa
!Wwas a pr
!Wwas acli
!Wwas ainv
!Wwas an c
!Wwas an f
!Wwas an i
!Wwas an l
!Wwas an p
!Wwas ancl
!Wwas anin
!Wwas clie
!Wwas curr
!Wwas form
!Wwas inve
!Wwas long
!Wwas notc
!Wwas noti
!Wwas our 
!Wwas ourc
!Wwas ouri
!Wwas past
!Wwas pres
!Wwasclien
!Wwasinves
!Wwere a c
!Wwere a f
!Wwere a i
!Wwere a l
!Wwere a p
!Wwere acl
!Wwere ain
!Wwere an 
!Wwere anc
!Wwere ani
!Wwere cli
!Wwere cur
!Wwere inv
!Wwere lon
!Wwere pas
!Wwereclie
!Wwereinve
!not a client
!not client
$not our client
!Wnot a cl
!Wnot clie
!Wnot our 
!client for
!client of
!client since
"clients for
!clients of
!clients since
!Wclient f
!Wclient o
!Wclient s
!Wn't comp
!Wn't was 
!Wn't were
!Wn't-been
!Wn't-comp
!Wn't-paid
!Wn't-was 
!Wn't-were
!Wn'tbeen 
!Wn'tcompe
!Wn'tpaid
!Wn'twas c
!Wn'twas p
!Wn'twere 
!Wnever co
!Wnever wa
!Wnever we
!Wnever-be
!Wnever-co
!Wnever-pa
!Wnever-wa
!Wnever-we
!Wneverbee
!Wnevercom
!Wneverpai
!Wneverwas
!Wneverwer
!Wnor been
!Wnor comp
!Wnor paid
!Wnor was 
!Wnor were
!Wnor-been
!Wnor-comp
!Wnor-paid
!Wnor-was 
!Wnor-were
!Wnorbeen 
!Wnorcompe
!Wnorpaid
!Wnorwas c
!Wnorwas p
!Wnorwere 
!Wnot comp
!Wnot was 
!Wnot were
!Wnot-been
!Wnot-comp
!Wnot-paid
!Wnot-was 
!Wnot-were
!Wnotbeen 
!Wnotcompe
!Wnotpaid
!Wnotwas c
!Wnotwas p
!Wnotwere 
!Wun been 
!Wun compe
!Wun paid
!Wun was c
!Wun was p
!Wun were 
!Wun-been 
!Wun-compe
!Wun-paid
!Wun-was c
!Wun-was p
!Wun-were 
!Wunbeen c
!Wunbeen p
!Wuncompen
!Wunpaid
!Wunwas co
!Wunwas pa
!Wunwere c
!Wunwere p
!Ware comp
!Ware paid
!Wbeen com
!Wis compe
!Wis paid
!Wwas comp
!Wwere com
!Wno 
!come true
!materialise
!materialize
!occur
!Wopinion
!not occur
!uncertaint
#reflect actual
)represent actual
!illustration
!illustrative
!Wfor illu
!Willustra
!limitation
!limits
!Wall
!n't appropriate for 
!n't be appropriate for 
!n't be right for 
!n't be suitable for 
!n't right for 
!n't suitable for 
!not appropriate for 
!not be appropriate for 
!not be right for 
!not be suitable for 
$not right for 
!not suitable for 
!Wn't be a
!Wn't be r
!Wn't be s
!Wn't righ
!Wn't suit
!Wnot be a
!Wnot be r
!Wnot be s
!Wnot righ
!Wnot suit
!option are 
!option carries 
!option carry 
!option involve 
!option involves 
!option is 
%options are 
"options carries 
'options carry 
'options involve 
'options involves 
"options is 
%trading are 
"trading carries 
'trading carry 
'trading involve 
'trading involves 
$trading is 
!past profits
!Wpast pro
!are no assurance
!are no guarantee
!are no indication
!is no assurance
!is no guarantee
!is no indication
+indicative of future 
!Wnot indi
(results may vary

0-18
0-1 4 19-31
32
33
34-41
42-43
44-55
56
57-58
59
60-64
36-37 65-118
119
19
120-121
122-127
128
129-134
133 135-141
142-165
166-169
170-184
185-188
189-196
197-228
128 229
230
231
232
233
234
235
236
237
238
239
240
241
242
243-245
246
247-250
251-278
279
280-281
282
283
284-288
247-248 250 289-293
294
295-299
30 243 299-308
309
310-317
318
319-325
326-329
330
331
332-339
243 304 340-341
299 342-349
350-355
356-359
360-365
366
367
368-370
370
371
372
373-375
368 376-394
368 378-381 387-391 395-401
402-419
420-427
420 423-424 426-431
427 432-436
437-447
437-440 444-445 448-452
440 453-462
463-476
477-485
486-494
347 370 495-508
371 436 509-522
523-527
528-532
498 533-540
498 539 541-548
305 549-583
584-588
584-589
590-682
590-596 598-625 627 629-631 633-644 647-664 666-676 679-735
521 736-806
632 807-863
864-872
247 318 562 873-897
247 873 876-881 883-886 888 890-891 893-927
864 928-981
250 288 290 292 982-983
592 984-1008
304 991-992 997-1000 1009-1010
1011-1044
279 1045-1052
1053-1089
433 1090-1096
1097-1101
1102
1099 1103-1109
1110-1115
1116-1118
1119-1122
1053 1123-1129
1130-1146
1147-1152
1153-1160
1161-1228
1229-1280
1281-1307
1116 1161 1308-1325
1326-1330
528
1331-1336
1337-1346
521 1347-1402
1403-1414
1415-1420
562 889 1343 1421-1431
1366-1367 1370 1372 1432-1441
1442-1453
1454-1530
910 918 1531-1563
1089 1427 1564-1570
966 1571-1602
1603-1606
1343-1346 1607-1610
1611-1630
344 562 889 1425 1428-1429 1631-1636
1367-1370 1372 1435 1439 1637-1641
562 874 889 1631 1642-1648
1649-1652
1147-1152 1653-1667
1668-1690
1668-1674 1676-1678 1680-1683 1685-1693
1311 1694-1712
1147-1152 1713-1746
1747
1748-1749
1750-1751
344 347 819 1752-1769
1770-1789
1421 1425 1790-1801
1802-1819
1820-1826
1823 1827-1831
1832-1839
1568 1644-1645 1840-1843
1162-1166 1168 1844-1870
304 1423 1565 1871-1881
1882-1895
1896-1907
1908-1912
1160 1841 1913-1918
1855 1919-1922
1923-1965
1961 1966-1980
1694 1981-1992
1993-2003
1993 1995-1996 1998 2004-2025
2026-2036
2037-2053
2037-2038 2043-2047 2049-2062
753-754 771 2063-2076
2077-2089
1456 2090-2102
367 2103-2107
2104-2105 2107-2138
2139-2176
2177-2182
30 32
180-181 2183
2184-2190
2191-2197
2198-2212
2198-2203 2213-2226
2227-2241
2242-2244
2243-2245
2246-2299
2246-2249 2252-2253 2258 2262-2263 2267-2276 2279-2280 2285 2289-2290 2294-2319
2320-2321
299 367 2322
2323-2327
2328-2352
2353-2378
2379
2380-2381
32-33 36-37 40-41 119 2382-2387
334 2388
2389-2390
2391-2393
2391 2394-2395
2396
299 1665 2103 2397-2398
2139
1127 2103
1792 2399-2402
2140-2147 2149-2160 2163-2176 2403-2431
2103 2106
2162 2432
2108 2433-2437
2433-2434 2437-2447
1121 2103 2448-2451
2432 2452-2456
2457-2460
2461-2464
1565 1661 2465-2470
2471-2479
2480-2486
2227 2487-2492
2493-2496
2497
1694
2498-2502
2499 2503-2570
1832 2571-2601
2602
2603
1644 2604-2606
1842 2607-2613
2614-2621
2622-2637
2638-2647
236 2648-2650
2651-2654
1842 1871 1878 2451 2655-2664
2665-2676
2604 2677-2680
2681-2684
1053 1124 2612 2685-2709
2612 2686-2689 2694-2696 2704-2705 2710-2713
1694 1981-1982 2497 2620 2714-2852
2853-2864
2865-2876
2199 2202 2483
2228 2231 2489
2877-2878
2487 2879-2884
2885-2893
2894-2898
2899-2903
2904-2908
2909-2914
42
1908 2915-3137
3138-3148
3138-3140 3144-3145 3147 3149-3151
1161 3152-3161
396 3162-3169
3170-3178
3145 3179-3181
3138 3141 3148 3182-3192
3152 3155 3161 3193-3203
3189
3200
3204
3205
3182
3193
497 3206-3214
511 1833 3215-3222
3223-3256
464 1645 1748 1829 3224-3229 3232-3235 3241-3243 3253-3316
760 1164 1834 3161 3194 3317-3427
3428-3431
3432-3435
1343-1346 3436-3450
1840 2710 3436 3442-3444 3451-3474
1014 1433 2453 2455 2619 3475-3493
1343-1345 1842 2608 2610-2611 2710 2713 3467 3473 3494-3503
1436 2615-2616 2618-2619 3493 3504-3520
1428 1635 3182 3521-3534
1369 1439 1696 2432 3193 3535-3546
3547-3554
3547-3548 3555-3561
2608 3495 3497 3503 3562-3573
2685 2690-2693 2697-2703 2706-2709 3503 3564 3569-3603
1694 1992 2497 2615 2619 2714 2719-2722 2724 2729-2732 2736 2742-2743 3493 3505 3604-3831
3182 3524-3525 3529-3530 3832-3833
3193 3538-3539 3541-3542 3834-3835
3836-3899
521 3358 3510 3900-3939
3580 3940-3985
1715 3349 3986-4027
1694 1992 2615-2616 2619 2715 2719-2721 2725 2729-2731 2790 3493 3507 3511 3516 3518 3605 3607-3608 3610 3612-3613 3625-3627 3630-3676 3678 3682-3729 3732 3735-3768 3770-3831 4028-4042
1635 4043-4051
1369 3994 3997 4052-4058
4059-4102
4059-4062 4069-4075 4082-4084 4103-4213
3990 4214-4267
4268-4275
4276-4279
4280-4285
2239 4286-4289
4290-4291
739 4292
4293-4295
2398 3180 4294-4295
3289 4059 4296
2608 2611 3495 3503 4297-4305
1829 2608 2611 2690 4297-4300 4304-4325
1834 2615 2619 3915 4025 4326-4437
2608 2611 4300 4304
4438-4441
4442
4443
4444
4445
4446
4447
4448
4449
4450
4451
4452-4478
2608 2611 3261 3877 4300 4304 4452-4453 4458-4459 4467-4468 4472-4473 4479-4493
4494-4528
1799 1908 4529-4535
528 1147-1152 3468 4536-4544
1199 2616 4545-4677
1644-1645 1842 2606 2704 4678-4683
2616 4034-4035 4041 4684-4691
1644-1645 1842 1913 2606 2609 2704-2705 4678 4680-4681 4683 4692-4694
2616-2617 4034-4035 4041 4685-4686 4688-4690 4695-4699
562 889 1424 1429 1632 1635 1643 3184 3527 3531-3532 4700-4708
1369-1370 1372 1434-1435 1638 1696 3195 3543-3544 4709-4719
3192
3203
1645 4530-4531 4720-4736
1842 4733 4736-4762
516 771 1163-1164 1855-1856 3359 4688 4763-4776
3184 4777-4784
3195 4785-4793
3258 3982 4493 4794-4824
3258 4794-4798 4809-4814 4816-4938
3157 3194 3380-3381 3383-3384 3903 4216 4939-5008
4050 4441 5009-5010
3559 4057 4441 4787 5011
3533
3545
5012-5099
3573 5098-5164
752 3997 4022 4335 5165-5220
3943 3955 3980-3981 3983 3985 5221-5292
4323 5241 5251 5293-5345
2065-2066 3476 4242 5346-5408
1053
4483
5409
1089 1124 1564-1566 1568-1570 1644 2606 2704-2705 3495 4779 5410-5424
1912 1944 1967-1968 1977-1978 5425-5474
865 868 1694 1922 1981-1982 1988-1989 1992 3507 3546 3630 3735 4689 4699 5195 5475-5602
1089 1568 1570 1645 1842 4304 4485-4486 4493 5421 5423 5603-5605
2616 2790 2811 3489 4039-4040 4405 4688 5606-5611
5612-5614
5615-5617
5618
5619
5620-5621
5622-5623
5624
5625
5626-5627
5628
5629
5630-5634
5635-5638
5639-5647
5639 5641 5644-5655
1694 5656-5660
1570 1841 5423 5661-5666
4039-4040 5667-5673
5674-5675
2683 5656
5676-5691
3501 4486 5692-5698
3546 4259 5699-5752
1570 1841 5753-5758
4039 5656 5667 5759-5763
5764-5767
5768-5771
5661-5663 5772-5780
1570 5423 5661-5663 5774
4039-4040 5668-5670 5781
5782
5783
2604
2681
5784
1127 1871 5785
5781
5786-5790
528 1147-1152 2497 4542 5790-5793
1352 1354 1363 1365 1378 1380 1386 1388 1392-1394 1400 1402 1694 1992 3626 3630 3632-3636 3639 3645 3656 3659 3665 3676 3678 3683 3689 3700-3701 3703 3735 3737 3739 3766-3767 3771 3798-3799 3802-3803 3805 5794-5916
1570 4485 5423 5661-5662 5666 5772 5792-5793 5917-5921
4039-4040 5607 5668-5669 5673 5922-5929
1422 1570 1841 5423 5666 5753-5754 5756 5917 5930-5932
1432 4039-4040 5656 5667 5673 5759 5761 5922 5933-5935
5936-5941
5942-5948
5949-6004
5753 5950-5951 5953-5954 5956-5983 5985-6005
1694 5656 6006-6029
5661-5663 5665 5753-5754 5772 5918 5920-5921 6030-6031
5656 5668-5670 5672 5759 5923 5925 5927-5928 6032-6033
1570 1841 2878 5423 5693 5753-5754 6030 6034-6035
4039-4040 5656 5667 5759 6032 6036-6039
3261 5936-5941 6040-6043
5942-5944 5946-5948 6044-6048
6049-6054
428 1567 6055-6057
6058-6066
6059-6061 6065-6070
1093 2432 6071-6077
240 6058 6062 6065-6066 6078-6080
6065-6067 6079-6140
1093 2432 2488 6077 6141-6150
3183-3184 4694 5693 6151-6153
6154-6166
1618-1619 3171 3173 3175 3330 3332 3627 3631-3635 3637 3648-3655 3657 3668-3676 3678 3692-3701 3717-3729 3736-3737 3753-3766 3768 3785-3800 3802-3803 3819-3831 5178 6167-6194
4694 5693
6195-6198
3182 6199
3193 6200
3528-3530 6201-6203
3540-3542 6204-6206
3143 3183-3184 4694 6151
304 6207-6208
5001 5007 6209-6240
2790 4034-4035 4688 6241-6250
3180 3182 6251
1834 3193 6252
6253-6288
6289-6302
6280 6283 6285 6303-6320
1841 3184 5693 6151 6321
3173 6297 6299-6300 6322-6331
4780 6332-6358
5674 6359-6363
4786 4789 6364-6388
2683 6389-6391
1433 1855 1865 2453 2683 3478 3488 3511 3518-3519 4039-4040 4939 6392-6408
6409-6414
2604 6412 6415-6420
2681 2766 6421-6426
6427-6428
303 2458 6429-6431
6432-6435
6436-6450
6451-6453
1121 6208 6454
2455 3488 6455
1565 1645 1841 1913-1914 1929 3273 5423 6456-6472
5410 6332 6469-6470 6473-6504
1694 4404 5181 6007 6020 6029 6364 6432 6505-6613
4780 5410 6332-6358 6470 6472 6614-6615
4786 4789 6364-6388 6421 6564 6616-6618
6619-6623
6624-6629
6630
6631
1908 1912 2400 3129 3133 6632-6636
1922 4545 4567 6637-6724
6725-6745
2479 2880 2883 4716 6746-6759
1103-1104 1108-1109 6760-6777
1103-1105 1108-1109 6760-6761 6763-6764 6767-6768 6771-6779
307 1054 1060 1081 1129
433 1090 1093-1094 6780
477 1089 2704 5921 6781-6790
486 2811 4689 5928 6791-6800
6801-6807
4377 6808-6813
477 482 5921 6781-6782 6784-6785 6789 6814-6820
1089 6783 6788 6821-6829
2239 2601 2811 6426 6793 6798 6830-6834
3142-3143 3148 6835-6836
1161 3156 3161 6837-6838
6839-6844
4779 6615 6844
6399 6845-6849
4779-4780 6615
4788-4789 6617
1009 1102 1421 1820 1841 2704 4097 4682 5693 6850-6887
1009 1421 1820 1841 2704 4097 4682 5693 6850-6866 6869-6897
304 632 819 863 1425 1429 1642 1791 1794 1840 2710 4707 6898-6902
521 869 872 1014 1367 1372 1782 3504 4718 6903-6910
6911
6912
50
6913
304
1014
6914
4716
4705
4715
1343 1345-1346 1570 3437 6915
2449 5604 6151 6916-6924
2453 3475-3476 3478 3486 3489-3490 3492 6925-6928
6929
6930
1127 1635 3495 3533 4707 5693 6931-6935
1369 3507 3545 4718 6037 6936-6941
3547 3549 3553 6942-6944
3557 3560 6945-6948
3229 6949-6953
1841 3501 4486 6954
3625 3801 6955-6957
6958-6975
1147-1148 4544 6976-6978
6979-6986
6987-7001
7002-7010
1089 1570 1841 2608 4304 4485-4486 5423 7011
2615 2811 4036 4039-4040 4405 5607-5608 5667
3971 7012-7015
7012 7016-7018
1835 4014 7019-7021
7022-7051
7052-7111
1694 6522 6529 6545-6546 6555 6569-6570 6575 6585 7112-7177
7178-7223
2449 5604 6151 6916-6920 6922 6924 7224-7225
2453 3475-3476 3478 3486-3487 3489-3490 3492 5374 6925-6926
1127 1635 4707 6932-6935 7226
1369 4718 6937-6941 7227
1841 5311 7228-7247
7248-7286
1715 5397 5400-5404 5407-5408 7002 7004-7005 7287-7425
4778 7426-7428
4787 7429-7431
7432-7441
1343 1345-1346 1570 3437 6915 7178
945 7442-7450
296 344-345 347 7451-7467
521 1368 7468-7487
2486 3892-3893 3897 7488
2492 3931 3934 3937 7489
7490
7491
7492-7500
7501-7510
945 7444 7448-7450 7511-7515
2486
2492
1053 1644 3533 3892-3893 3897 3899 7488 7516
3545 3931 3934 3937 3939 4035 5409 7489 7517
3982 5060 6917 7012 7015 7451 7518-7585
1149 1152 1352-1354 1363 1365 1386-1388 1432 1618-1619 1989 5560 5799 5935 6926 7586-7763
1089 1568 1570 1645 1842 3495 3500 4304 4485 4780 5423 5662 6035 6334 7011 7764-7767
2616 2790 2811 3507 3516 4036-4037 4039-4040 4405 4688 4786 4789 5607 5669 6039 7768-7770
7771-7830
7831-7832
7833
7834
7539-7540
4232 7835
7553
7836
2484 7490 7837-7881
6196 7882-7898
7491 7899-7945
1089 1568 1570 1645 1842 3495 4304 4485 4780 5423 5662 5782 6034-6035 6334 7011 7766-7767
2616 2790 2811 3507 4036-4037 4039-4040 4405 4688 4786 4789 5607 5669 5783 6038-6039 7770
7946-7985
2485 7018 7986-7988
2491 7989-7992
7993-8016
8017-8044
8017-8024 8045-8071
3436 3438-3450
1694 1992 2497 2715 2719-2721 2725 2729-2731 2742-2743 3605 3607-3608 3610 3612-3613 3615-3616 3619-3620 3625-3627 3630-3676 3678 3682-3729 3732 3735-3768 3770-3831 4028-4033 8072-8075
2611 8076-8114
2619 3328 3358 4646 6956 8115-8150
1644
1645 2612 3214 8151-8162
2620 3222 4688 8163-8174
8162
8174
8175-8219
3102 8220-8288
1089 1564 1568 2660 8289-8291
2790 2811 4939 6394 6397 6402 8292
1564 2660 8289-8291
8293-8343
1089 1568 8344-8347
528 1089 1568 8344-8346
1151-1152 2790 2811 3769 8348-8349
8350-8357
2487 2879-2881 2884
8358-8360
8361-8363
2498 8364-8368
8369-8396
974 1832 8397-8532
4050 4441 5009-5010 8533-8534
3559 4057 4787 5011 8535-8537
3214 4692 8538-8541
2029 3222 4696 8542-8544
8545-8572
2611 3234-3235 6208 8573-8578
8579-8606
2498 8365-8368 8607-8609
2458 8610-8621
1835 2462 8471 8473-8477 8479-8482 8622-8767
8768-8791
2498
2398 3214 4692 8539-8540
3222 4696 8542-8543 8792
8373-8374 8377 8386 8395-8396 8793-8794
2458 8611-8612 8614-8618 8620-8621
974 1832 8421 8434 8483 8532 8795-8796
2498 8364 8366 8797
4050 4441 5009 8533-8534
3214
3222
479 481-483
1835
8798
8799
8800-8803
3200 8804-8805
8806-8807
2465 4444 8808-8811
8812-8820
4445 8821-8826
8827-8831
6844 8832-8835
6849 8836-8839
4456-4457 4462 4471 4476 8840-8890
6242 8891-8994
521 1369 1638 1696 2452 2617 3217-3219 3516 3544-3545 3559 4057 4718 4787 5011 5636 6037 6937-6938 8535 8792 8995-9009
2486 9010-9011
2492 9012-9013
9014-9019
5200 9020-9024
3229 3241 4803 6843 6950 6952 9025-9062
8840 8842-8844 8847-8853 8859 8862-8865 8872 8875 8881 8889 9063-9074
3621 3731 9075-9277
9278-9280
9281-9292
9293-9302
9303-9306
9307-9310
4803 4807 5332 5338 6466 9040 9043 9045-9049 9311-9346
9312 9347-9396
3380-3384 5400-5402 9397-9421
9422-9562
2016 3229 6949 6951 6953 8577 9057 9061 9422-9423 9427 9429 9442 9460-9461 9474 9476 9494-9502 9511 9520 9525 9531-9532 9539-9543 9550 9560-9621
1618-1619 1981-1982 1989 1992 2767 3626-3627 3630-3637 3648-3657 3668-3676 3678 3692-3701 3717-3729 3735-3737 3753-3768 3785-3800 3802-3803 3819-3831 4640 4650 5560 6403 6847 7733 7735 7751 9116-9117 9121 9130-9131 9137 9142 9152 9159 9165 9170 9179-9180 9186 9191 9201 9208 9261 9266-9267 9269 9272 9274-9275 9622-9675
9676-9685
4352 4358 4382 4388 9686-9689
9690-9691
9690 9692
8200 8215 9693-9694
8245 8248-8250 8279 8281-8284 9695-9705
1089 1564 1568 3499 5918 8291 9706
2790 2811 3514 5925 6394 6402 9707
4305 6468 7205 9059 9708-9713
1694 1981-1982 2714 2716 2719-2724 2726 2729-2733 2753-2762 2764 2767-2789 2791-2810 2812-2852 3604 3606 3609 3611 9714-9742
1127 3209 3211 6876 9743
3217 3219 6938 9006 9009
2486 7437 9744-9751
2492 7446 9116 9752-9758
9759
2465 2469 8346 9760-9767
3229 3436 3438-3450 3569 3572-3573 6950 6952 8086 8101 8110-8111 9061 9768-9830
3769 8581-8584 8588-8591 8595-8598 8602-8605 8821 9163 9831-9837
1127 1871 3836 3842 3877-3878 3892-3893 3898 4304 5754 6932
3510 3900 3910 3915 3931 3934 3938 4405 5759 6937-6938 8998
8814 8820 9838-9847
2193 9848-9858
9859
9860
8547-8550 8554-8557 9861-9880
2685 2690-2693 2697-2703 2706-2709 9862-9863 9865 9867-9869 9872-9873 9875 9877-9879 9881-9889
1694 1981-1982 2497 2615 2619 2714 2716 2719-2724 2726 2729-2733 2736-2737 2742-2743 2746-2747 2753-2762 2764 2767-2789 2791-2810 2812-2852 3493 3507 3604 3606 3609 3611 3614 3617-3618 4366 5606 9890-9925
3877 9926-9927
3915 9928-9929
9930-9965
2497 2742 9966
8821-8823 9967-9976
9977-9980
9981-9984
5921 6334 6781 6789 6820 9985-9995
2470 9581 9996-10004
2790 2811 3514 4786 4788 5409 5928 6791 6799 9967 9970 10005-10011
1127 1570 1871 2609 10012
2617 4039 6938 8998 10013
2470 9763 9997-9998 10014-10017
782 3350 3356 3401 3404 9967 9970 10018-10147
10148-10157
10064 10158-10166
10167-10174
3546 10175-10181
10182-10186
4677 10187-10190
10191
10192-10197
10198-10221
1121 10222-10224
2455 10225-10227
4800 6466 9568 9580 9591-9592 9621 10228-10247
4829-4830 6633 9439-9440 9457-9458 9485-9488 9558-9559 9568 9580 9591-9592 9621 10234-10245 10248-10297
1183 2065-2066 3383 4980 5354 9409 10298-10416
6195 6197 10417-10418
3559 6195 10419-10421
10422-10423
2492 9012
3211 10424-10427
3219 10428-10431
10432-10447
1343 1345-1346 10448
1530 10449-10463
1147-1150 1152 1694 1989 2497 2719-2721 2729-2731 2742-2743 4028-4033 5560 5606 7626 7637 7665 7672 7703 7706-7707 7711 7714-7716 7721 7724 7733-7734 7740 7742-7743 7746-7752 7763 8072-8075 9741-9742 10464-10509
519 1434-1435 1855 3217 3559 4057 4438 4718 4787 5011 6397 6938 7717 8535 8998 10510-10518
3229 3241 6950 6952 9055 9057 9061 10519-10520
1053 1089 1124 1568 1644 4779 5421 5605 10521-10523
2790 2811 4035 4788 5409 5609-5610 10524-10527
9747 10015-10016 10528
9754 10529-10531
4453 4459 8346 10532-10569
4453 4459 8884 8886 10532-10564 10568-10572
4495 4509 9976 10573-10609
3229 3436 3438-3450 3499 6950 6952 8086 8101 8110-8111 9061 9768-9770 9782 9791-9792 9804 9826-9829
1694 1981-1982 2497 2715-2716 2719-2721 2723 2725-2726 2729-2731 2733 2737 2742-2743 2746-2747 2753-2762 2764 2767-2789 2791-2810 2812-2852 3514 4028-4033 8072-8075 9714-9724 9726-9742
3559 4057 4787 5011 8535
9059 9711 10610-10640
9059 9711 10228 10231 10247 10610-10611 10621-10626 10628-10632 10634-10637 10639-10642
1694 1992 3625-3627 3630-3637 3641 3644 3647-3657 3661 3664 3667-3676 3678 3685 3688 3691-3701 3707 3717-3729 3732 3735-3737 3743 3753-3768 3775 3785-3803 3809 3819-3831 5808 5810 5813 9741-9742 10643-10735
9744 9746-9751 10736-10740
9752-9758 10741-10745
8845-8846 8880 10746-10762
4322 4324 10763-10772
3171 4415 4428 4433 10773-10803
3209-3211 10804-10805
3217-3219 4438 10806
10807-10836
10837-10845
10846
10847-10925
5060 5064 7575 10926-10932
5146 10926 10928 10933-10937
10851-10853 10855 10857 10860-10862 10864 10866 10870-10872 10874 10876 10879-10881 10883 10885 10899-10901 10903 10905 10918-10920 10922 10924 10938-10994
10995-10999
4439 6242 8972 11000-11001
11002-11043
2401 5427 6633 10266 11044-11047
3380 3383 4242 5376-5377 5379 5381 5384 6747 9406 9408 9410 9412 10329-10332 10334 10351 10359 11048-11155
7437 8096 9750-9751 10426
7446 8133 9757-9758 10430
11156-11171
11172-11187
9750-9751 10148 11188-11189
9757-9758 10158 11190-11191
9035-9037 11192-11215
2766 2790 2811 3514 4786 5609-5610 5928 6246 6799 10005 10011
9747 11216
9754 11217
11218
3229 3436 3438-3450 6950 6952 8086 8101 8110-8111 9061 9768-9770 9782 9791-9792 9804 9826-9829 11219-11231
11232-11241
1916 1918 9540-9541 11242-11260
5938 6035 11261-11268
5944 6039 9642 11269-11275
1694 1981-1982 2497 2715-2716 2719-2721 2723 2725-2726 2729-2731 2733 2737 2742-2743 2746-2747 2754-2762 2764 2767-2787 2789 2791-2810 2812-2831 2833-2852 4028-4033 5606 8072-8076 8090-8091 8095 8103 8105 9058-9059 9714-9717 9719-9724 9726-9734 9736-9742 11276-11308
9062
11309
5327-5328 9386 11310-11442
11443-11446
11447-11450
5462 11451-11461
11462-11493
10024 10027-10028 10030 11494-11549
11550-11607
3166 5756 10004 11608-11619
1694 1981-1982 2497 2714-2717 2719-2727 2729-2734 2736-2737 2742-2744 2746-2747 2753-2762 2764 2767-2789 2791-2810 2812-2852 11620-11665
1127 6932 11666
6937-6938 11667
11668
2608 2611 3495 3503 4303-4304 5603
11669
2465 2469-2470 8346 9760 9763 9765 10547-10548 10560 10562 11670-11695
3401 3404 3769 8821 9163 9633 9831 9834-9835 9973 10010 10072 10085 10093 10584-10585 10591 10593 10845 11641 11669 11696-11714
2619 3504-3505 3508 3513 3625 3769 3991 4254 4257 5606 6903 8348 8623 9116 9659 10461 10725 11715-11741
10015-10016
3356 10050 10158-10159 10163-10164 11742-11909
1635 2609 3209-3210 3524-3526 3529-3530 3878 6932 9743 10012 11910-11913
1369 1696 2432 2617 3217-3218 3510 3538-3539 3541-3542 3915 6937 8999 9007 9009 10013
8100 11914-11922
4628 4638 4646 4652 11923-11928
2049 3523 3528 6201-6203 11929-11957
2049 3523 3528 6201-6203 11930-11991
782 1694 1992 2072 2497 2719-2721 2729-2731 2742-2743 3537 3539-3540 3605 3607-3608 3610 3612-3613 3615-3616 3619-3620 3625-3627 3630-3676 3678 3682-3729 3732 3735-3768 3770-3831 6204-6206 10146 11992-12020
1346 1568 2612 3564 3571 9771 12021-12025
4453 4459 8346 9763 10534-10537 12026-12034
3769 4495 4506-4507 4509 4512 9163 10574-10577 11704 12035-12039
6155 12040
2608 2611 4300 4304 5603 12041
5707-5720 12042-12046
1696 3193 3217 3219 3543 6938 7442 7446 8126 8133 8998 9007 9754 10530-10531 12047
6821 12048-12059
9073 9582 11455-11456 12060-12073
4499 4501 4512 10019-10023 10027-10028 10030 10588-10589 11703-11704 12036 12038 12074-12211
12212-12235
1343 1346
1526-1527 1529-1530 10463 12236-12342
12343-12348
1640 2895 12349-12352
12353-12354
12355-12356
1661 1790 2465 8809 8843 8859 8866 11675 12357-12364
528 1147-1152 1326 1344 3468 4536-4544 11595-11596 12365-12409
1771 8623 8821 8823 9967 9970 9973 11174 11514 11657 12410-12559
1147-1150 1152 1694 1989 2497 2719-2721 2729-2731 2742-2743 4028-4033 5560 7626-7628 7630-7642 7652-7682 7703 7706-7707 7711 7714-7716 7721 7724 7733-7734 7740 7742-7743 7746-7752 7763 8072-8075 9741-9742 10464-10469 10474 10476-10482 10484-10490 10492-10509 12560-12561
3842 3877 3898-3899 12562-12564
3910 3915 3938-3939 12565-12567
12568-12581
2400 4069 12582-12590
12591-12602
3209 9691 9743 10805
3217 4438 9009 9692
6156 9327 9329 12603-12684
3162 5082 7834 8828 8830 9052 9377 9379 10771 12685-12740
5209 7415 8840 8993 9159 9414 9416 9420 9725 11505 12135 12425 12456 12461 12741-12924
3209 12925
3217 12926
12927-12931
4526 12932-12935
11673 12936-12955
11699 12956-12963
868 1147-1150 1152 1694 1989 2497 2719-2721 2729-2731 2742-2743 4028-4033 5560 7626 7637 7665 7672 7703 7706-7707 7711 7714-7716 7721 7724 7733-7734 7740 7742-7743 7746-7752 7763 8072-8075 9741-9742 10464-10490 10492-10509 11731 12964-12966
12967-12973
12974-12980
12981-13014
5920 6466 13015-13142
1694 1992 2907 3625-3627 3630-3637 3641 3644 3647-3657 3661 3664 3667-3676 3678 3685 3688 3691-3701 3707 3717-3729 3732 3735-3737 3743 3753-3768 3775 3785-3803 3809 3819-3831 5808 5810 5813 6980 9741-9742 10308 10644-10647 10658-10667 10685-10686 10688-10697 10700 10702-10712 10716-10725 10727-10734 10842 13143-13191
304 677 3877 5785 13192-13195
374 1014 3915 13196-13200
6417 13201-13281
428 1661 5427 5458 5460 5917 10231-10232 12359-12360 12364 13282-13333
1149 1152 1352-1354 1363 1365 1386-1388 1618-1619 1989 5560 5799 7586 7595 7606 7611-7612 7615-7616 7623 7626-7628 7630-7631 7633 7635-7647 7665-7667 7669-7674 7685-7687 7689-7693 7699-7701 7703 7706-7707 7711 7714-7716 7721-7722 7724 7728-7731 7733 7740 7743 7747-7751 7753-7756 7758 7763 10011 10470-10473 12965 13334-13385
13386-13389
13390-13393
1127 2609 6932
2617 6937-6938
7018 12218-12220 12222-12223 13394-13429
7897 11469 11485 13430-13524
3507 3906 3995 4053 5209 10319 10609 10925 12892-12893 12914 13525-13589
13590-13605
3556 3559 13164 13590 13593 13606-13616
13603 13617
13612 13618
3598 8344 8346 12357 12382 12721 13619-13676
3598 8344 8884 8886 9961 9964 12357 12382 12721 13619-13685
3222 8348 8623 8821 9725 9831 9973-9976 10594-10603 11239 13686-13719
9979
9983
13720
13721
3524-3525 3529-3530
3538-3539 3541-3542
2465 4305 8346 9710 12721 13628 13638 13722-13729
3229 3436 3438-3450 6950 6952 8086 8101 8110-8111 9061 9768-9770 9782 9791-9792 9804 9826-9829 10612-10613 10615 10620 10638 10772 11218 13730-13734
1694 1981-1982 2497 2714 2716 2719-2724 2726 2729-2733 2736-2737 2742-2743 2746-2747 2753-2762 2764 2767-2789 2791-2810 2812-2852 3604 3606 3609 3611 3614 3617-3618 9714-9724 9726-9742 10800 13735-13750
280 9745 13751-13755
1149 1152 1352-1354 1363 1365 1386-1388 1694 1989 2497 2719-2721 2729-2731 2742-2743 4028 4030-4031 4033 5560 5799 5834 5836 5858 5860 7626 7637 7665 7672 7703 7706-7707 7711 7714-7716 7721 7724 7733-7734 7740 7742-7743 7746-7752 7763 8073 9741-9742 10464-10474 10476-10482 10484-10490 10492 10494-10497 10499-10509 11620 11624 11628 11633 11637 13756-13810
1635 1842 5693 6208 6902 11916 13811-13812
13813-13815
1369 2617 3170 3488 4638 6037 7489 8126 8128 8140 9008 9692 9754 9757-9758 11731 11737 12047 13816-13826
10642 13827-13831
3229 3436 3438-3450 6950 6952 8086 8101 8110-8111 9061 9768-9770 9782 9791-9792 9804 9826-9829 13832-13834
11722 13835-13839
5442 10612-10613 10615 10620 13840-13844
6334 9031 9059 9708-9709 9711 9713 9791-9792 10611 10621-10622 13076 13107 13845-13880
13737-13738 13745 13881-13959
13960-13963
1458 12250
13964-13965
13966-13967
8291 10424
6402 10428
2486 9010
5142 13968-13989
5447-5448 10248 10256 13975 13990-13999
5475 14000-14005
14006-14031
2471-2472 2479 6039 10005 11270-11272 14032-14045
2471-2472 2492 6039 9834 11270 14032 14042 14046-14048
9746 14007 14011 14014 14018-14019 14023 14025 14027
9753 14049-14056
10766 14057-14063
14064-14087
4791 14088-14129
12568 14130-14134
2611 14135-14141
12594 12600 14142-14158
3209
3217
3229 3234 3241 6208 6950 6952 7286 8574 8576 9033 9055 9057 9061 9364 9585 14159-14168
8993 9159 12748 14169
14170-14171
14172-14173
14174
14175
528 1147-1152 4542 5791-5793
9543 14176-14184
9543 14177-14181 14184-14188
14189-14198
11451-11452 11455-11456 11459-11460 11572 12384-12385 14199-14209
1792 1912 5465 9621 10283 12589-12590 14210-14222
1127 1871 3533 3892-3893 3897 6932 14223
3545 3931 3934 3937 6937-6938 8998 14224
1570 5757 5782 14225-14228
1570 1841 2397 4702 5423 5757 6035 6414 7854 11264 14225 14227-14246
2684 4039-4040 4711 5636 5667 5762 6039 11271 14033 14042 14247-14283
14284
14285
14286
14287-14292
14265
14293
8105 9691
14294
14295-14296
14297-14298
9566 14299-14302
14303-14306
1455-1456 1458 14307-14314
2610-2611 7436-7437 8088 8099 11930 14315-14317
2618-2619 7445-7446 8126 8136 11930 14318-14320
14321-14323
14312 14324-14325
3145 3180 14326-14329
1161 1835 2452 3158 3388 3834 6252 8799
14330
2608 2611 3436 3438-3450 3500 3503 4300 4303-4304 5603
3180 3182 4448 4707 6876 14331-14334
1750-1751 3193 4449 4718 6252 9006 14335-14336
8799 14337
14338
14328 14339-14427
433 1618-1619 1750-1751 3536 3627 3631-3635 3637 3648-3655 3657 3668-3676 3678 3692-3701 3717-3729 3736-3737 3753-3766 3768 3785-3800 3802-3803 3819-3831 3834 4718 8136 8706 14335 14428-14467
398 469 6864 6876 14332 14468-14481
6876 14332 14482-14485
1750 4718 9006 14486-14488
3532 14489-14493
3479 3544 14494-14497
14498
14499
14500
14501-14505
14505-14524
6149 8799 14433 14525-14535
14536
14537
14538-14559
14540-14545 14547-14560
1706 7928 14561-14578
14541 14548-14550 14553
14579
14580
14548-14550
14581-14584
11191 14585-14590
14544-14545 14548-14549 14558-14559
304 1422 1424 1429 3437 4705 4707 5785 14591-14593
1706 14572 14577-14578 14594-14615
1428-1430 1632 4704-4705 6876 14332-14333
1372 1439-1440 1638 1750-1751 4714-4715 9006
14616
1706
14617-14620
14594
10417 14621-14631
3209 14174 14632-14637
3555-3556 4279 10842 13160 13163-13164 13606 14638-14684
14685-14700
1791 10004 14701-14703
7002 7004 7010 14704-14711
14712-14715
14716-14717
13596 14718-14736
4277 10837 13609 14737-14750
14751-14777
3501 4483 4486 4693-4694 5415 5692-5693 14778-14779
3518 4697-4698 5195 5608 6037 14780-14783
1645 1827 2608 2611 3495 3503 4304 5415 7538 10541 11453 14784-14927
1645 2608 2611 3495 3500 3503 4300 4304 5415 7538 10425 10541 11453 14482 14634 14784-14785 14790-14791 14801-14804 14810 14813 14818 14821-14822 14841 14844-14845 14850 14853 14858-14864 14872-14873 14877 14886 14899 14901-14902 14908 14925-14926 14928-15015
3107 3915 4243 5206 7137 7903 8799 10429 10580 10780 11514 13744 14091 14486 14652 14667 15016-15138
1796 14799-14800 14842-14843 14901 14936 14962 15139-15141
15142-15151
15152-15158
15159
15160
15161
15162-15167
15168-15172
14856-14857 15173-15174
15175-15178
15077-15078 15179-15180
15181-15213
12568-12570 14130-14134 15181-15184 15195 15199 15201 15214-15247
10308 12595-12596 12598-12600 14150 14157-14158 15248-15277
1121 2449 2608 2611 3234 3256 4304 5603 6208 14141 15278-15279
2453 2455 2615 2619 3488 4242 4405 5606 10334 15280-15282
10997-10998 12034 15283-15285
4439 4514 8972 12039 15286-15287
1127 1871 3209
3217 6938 8998
1121
15288-15290
15291-15293
14839-14840 14996 15139 15294-15349
14839-14840 15294-15295 15308 15339-15340 15350-15488
1694 1981-1982 2497 2714-2717 2719-2727 2729-2734 2736-2737 2742-2744 2746-2747 2753-2762 2764 2767-2789 2791-2810 2812-2852 4790 5011 15489-15510
6872 9743 15511-15519
7833 9009 11729 15520-15524
3211 15525-15544
15545-15557
2160 2176 2239 2417-2418 2428 3107 8264 8288 13539 13568 15123 15136 15558-15643
3180 10996-10998 15644-15648
3205 4439 6242 6252 8972 15649-15651
15652-15665
15666-15675
15676-15684
1842 2662 3436 3438-3450 3500 6208
1694 1992 2616 2715 2719-2721 2725 2729-2731 3488 3516 3605 3607-3608 3610 3612-3613 3625-3627 3630-3676 3678 3682-3729 3732 3735-3768 3770-3831 4028-4033 6400
14330 15685
3556 3559 13606 13608-13609 13612-13613 13615-13616
10997-10998
4439 8972
15686-15690
1343 1345-1346 1565 1570 3437 15691-15692
7928 14576 15080 15693-15703
10999 11242 15691 15704-15707
1904 6250 11001 15080 15704 15708-15711
9747 9749 15712-15715
9754 9756 10744 11725 11776 11860 15716-15717
6460 10805 14637 15718-15737
1748 1829 3291 3314 4755 5438 6634 15721-15723 15726-15730 15732-15735 15738-15740
1213 1834 3161 3205 4688 5195 6325 9004 14783 15038-15039 15741-15791
15792-15797
4050 4441 5009 8533 15798
14948 15645 15799-15800
7713 15650 15801-15802
3877 15803-15806
3915 15807-15809
15810-15837
15810-15887
2906-2907 3081 10837 13539 15888-15905
10996-10998 15906-15909
4439 6242 8972 12598 15265 15910-15911
15140 15201 15912-15928
3981 3983 5258 5262 14966 14968-14969 15201 15912 15915-15916 15918-15920 15922-15927 15929-15980
2615 2619 3507 3730 4023 4405 5606 15052 15087 15981-15983
1121 15984-15985
8346 12034 15283
3769 12039 15286
15986-16011
15992-15994 15998-16003 16012-16074
14563 14571 14574 14597 16075-16083
16084
16085
1564 2608 2611 3497 3503 4304 6208 14136 14332 16086
1750 2615 2619 3488 3493 3510 4405 6394 16087-16088
4707
4718
14881 14884-14885 16089-16132
14881 14884-14885 16089-16097 16101-16104 16111 16113-16122 16126-16129 16131-16317
402 2426 3370 3997 4037 4276 10925 11788 11872 14443 15095 15097-15098 15524 16085 16318-16346
15308 16347-16348
4050 4441 7427 14727 16349
15513 16350-16351
11729 16352-16353
16354-16359
9170 10319 10347 16360-16362
16363-16364
16365-16366
3148 11568-11569 11605-11606 14845 16367-16395
11568-11569 11605-11606 14845 16368-16374 16376-16444
183 791 3161 3555 4264 11908 13165 13606 14650-14653 14658-14659 14675 14678-14681 15034 15068 15701 16445-16491
16492-16497
11874 16498-16502
3182 3185 16503-16504
3193 3196 16505-16506
16303 16507-16511
7928 16346 16512-16514
1121 2608 2611 3436 3438-3450 3497 3500 3503 4304 4486 6208 12344
1694 1992 2455 2615 2619 2715 2719-2721 2725 2729-2731 3488 3493 3510 3516 3605 3607-3608 3610 3612-3613 3625-3627 3630-3676 3678 3682-3729 3732 3735-3768 3770-3831 4028-4033 4405 5608 12350
16350
16352
1827 14482 14946 16515-16526
1121 1842 3501 4486 5692 11916 12344 16527-16529
759 3482-3485 4006 4015 4021-4022 5200 5209 9023 13530 13560-13561 14488 16087 16530-16578
1127 1429 1632 3209 4707 6876 10996-10998 16579-16580
1372 1638 3217 4439 4718 6242 6938 8972 9006 16581-16582
14632 15525 16583-16590
7892 16591-16618
7928 14570 16323 16619-16750
1430 1876 2486 9010 10997-10998 12034 15283-15285 16751-16753
1440 2492 4439 4514 8972 9012 12039 15286-15287 16754-16757
16758
16759
8374 16760-16765
8421 15776 16766-16768
1842 2449 2608 2611 3436 3438-3450 3497-3498 3503 4484 4488 4678 6208 16769-16770
1694 1992 2453 2615-2616 2619 2715 2719-2721 2725 2729-2731 3488 3493 3510-3511 3605 3607-3608 3610 3612-3613 3625-3627 3630-3676 3678 3682-3729 3732 3735-3768 3770-3831 4028-4034 5004 16771
15797
16772
16773-16774
3834 16775
16776
16777-16778
16779-16780
15141 16084 16303 16781-16799
3210-3211 15141 16084 16130 16794-16795 16800-16820
759 791 3392 15751 16482 16533 16539 16541-16542 16821-16877
3243 16878-16880
3877
3915
15511 15514 15645 16881
15520 15523 15650 16882
1283 1748 1829 3258 3314 5438 6634 15738-15740 15796 16883-16890
1796 3243 5692 15141 15309 15795-15796 16889 16891-16893
1161 1834 3161 5195 6327 14783 15026 15046 15761-15763 15784-15785 15790-15791 16894-16920
1796 15141 15309 15795-15796 16890
16921-16923
5719 16924-16925
16926-16929
16930-16932
12598 15910 16933
16934
16935
16936
16937
8843 12358 12363 15685 16084 16130 16507 16938-16986
3501 4486 5415 5692 14779 14936 15309 15685 16084 16303 16313 16507 16796 16947-16949 16955-16959 16962-16964 16969 16974-16975 16987-17025
2453 2619 3381 3488 3518 3995 4053 4242 4405 4983 5195 5556 5606 5608 8799 11514 11731 12425 12535 13583 13587 13589 14780 14783 15037 15281-15282 17026-17050
14330 14936 15685 17011
17051
6208
4018 17052
4304
7437 10015-10016 17053-17056
7446 10530-10531 17057-17060
17061-17067
17068-17072
304 1568 1842-1843 4678 10186 17073-17075
1014 2616 2790 4034 4677 17076-17079
17080-17081
17082-17083
2198 2484 17084
2227 2490 17085
17086
4037
1149 1152 1352-1354 1363 1365 1367 1386-1388 1694 1777 1989 2453 2653 2719-2721 2729-2731 3606 3611 4028 4030-4031 4033 5560 5799 6396 7586-7590 7592 7594-7595 7597-7605 7626-7628 7630-7682 7685-7687 7689-7697 7699-7701 7703 7706-7707 7711 7714-7718 7720-7721 7724 7728-7731 7733-7734 7740 7742-7743 7746-7756 7758-7763 10464-10467 10474 10479 10487 13371 14781 17087-17116
6195-6197 17117
17118-17119
17120-17121
17122-17123
17124-17125
299 17126-17138
1792 17139-17149
760 785 1308-1309 1311-1313 1316-1318 3476 17150-17242
1147-1150 1152 1694 1989 2453 2653 2719-2721 2729-2731 4028-4033 5560 7626-7628 7630-7643 7652-7682 7685-7687 7689 7699-7701 7703 7706-7707 7711 7714-7717 7721 7724 7728-7731 7733-7734 7740 7742-7743 7746-7757 7763 10464-10467 10474 10479 10487 17091 17094 17107 17243-17247
863 6914 17248-17250
872 4716 17251-17253
4701 10193 17254-17264
5625 11493 12223 17265-17267
418 1324-1325 2176 10609 13573 13583 13587-13588 17047-17048 17268-17313
1424 1427 4707 17314
1434 1438 4718 17315
4701 10193 17255-17257
1149 1152 1352-1354 1363 1365 1386-1388 1694 1989 2497 2719-2721 2729-2731 2742-2743 3606 3611 3614 3618 4028 4030-4031 4033 5560 5799 5834 5836 5858 5860 7586-7590 7592-7595 7597-7605 7626-7628 7630-7642 7652-7682 7703 7706-7707 7711 7714-7716 7721 7724 7733-7734 7740 7742-7743 7746-7752 7758-7763 8073 10464-10469 10474 10479 10487 10492 10494-10497 10499-10509 13799 13805 17088 17316-17331
1425 1564 1644 1842 3501 5693 6884 9745 17332-17334
1228 1367 1789 2616 3518 4035 6037 6394 9116 10517 17335
1871 2449 2451 2608 3503 6932 9743 9859 17336-17337
2453 2456 2615 3493 6937 8998 9009 9860 11740 17338
17339-17366
17342-17431
1706 3380-3381 3482 3484 5200 11111 13531 13560 14488 14572 16544 16547 16555 16559 16568 16570 16578 17432-17466
17467-17468
17467 17469-17470
4402 17471-17472
6354 6615 17473-17474
304 6841-6842 8541 12049 17475-17477
1014 6383 6407 6563-6564 6617 6847 17478-17481
4779 6472 6614-6615 8541 17473-17474
4788 6383 6421 6617-6618 8544 17478-17479
17482
17478
1423 1564 1570 6461 17477
17483
1433 2683 4039 6394 6407
4779-4780 6472 6614-6615 8541
4788-4789 6421 6617-6618 8544
6630 17484
6631 17485
17486-17495
17496-17502
17503-17513
17503-17511 17514-17570
17571-17603
6472 6615 6843 15308 17604-17605
6399 6617-6618 15502 17587 17606
17607-17621
4037 4380 15062 15776 16766 17622-17630
1346 1842 1996 2449 2608-2609 3436 3438-3450 3497 6208 6918
1694 1992 2029 2453 2615-2617 2715 2719-2721 2725 2729-2731 3478 3488 3510 3605 3607-3608 3610 3612-3613 3625-3627 3630-3676 3678 3682-3729 3732 3735-3768 3770-3831 4028-4033 12561
17611-17613
6195 6197 10417
6416 17631-17632
6422 17633-17634
17635
17636
17637
17638
17061
17068
17067
17072
17639-17655
17656-17669
1842 2449 2608 2611 2710 2713 3500 3503 6208 17670-17672
2453 2615-2616 2619 3488 3493 3504 3512 3516 17673-17675
1564 1842 2449 2608 2611 2662 3436 3438-3450 3503 6208 15309 17676
1694 1992 2453 2615-2616 2619 2715 2719-2721 2725 2729-2731 3488 3493 3605 3607-3608 3610 3612-3613 3625-3627 3630-3676 3678 3682-3729 3732 3735-3768 3770-3831 4028-4033 6394 6400 8799 17677
6416 6420 17678-17679
4038 6422 6426 17680
17681-17683
2398 4692 17684-17686
17687-17689
17690-17691
17692-17693
17694
17695
5449-5450 7011 17696-17719
5418 7011 17697 17699-17723
1919 1922 3546 5347 5519-5520 5522 5524-5526 9969 15741 17724-17757
5418 10017 15513 17758-17759
11729 17760-17763
5449-5450
1631 1642 1647 2608 7467 7987 17764-17772
5519-5520 5522-5526 17736-17737 17739-17740 17773-17774
5450 17775-17777
5450 17778-17780
17781-17787
17782 17788-17827
17745 17756 17828-17845
5418
17761
17846
6873 17847-17848
17849
17850-17857
1841-1842 3498 4680 5755 14476 17852-17853 17858
17849 17859-17865
3498
17866-17868
2449 3497-3498 14476 17869
2453 3510-3511 17870-17871
4678
4034
17872-17873
17874-17875
7427-7428 17876-17877
7430-7431 17878-17879
17880-17889
528 1147-1152 4542 5791-5793 5930 17890-17891
1172 17867 17892-17899
1842 2449 3436 3438-3450 3497-3498 17900
1694 1992 2453 2616 2715 2719-2721 2725 2729-2731 3510-3511 3605 3607-3608 3610 3612-3613 3625-3627 3630-3676 3678 3682-3729 3732 3735-3768 3770-3831 4028-4033
17901-17910
4021-4022 5200 16570 17457 17911-17912
3436 3438-3450 3497-3498 14476 17913
1694 1992 2715 2719-2721 2725 2729-2731 3510-3511 3605 3607-3608 3610 3612-3613 3625-3627 3630-3676 3678 3682-3729 3732 3735-3768 3770-3831 4028-4033 17871 17914
244 4678 6151
3475 4034 17915
17916-17925
17916 17920 17926-17941
17942-17951
3511
244 17952
3229 3436 3438-3450 6950 6952 8086 8101 8110-8111 9061 9768-9770 9782 9791-9792 9804 9826-9829
2455 3328 3358 4646 5374 6956 7442-7448 7450 8115-8132 8134-8135 8137-8150 10512 10742 10745 12047 15077 17057 17953-17980
3523-3526 3528-3530 6060 6201-6203 11910 11933 11935-11936 17981-18010
1161 1696 2432 3537-3542 6072 6204-6206 12006 18011-18021
8847 8862-8863 8881 8889-8890
2492 3121 9012-9013 9170 9179 10319 10347 10949 10975 10992 18022-18059
2465 8346 8809 13727
3769 8821 8823 13702 13705
4316 9550 18060-18063
8126 11723 18064-18115
3497 3832 4678 8617 8621 16363 18116-18119
3503 5785
3510 3834 4034 8706 8767 16365 18120-18123
12040
5707-5720 12043-12046
2486 9010-9011 16354 16356 16358 18124-18135
2492 9012-9013 9170 9179 10319 10347 18023 18028 18035 18039 18041-18042 18046 18048-18049 18054 18056
7501 7503 7505-7510 9550 18060-18061 18136-18148
3489 4405 7442 7445 7447 8126 17057 17954 17970 17973 18064 18080-18085 18087-18095 18097-18100 18103-18108 18111 18113 18149-18291
521 1368 5636 5667 6244 6247 7469 7481-7482 7487 7901 18292-18312
2649 3533 3897 3899 7516 17075 18313-18315
2652 3545 3937 3939 7517 10518 17078 18316-18317
8993 9159 9208 12915 18318-18319
1127 3499 4707 6932 18320
1742 3514 4718 6937-6938
1344 12386 18321-18323
4316 9550 18060-18063 18324-18328
4381 4386 6179 18329-18512
974 2790 2811 3514 3518 4035 4041 4688 5608 5703 6247 6398 10011 12561 18295 18513-18515
10996-10999 18516-18517
4439 6242 8972 8994 9258 11001
1127 6932 9743 9793 14223
6937-6938 9009 13198 14224
9474 10228 18518-18525
1694 1981-1982 2497 2716 2719-2721 2723 2726 2729-2731 2733 2737 2742-2743 2746-2747 2753-2762 2764 2767-2789 2791-2810 2812-2852 9714-9724 9726-9742 18526-18619
9010-9011 16354 16356 16358 18126 18131 18133
9012-9013 9170 10319 10347 18028 18046 18049
4304 10228 18518 18521 18523-18525
1149 1152 1352-1354 1363 1365 1386-1388 1618-1619 1989 5560 5799 5834 5836 5858 5860 7586-7587 7589-7590 7592 7595 7597-7598 7602-7603 7605-7609 7612-7619 7623-7628 7630-7642 7652-7682 7703 7706-7707 7711 7714-7716 7721 7724 7733-7734 7740 7742-7743 7746-7752 7758-7759 7761-7763 10492 10494-10497 10499-10509 13763 13799 13805 17322-17323 17325-17328 17330-17331 18620-18670
3836-3844 3877-3899
3497 3837-3838 3840-3842 3880 3886-3887 3892-3893 3896-3897 3899 18671-18688
8847 8862-8863 8889-8890 18683 18689-18692
3681 3923 3928 8993 9159 9208 18318-18319 18693-18694
7286 8090-8091 9748 10740 18695-18703
528 1147-1152 3468 4536-4544 18704-18706
5395 8128-8129 9755 10745 18707-18715
2486 18716
2492 2908
18717-18731
10319 10347 11375-11376 18732-18742
10017 10222 18743-18747
10225 10513 17762 18748-18751
18517
8994
17332
17335
18752
18753
18754
18755
974 1091 8115 9259 10225 14049-14050 14052 14055 17762 18756-18767
1635 1840 2609 2710 3165 3470 3532 4707 6902 10186 18768
521 1369 2617 3173 3504 3544 4677 4718 6903 17246 18769
18770-18781
18770-18771 18774-18777 18780-18785
17724 17747 18786-18793
4529
9746 9748 10738 18699 18702 18794-18795
9753 9755 10743 18711 18714 18796-18797
1844 1849 1852-1854 18798-18974
1127 1343 1871 2103 2465 2609 3533 4705 4707 5693 5785 6932 8346 9763 10186 10996-10999 14476 18975-18986
374 1436 2432 2617 3545 3769 4439 4677 4715 4718 6037 6242-6243 6937-6938 8821 8972 8998 9163 11001 17871 18987-18995
10233 18996-18999
8364 8367 10222 14007 14018 14025 19000-19004
974 9259 10225 14049 14052 14055 18756-18757 18764 18767 19005
1429 1635 1840 2609 2710 3470 4707 6902
521 1369 1372 2617 3504 4718 6903 18769
19006-19020
1147-1150 1152 1618-1619 1989 5560 7606-7609 7614-7619 7625-7628 7630-7642 7652-7682 7703 7706-7707 7711 7714-7716 7721 7724 7733-7734 7740 7742-7743 7746-7752 7763 10492-10509 19021-19022
10996-10999 16580 18517 18752
4439 6242 8972 8994 11001 16582 18753
19023-19062
19063-19106
2226 9074 19107-19114
752 974 19115-19122
521 1370 1435 6247 6907 10011 14257 18292-18293 18295 18305 19123-19124
1429 1635 1840 2609 2710 2878 3470 8346 10996-10997 10999 18517 19125-19128
521 1369 1372 2617 3504 3769 4439 4718 6036 6242 6903 8994 11001 18769 19129-19132
10191 18782 18784
10996-10999 13722 16580 18517 19133
4439 6242 8972 8994 9973 11001 13691 16582
1127 1635 2609 3499 6932 18982 19134
1369 2617 3514 6937-6938 8995 18991
3229 3241 6950 6952 8087 8109 9055 9057 9061
3385 4688 5490 5507 5541 5558-5559 6711 15291-15293 18987-18988 19135-19158
2765 2790 2811 3514 3518 4035 4041 4688 4786 4788 5195 5608 5667 5703 6398 6617 10005 10011 18513-18515 19159
8847 8862-8863 8889-8890
8993 9159 9208 18318-18319
3500 3832 3886-3887 4705 5941 8833 19160-19162
3516 3834 3925-3926 4715 5948 8837 19163-19165
19166-19170
4304 5603 15513
19171-19175
10996 18517 19176
6242 8994 19177
2611 3235 4300 4304 5603 8577 9059 13136 19178-19180
3436 3438-3450 9782
1694 1992 2497 2714 2719-2722 2724 2729-2732 2736 2742-2743 3604-3620 3625-3627 3630-3676 3678 3682-3729 3732 3735-3768 3770-3831 10645 10647 10659 10662 10664 10667 10690 10697 10703 10710 10712 10722 10724 10734
2465 8346 9710 9763 9765 10995-10999 12034 15283 18516-18517
3769 8821 8993 9159 9163 9208 9725 9835 12039 12748 12915 15286 18318-18319
5931 19181-19182
5934 19183-19185
1343 1345-1346 10448 19186-19190
2685 2690-2693 2697-2703 2706-2709
1694 1992 2497 2719-2721 2729-2731 2742-2743 3604-3605 3607-3610 3612-3613 3615-3616 3619-3620 3625-3627 3630-3676 3678 3682-3729 3732 3735-3768 3770-3831 19191-19221
3497 3527 3529 3531 4678 9763 10996-10999 12564 15283 18516 19222-19224
1696 3510 3541 3543 4034 4439 6242 8972 9008 9163 9258 11001 12567 15286 19225-19226
19227-19241
1696 3510 3543 4034 4439 5667 6242 6938 8972 8994 8998 9002 9007-9009 9163 9258 11000-11001 11729 12350 15286 19226 19242-19243
1569-1570 2611 4300 4304 5603 8099 14141
1910 5425 5464 12070 13842 18690 19244-19260
1920 3328 3677 3681 5475 5595 6936 13904 14000 14318-14319 19261-19271
2465 8346 9763 9765 10996-10999 15283 18516-18517
3769 4439 6242 8821 8972 8994 9163 9258 9835 11001 15286
2611 4304 5603 13136 19180
4230-4231 4250 4253-4257 5209 12914 13188 13560-13563 16578 19272-19413
2465 8346 9710 9743 9763 9765 10995-10999 12034 15283 18516-18517 19134
3769 4439 6242 8821 8972 8994-8995 9009 9163 9258 9725 9835 11000-11001 12039 15286 19414-19415
12605 12662-12663 19228-19229 19231 19233-19234 19236 19238-19239 19241
2660 2662 3501 3527 3531 6460 8346 9691 9743 10996-10999 11913 18516 18744 18794 19224 19416-19422
1696 3518 3543 3769 4439 6242 6396-6397 6400 8972 9007-9009 9258 9692 10513 11001 18796 19423-19430
19431-19457
945 10085 19458-19476
19477-19483
521 8805 18292 19484-19544
9074 19107 19545-19546
9031 9059 9711 10611 10628 14632 19547-19552
19115 19553-19567
1121 7436 15985 19568-19569
15714-15715 18520 19570-19585
2455 2614 7445 12047 17971 19586
1127 7516 9743 10996-10997 10999 11911
4439 6242 6938 7517 8999 9009 11001
19587-19594
1121 15714-15715
6936 14325 19595-19596
1694 1981-1982 2497 2714-2717 2719-2727 2729-2734 2736-2737 2742-2744 2746-2747 2753-2762 2764 2767-2789 2791-2810 2812-2852 11621 11625 11629 11638 13771 13775 13779 13791 19597-19692
1121 1346 1565 1569-1570 1644-1645 1820 2704 3499 4304 5603 7432 7436-7437 7767 11264 13136 17054 18525 19693-19694
1820 2455 3514 4035 4039 4405 4688-4689 5606 7442 7445-7446 7770 10735 11271 11737 12561 13824 17058 18514-18515 19695
3182 3524-3526 3529-3530 5693 10996 19696-19697
2432 3193 3538-3539 3541-3542 6037 6242 19698-19699
1820
2497 15712 19700-19798
528 19799-19800
19801-19805
19806-19810
3497 3836 3877 9743 19811
3510 3900 3915 9009 19812
19813-19816
8824 14046-14047 19817
3436
1644-1645 2606 2610-2611 4304 5603 14315-14316 19575-19576 19818-19832
1906 2618-2619 4035 4041 4405 4688 5606 14318-14319 19833-19850
1127 1871 2103 3182 5757 5785 6932 9743 11264 19813-19816
374 2432 3193 5762 6937-6938 8824 8998 9009 11271 14046-14047 19817
1618-1619 1992 3626-3627 3630-3637 3644-3645 3647-3657 3664-3665 3667-3676 3678 3688-3689 3691-3701 3717-3729 3735-3737 3753-3768 3785-3800 3802-3803 3819-3831 10693 10706 10718 10730 19851-19920
974 1637 2765 3170 4039 4405 5607-5608 5703 5922 5927 6039 7446 8126 8138 8140 11723 11737 12561 15281 17058 17979 18513-18515 19921-19936
17877 19937-19939
17879 19940-19942
16382 16387 19943-19944
19945-19948
19949-19960
18304 19124 19513 19961-19970
13193 19971-19976
10004 13193 18517 19971 19973-19977
7470 13197 19978-19982
13136 19983-19984
1343 1346 1565 1569-1570 12052 13136
1618-1619 1981-1982 1989 1992 2767 3626-3627 3630-3637 3648-3657 3668-3676 3678 3692-3701 3717-3729 3735-3737 3753-3768 3785-3800 3802-3803 3819-3831 5560 7733 7751 9622
10999 19985-19988
11001 19514 19989-19992
8086 8088-8089 8102-8103 8107 8110-8111 19993-20010
1618-1619 1981-1982 2754-2762 2764 2767-2774 2776-2787 2789 2791-2795 2797-2810 2812-2816 2818-2831 2833-2839 2841-2852 9721 9727 9731 9737 20011-20055
5785 5938 20056-20057
4304 9585 14141 17759 20058
19349 20059-20111
20112-20113
14046-14047
20114-20128
2685 2690-2693 2697-2703 2706-2709 14141 20058 20114
1694 1981-1982 2497 2714-2717 2719-2727 2729-2734 2736-2737 2742-2744 2746-2747 2753-2762 2764 2767-2789 2791-2810 2812-2852 13771 13775 13779 13791 20089 20096 20129-20153
2469
9834
10228 18520-18522 20154-20155
7432 11610 17053-17056 19694 20156-20157
7442 13824 17057-17060 20158-20160
3210-3211 3456 20161-20167
4440 6947 11872 14669-14671 15080 15711 16502 20168-20172
296 344-345 1343-1344 1346 1570 9749 15691 20056 20173
1368 1436 3515 4039 5011 7469 7481 9756 12561 15709 19931 20174
3243 10996-10998 14330 15795 18517
4439 6242 8799 8972 8994 20175-20176
20177
20178
9768 9782
9768 9782 20179-20270
9165 18065-18066 20271-20373
8128 8140 9754 9756 10530-10531 10745 11217 17975 20374
12722 20375-20381
3358 3913 3917 3933 4254 12914 19277 20382
3508 9754 9756-9758 10530-10531 10745 11725 17975 20383-20392
2465 3842 3877 8346 9710 9763 9765 10996-10999 15283 18516-18517 20393
3769 3910 3915 4439 6242 8821 8972 8994 9163 9258 9725 9835 11001 15286 20394
296 344-345 6465 7452 14482 16515-16516 16769 17869 20395-20431
296 344-345 4484 6465 6899 7452 14231 16769 17869 19959 20395-20430 20432-20494
1368 3203 4943 4948 4998-4999 6329 7469-7470 7481 15754-15755 17870 17971 19513 19586 20495-20512
4778 10004 11671 20513
4787 10009 11697 20514
20515-20543
1121 20002 20007 20544-20546
1618-1619 3627 3631-3635 3637 3648-3655 3657 3668-3676 3678 3692-3701 3717-3729 3736-3737 3753-3766 3768 3785-3800 3802-3803 3819-3831 7112 7114 7118 7120 7122 7124 7126 7137 7139 7149 7151 7161 7164 7176 9704 14098 14561 20547-20590
20591-20665
5609-5610 20666-20708
20709-20720
20721-20753
521 8805 19484 19514 20754-20761
19822 20762-20815
20762-20774 20776 20779-20791 20794-20802 20806-20811 20815-20868
4403 5517 19838 20762 20869-20919
889 2878 5755 8346 10996 12034 15283 18131 20920-20925
1370 3769 5760 6036 6242 7470 10024 10028 12039 15286 18046 20926-20928
6156-6158 20929-20939
2688 2695 2704-2705 3877 4483 4485 5920-5921 6031 6786 7766 19176 19822 20940-20955
3162 9052
1430 8346 10995-10999 12034 15283-15285 16752 18516-18517 20956-20958
373 1440 3769 4439 4514 6242 8972 8994 9258 11000-11001 12039 15286-15287 16756 20959-20960
7968 20961
4276 14744
20962-20980
4533 20966-20977 20981-20985
3405 20986-20995
10996-10999 18517
4439 6242 8972 8994 11001
15198 16589 20162 20996-20999
13136 17771 18525 19180 21000-21002
1618-1619 1992 3626-3627 3630-3637 3645-3646 3648-3657 3665-3666 3668-3676 3678 3689-3690 3692-3701 3717-3729 3735-3737 3753-3768 3785-3800 3802-3803 3819-3831 21003-21065
19976 21066-21069
19982 21070-21073
21074-21077
1922 4688 5541 5597 14273 14457 17752 19138-19139 19152 19922 19933 21078-21080
21081-21092
6947 15080 20172 21093-21098
21099-21103
21104-21138
521 8805 9704 19487 19491 19501 19505 19514 19517 19521 19525 19529 19533 19537 21139-21166
21167-21238
521 3509 3517 6907 7004-7005 14257 14710 18292 19124 19513 20495
16354 16356 16358 18128 18131 18134
9170 10319 10347 18039 18046 18054
21239-21251
1343 1346 10448 21252
2879 4688 4716 8165 19513 21253-21261
6043 21262-21266
6048 21267-21271
21272-21335
1343-1344 1346 10448
3358 8118 18361 21336-21346
1127 6932 9743 10996 10999 14223 18517
6242 6937-6938 8994 9009 11001 14224
21347-21349
19799 21350-21550
1127 1871 3836 3877 4483 8346 19811 19816 20112-20113 21551-21554
3769 3900 3915 6938 8824 8998 14046-14047 14781 19812 21555-21558
19813-19814 19816
8824 14046-14047
21559-21560
19817 21561
8096 15198 21562-21565
21566-21575
15700 21576-21584
4299 12040 13136 17771 19180 21002 21585-21599
1569-1570 4299 13136 15198 17771 19180 21002 21600-21603
1618-1619 3627 3631-3635 3637 3648-3655 3657 3668-3676 3678 3692-3701 3717-3729 3736-3737 3753-3766 3768 3785-3800 3802-3803 3819-3831 4364 10735 20104 21604-21664
1916 1918 11244 11249 11251 11259 21665-21673
528 1147-1152 1916 1918 4542 5791-5793 11259 14062 21665 21667 21670 21673-21676
1147-1152 1618-1619 1992 3626 3630 3632-3636 3639 3645 3656 3659 3665 3676 3678 3683 3689 3700-3701 3703 3735 3737 3739 3766-3767 3771 3798-3799 3802-3803 3805 5800-5811 5813-5826 5846 5870 5884 5889-5890 5900 5905-5906 7615 10492-10493 10495 10497-10498 10500 10503 10507 19021-19022 21677-21686
974 2790 2811 3514 4788 6617 6937 9757-9758 10225 13824 17762 18514-18515 19936 21687-21692
304 1127 1428-1429 1635 1840 1871 2609 2710 3165 3470 3532 4703 9763 10186 10996 18131 19224 21693-21695
1014 1369 1372 1439 1714 2617 3173 3504 3544 4677 4713 6242 6903 6938 8170 8998 9008 9163 18046 18769 21696
5425 5443-5444 5446 5464 21697-21699
1644-1645 2606 2611 6914 7467 8099 20056 21700-21704
5475 5514-5515 5517 5595 21705-21707
304 889 1564 1872-1873 3497 15283 17935 20956 20958 21708-21715
373 1014 1370 3510 6394 10589 14045 15286 17949 19933 20960 21716-21722
2465 8346 9763 10995-10999 15283 18516-18517
3769 4439 6242 8821 8972 8994 9163 9258 11000-11001 15286
2607-2608 3495 3497 3563 4303 6873 21723
2614-2615 3507 3510 3622 3730 21724-21725
1820 16810 18768 21726-21731
2455 7489 8128 8140 9754 9757-9758 10530-10531 11217 20374 21732-21733
1127 4707 9743 10805 10995-10999 15513 18517 21734-21735
4438-4439 4718 6242 6938 8972 8994 9009 11000-11001 11729 21736-21737
3956-3957 3959-3960 21738-21743
3999-4003 21744-21745
1820 3459-3462 3464-3467 19189 19575-19576 21603 21746-21772
3459-3462 3464-3467 19189 19574-19576 21603 21746-21833
3358 7489 8127-8129 8138 8140 15291-15293 18796 19135-19136 19225 21834-21842
1121 2607-2608 3495-3497 3563 4303 4484 21723
2455 2614-2615 3507 3509-3510 3622 3730 19513 21724
1127 4707 9743 15513
4718 6938 9009 11729
2607-2608 3495 3563 4303 21723
5009 8089-8092 8103 8105 21843-21846
2614-2615 3507 3622 3730 21724
10997
4439
21847-21885
8090 8105
3497 3837-3838 3840 3897 18671-18688 21861 21877 21882 21886-21899
5009 21900-21902
19222 20164 21903-21907
5011 21098 21908-21909
21727 21730-21731 21763-21764 21771-21772 21910-21926
21727-21729 21731 21914 21919 21927-21958
1618-1619 1992 3626-3627 3630-3637 3646-3657 3666-3676 3678 3690-3701 3717-3729 3735-3737 3753-3768 3785-3800 3802-3803 3819-3831 5809 5811 5814 5817 5820 5823 5826 19833 19890-19896 19898 19902 19904 19908 19910 19914 19916 19920 21028-21029 21033 21037 21041 21047 21053 21059 21065 21959-21988
21989-21990
21990-21991
15527 21992-22011
22012-22032
8099 22033-22065
4304 6920 8099 14015 20058 22045 22054 22064 22066-22088
2879 4362 4791 5475 8136 10783 11642 11657 12959 13744 15983 19513 21707 22089-22125
22126
7928 22127-22130
22131-22141
20056 22134-22135 22141-22151
20104 22116 22152-22161
2465 8367 14018 14025 19002 22162-22166
9031 9566 9770 9791-9792 9805 10611 13136 14632 19248 19547-19549 22167-22171
974 8821 9259 13698 14052 14055 18758 22172-22174
13633
13698
2465 14018 14025 22162-22164
3436 3438-3450 22175
1913 2397 2459 6414 11264 14228 22176-22191
8846 8880 10746 10762 22192-22195
15288 22196-22203
15291 19145 22204-22210
1147-1150 1152 1694 1989 2497 2719-2721 2729-2731 2742-2743 4028-4033 5560 7626-7628 7630-7642 7652-7682 7703 7706-7707 7711 7714-7716 7721 7724 7733-7734 7740 7742-7743 7746-7752 7763 8072-8075 9741-9742 10464-10469 10474 10476-10482 10484-10490 10492-10509
9010 16354 18131 18133 22211-22218
9012 10319 18046 18049 22219-22226
3501 4483 4486 5415 5692 6932 14778 22227-22230
1694 1992 3625-3627 3630-3637 3642 3644 3647-3657 3662 3664 3667-3676 3678 3686 3688 3691-3701 3715 3717-3729 3735-3737 3751 3753-3768 3783 3785-3803 3817 3819-3831 10693 10706 10718 10725 10727 10730 19892 19894 19896 19900 19906 19912 19918 21964-21969 22231-22250
3209 9710 10995-10999 15283 18516-18517
3217 4439 6242 8972 8994 9258 9725 11000-11001 15286
22251
22252
5758
1570 5423 5677 5693 5698 5753-5754 5917 5932
4039-4040 5656 5699 5704 5759 5922 5935 6037
9827-9829
1694 9741-9742
3840-3841 3893 5753 10996-10999 22253-22254
3906-3907 3934 4439 5656 6242 8972 11001 22255-22256
4800 6466 14332 22257-22276
4800 6466 14332 22257-22267 22269-22273 22275 22277-22328
7511 7513-7515 9020 17978 22329-22334
3225 6919-6920
8993 9159 9208 12748 18318-18319 22335-22336
22337-22338
1790 2611 3229 5603 6919 6950 6952 8576-8577 9055 9057 9059 9061 9585 11284 14490 22339
22340-22341
974 1368 2790 2811 4035 5409 7481 10005 10011 10524 14044-14045 18514-18515 19513
2485 10996-10999 18517 22342-22346
2491 4439 6242 8972 8994 11001 21254 22347-22350
3229 6950 6952 9061 9713 22261 22264 22351
7501 7504 14856 18136-18138 18145 19249 22352-22358
4292 7444 7450 10176 15077 17956 17960 22359-22508
1793 6151 9585 22509-22512
14581 19111 19113 22513-22517
7286 14632 19548-19550 19552 22518-22520
14585 14587 19119 22521-22585
22586-22648
3556 4276-4277 14657 14662 14745 14748 14750 16335 22649-22663
8112 9318 9321 9324 9326 19998 20001 20004 20006 20161 20165 22664-22743
4486 11306 15686-15688 15690 18706 19249 20154 22257 22260 22675 22744-22753
3382-3384 9409 9411-9412 10331 10334 10957 14192 14561-14562 20500 22754-22877
22878-22913
2492 9012-9013 10860 10879 18024 18028-18029 18036 18049-18050 18057 22914-22922
22923-22950
22951-22953
3933 4254 4257 5209 12047 12914 18079 18152 18363 19277 19325 19357 19362 22954-22957
2226 19114 19546 22958-22959
22960-22968
2241 19561-19565 22174 22969-23008
23009-23014
23015-23019
18521-18522 23020-23029
521 1368 3509 6247 7469 7481 10011 18292-18293 18295 18305 23030
10995-10999 15704 18517
6919 23031-23032
4439 6242 8972 8994 11000-11001 15704
8096 9691 23033-23062
400 19826-19827 23035-23037 23048-23056 23058-23060 23063-23172
3175 11767 11791 11851 11875 13170 13698 14587 19119 19842-19843 22525 22564 22567 23173-23221
8847 8890
9159 18319
23222-23236
7432 7436-7437 7463 10740 12562 23237-23239
14782 20879 23240-23248
6034 7506 14021 22354 23249-23252
7437 9585 19799 21366 22929 22945 23253-23266
1618-1619 1992 2719 2721 3626-3627 3630-3638 3642 3644-3658 3662 3664-3676 3678 3682 3686 3688-3701 3717-3729 3735-3737 3753-3768 3785-3800 3802-3803 3819-3831 7442 9753 10693 10706 10718 10730 17954 18152 18183 18185 18187 19270 19885 19899 19901 19905 19907 19911 19913 19917 19919 21031 21035 21039 21964 21966 21968 21972 21977 21981 21985 22232 22237 22242 22247 23267-23319
1565 1568-1570 1631 1647 5423 5662-5663 6034-6035
1637 2790 4039-4040 5669-5670 6038-6039 18514-18515 23320
398 2103 4706 5757 10426 15283
2432 4717 5762 10430 15286 23321
3474 23322-23340
23341-23359
4533 6070 23360-23367
23368-23370
1199 2616 4609-4623 4627 4629-4635 4637-4638 4641 4643-4644 4646-4651 4653 4655-4656 18750 23371-23394
6244 6247 7901 10011 18293 18295 18305
23395-23400
3546 23401-23405
479 626 678 1908 2078 2081-2083 2087-2089 5417 6885 9566 10171 10274 10443 13133 13139 17148 23406-23566
2905 3734 4562 5518 9116 9165 9270 9650 9667-9668 10420 11739 12254-12255 13197 17335 18064 19157 19967 20307 23567-23702
9709
23703-23704
6424 6426 6832 13198 16339 16343 23705-23735
23736
1647 12360 18986
15521
10997 19696 23737-23746
1618-1619 1992 3626-3627 3630-3639 3641 3643-3644 3646 3648-3659 3661 3663-3664 3666 3668-3676 3678 3682-3683 3685 3687-3688 3690 3692-3701 3712 3717-3729 3735-3737 3748 3753-3768 3780 3785-3800 3802-3803 3814 3819-3831 21964 21966 21968 23298 23302 23306 23312 23747-23793
15159 23794-23796
6295 7833 23797-23798
23799-23816
23817
13573
6865 15198 23446 23448-23449 23510 23818-23856
14062 15198 23821-23822 23847-23851 23854 23857-23874
5179 5626 6927-6928 7449 10415 13539 13574 16458 16466 16480 16483 23875-23941
17697 23795 23942-23945
6295 23946-23950
5442 18999 23951-24046
5442 18999 23951 23969-23991 23994-24003 24034-24043 24046-24154
4527 7005 10994 14192 16458 16466 22859-22876 24155-24227
24228-24239
4680 6861 23397 23399 23794 23796 24240
2082 4680 8834 23397 23399 24241-24243
2026 4685 23403 23405 23797-23798 24244
14688 14690 14698 23420 24245-24261
23961-23963 24250 24259 24262-24446
1458 1694 7004-7005 7010 10837 14710 19513-19514 24161 24447-24469
24470-24474
2091 3546 24475-24477
1000 2084 10233 18999 23971 24478-24539
15512 24492 24540-24616
1043 1618-1619 1981-1982 1989 1992 2767 3626-3627 3630-3637 3648-3657 3668-3676 3678 3692-3701 3717-3729 3735-3737 3753-3768 3785-3800 3802-3803 3819-3831 4266 5560 7733 7751 9622 10957 14192 15521 16483 22823-22840 22859-22876 23937 23939 24166-24181 24211 24617-24632
24633
7468
28 15724 15737 24634-24651
1442 1444 1447 1452 1918 7182 7191 7200 7206 7208-7209 7211-7212 9423 9541 11242 24652-24662
1366 1435 19143 23697 24663-24747
24748-24771
24772-24795
9566 24796
15198 17333 18701 23849 24542 24634 24638 24647-24648 24797-24798
1458 24469 24799-24803
24804
24805
24634-24635 24649 24806
8152 24807-24822
4715 14457 14525 14531 24823-24910
24911-24918
10528 24911-24913 24916 24919-24923
1618-1619 3627 3631-3635 3637 3648-3655 3657 3668-3676 3678 3692-3701 3717-3729 3736-3737 3753-3766 3768 3785-3800 3802-3803 3819-3831 4267 24924-24941
4544 5664 24942-24948
5664 24946-24969
8824 9835 11271 24970-24971
24972-24982
2487 2879-2880 2882-2884 19129 19131 23019 24983-25018
25019-25082
1564 2660 8291 8346 25019-25020 25029-25030 25079-25083
16839 16845 21838 25084-25124
25125-25128
25129-25132
1908 3126 3129 3133 3136 4825 25133-25134
1919 4939 17089 17744 25135-25138
1877-1878 2609 7896 13811 17332 18754 18768 25139-25142
375 2617 8264 13817 15611 17246 17335 18755 25143-25146
1564 2660 8291
11177 19101 25094 25116 25147-25362
528 1089 1147-1152 1568 3503 4542 5791-5793 6790 8344 8346 15283
1147-1152 1618-1619 2790 2811 3493 3769 5800 5803 6522 6529 6545-6546 6555 6569-6570 6575 6585 6800 7615 7643 7686 7689 7700 7729 7754 8348 15286 17243 17245 19021-19022 21677-21678 25363-25464
25465-25476
25465-25473 25477-25479
528 1089 1147-1152 1568 3499 4542 5791-5793 5918 9706
1147-1152 1618-1619 2790 2811 3514 5800 5803 5925 6522 6529 6545-6546 6555 6569-6570 6575 6585 7615 7643 7686 7689 7700 7729 7754 9707 17243 17245 19021-19022 21677-21678 25363-25464
25480-25489
1999 25490-25542
433 2033 6425 13564-13565 20693 20696 20702 23626 25543-25567
528 1102 1147-1152 2442 4542 5791-5793
1147-1152 1618-1619 2442 5800 5803 5846 5870 5884 5890 5900 5906 6522 6529 6545-6546 6555 6569-6570 6575 6585 7615 10492-10493 10495 10497-10498 10500 10503 10507 19021-19022 21677-21686 25363-25368 25375-25414 25420-25459 25568-25583
466 4485 5792-5793 8043 20953
5607 5924 5929 25584-25586
25587-25590
25591-25602
8264 8288 25603-25622
25623-25626
25627-25634
436 5195 25635-25636
25637-25644
25637-25640 25644-25648
1702 6371 17693 25649-25653
25654
8136
25655
25656
25657-25688
11642 11657 22114 25689-25693
25694
25695
8847 8863 8890 25696-25700
9159 9208 18319 25701-25725
9278 9280
25726
9747 25727
8236 8264 8272 15619 25728
25729-25730
19467 25731
25732-25737
6070 25738-25739
6074 6076 9022 25740-25938
18716 25714 25939-25948
2908 3124 25942-25943 25949-25959
2486 25960-25976
2492 3120 18054 25959 25963 25965-25967 25977-25983
1820 1916 1918 10017 10222 10738 12345-12346 18744 18752 18754 19574 25984-25990
1640 2895 10225 10513 10743 11725 17762 18753 18755 25991-26000
17332 18752 25985-25988 26001-26028
12345-12346 17332 18752 25985-25988 26001-26057
2898 7004 14710 17335 18753 25992-25995 26058-26073
1147-1150 1152 1694 1989 2497 2719-2721 2729-2731 2742-2743 4028-4033 5560 7626-7628 7630-7642 7652-7682 7703 7706-7707 7711 7714-7716 7721 7724 7733-7734 7740 7742-7743 7746-7752 7763 8072-8075 9741-9742 10464-10469 10474 10476-10482 10484-10490 10492-10509 26074-26076
26077-26078
1661 1791 7896 13520 26079-26083
2895
26084-26137
2492 18054 18057 26110 26138-26152
20112-20113 21560 26153-26162
12344 21560 26156 26162-26190
8824 14046-14047 19817 21561 26191-26198
1147-1150 1152 1694 1989 2497 2719-2721 2729-2731 2742-2743 3170 3217 4028-4033 5560 5606 7446 7626-7628 7630-7642 7652-7682 7703 7706-7707 7711 7714-7716 7721 7723-7724 7733-7734 7740 7742-7743 7746-7752 7763 8072-8075 8133 9741-9742 10464-10469 10474 10476-10482 10484-10490 10492-10509 26076 26199-26207
11264 19813-19816 26208-26209
11264 20113 26210-26214
26215
26216-26217
26218-26221
26222-26224
19815 20112-20113 26225
6196 7892 10417
7928 26226-26236
26237-26252
1618-1619 3627 3631-3635 3637 3648-3655 3657 3668-3676 3678 3692-3701 3717-3729 3736-3737 3753-3766 3768 3785-3800 3802-3803 3819-3831 18121 26253-26276
23368 26277-26286
9462 12344 14591 26287-26372
1618-1619 3627 3631-3635 3637 3648-3655 3657 3668-3676 3678 3692-3701 3717-3729 3736-3737 3753-3766 3768 3785-3800 3802-3803 3819-3831 10589 13904 14562 18121 20995 26254-26255 26271 26273 26275-26276 26373-26395
2463 2471 2474 2478-2479 4039 4695 6039 8994 11270-11271 11273 14033 14042-14043 24971 26396-26408
26409-26424
970 2419 19595 22089 22124 23213 26425-26437
18695 26438-26446
1012 1311 18707 26447-26453
2463 2471 2474 2478-2479 2765 4688 4695 6039 11270-11271 14033 14042-14043 26396-26401 26404-26405 26407-26408
4485 4487 10766 12654 19574 21600 21603 21746 21776 23251 26454-26471
1053 1089 1343-1346 1568 1570 3437 4485 4487 10424 12654 14632 19574 21746 21776 23251 26461 26464-26468 26472-26478
11641 13705 16757 20995 26479-26502
26503-26505
26506-26508
1053 1643 3429 10521 17767 26509-26512
3433 4712 5409 10525 26513-26517
26518-26542
6431 21714 22184 26543-26548
5733 10380 26549-26568
1147-1150 1152 1694 1989 2497 2719-2721 2729-2731 2742-2743 4028-4033 5560 7626-7628 7630-7642 7652-7682 7703 7706-7707 7711 7714-7716 7721 7724 7733-7734 7740 7742-7743 7746-7752 7763 8072-8075 9741-9742 10464-10469 10474 10476-10482 10484-10490 10492-10509 12350
26569-26599
4485 4487 26464 26470 26572 26580 26600-26607
8149 11641 26386 26502 26567 26608-26636
2486 9010 18716 25714 25965 26637
3273 5423 6866 25588 25590 26638-26642
3359 4040 18513 26643-26649
26650-26654
4487 7767 26464 26466 26468 26652 26654
6141 10589 17753 26655-26660
9280 26661
24916 26661-26663
2492 26664
26155 26161 26665-26674
1570 1645 1841 2611 4304 4486 4693 5423 5603 5793 6465 20056 26675
8824 19817 26676-26685
26215 26686-26689
26217 26690-26693
26155 26161
26213-26214
6 1820 26694-26695
25984 26696-26699
1147-1150 1152 1618-1619 1989 5560 7606-7609 7614-7619 7625-7628 7630-7642 7652-7682 7703 7706-7707 7711 7714-7716 7721 7724 7733-7734 7740 7742-7743 7746-7752 7763 8986 10492-10509 18713 19021-19022 26700-26747
9749 10246 26444 26748-26750
9756 26451 26751-26754
26755-26757
10425 10448 10611 19547 19551 21603 26462 26478 26758-26762
20989 26494 26729 26763-26768
2465 9746 14007 14014 14018-14019 14023 14025 22162-22164 26769-26773
2471 2474 2478-2479 6039 11270-11271 14033-14034 14042-14043 14047 26396-26400 26404-26405 26408 26774-26775
10999 26776-26777
11001 11519 26778
26779-26786
26787-26797
26664 26798-26804
1820 10448 21603
3499 7854 23251 26805-26808
7769 17762 17962 18176 20384 21073 26483 26809-26817
1564-1565 1570 1661 1872 5419 10222 18517 20156 26818-26822
26823-26827
1820 4487 7210 19190 21600 21603 21746 26464 26466
7739 26828-26830
26831-26858
26859-26894
7928 26798-26803 26895-26907
9746 14007 14011 14014 14018-14019 14025 22162-22164 26773
21836 21841-21842
2471-2472 2477-2479 11271 14046-14047 26397 26400 26500
6899 10999 19576 19959 24797 26776
6907 11001 19124 19845 26778 26908
1149 1152 1352-1354 1363 1365 1386-1388 1618-1619 1777 1989 5560 5799 5935 7586 7606 7611-7612 7615-7616 7623 7626 7637 7643-7647 7665 7672 7685-7687 7689-7693 7699-7701 7703 7706-7707 7711 7714-7717 7721 7724 7728-7734 7740 7742-7743 7746-7756 7758 7763 7929 10430 10470-10473 12979 13336 17087 17096 17098 17316 26909-26929
344 562 889 1343 1346 1425 1428-1429 1635 13812 26930
1367-1370 1372 1435-1436 1439 4716 12561 26931-26932
1842 2017 3532 4706 8346 9986 10012 10222 19002 19694 26933
2033 2616 3544 3769 4717 9259 10013 10225 13824 26934-26935
1147-1152 1618-1619 5800 5803 5846 5870 5884 5890 5900 5906 6522 6529 6545-6546 6555 6569-6570 6575 6585 7615 10492-10493 10495 10497-10498 10500 10503 10507 19021-19022 21677-21686 25363-25368 25375-25414 25420-25459 25582-25583
1635 1840 13812 26936-26937
1369 1857 6903 26931 26938
1792 15290 26939-26945
1423 1430 1675 10016 14140 21600 26930 26946-26967
1618-1619 1698 3627 3631-3635 3637 3648-3655 3657 3668-3676 3678 3692-3701 3717-3729 3736-3737 3753-3766 3768 3785-3800 3802-3803 3819-3831 7718 15293 18299 18303 26741 26928 26968-27014
562 889 1343 1424 1428-1430 1632 1635 4705 26967
1369-1370 1372 1434-1436 1439-1440 1638 4715-4716 19934
1089 1568 1570 1842 10012 10182 10186 27015
2616 2790 2811 4039 4677 10013 10187 27016
3210 3524-3525 3527 3529-3530 3533 3877 3899 4050 4441 5009-5010 11913
1696 3218 3538-3539 3541-3542 3545 3559 3915 3939 4057 4787 5011 8535 9007
3844 3881 3892-3893 3897 5754 27017
3914 3920 3931 3934 3937 5759 27018
4453 4459 8346 9463 10534-10537 10545 11679-11680 12026-12028 12034 21713 27019-27045
3769 4495 4500 4504 4506-4507 4509 4512 10574-10577 10582 10589 11669 11706 12037 12039 12084 12837 20284 27046-27058
2607-2608 2611 3503
4453 4459 8346 10534-10537 12034
3769 4495 4509 10574-10577 12039
3955 3985 27059-27068
8884-8886 27069-27074
4506-4507 4509 4512 9976 10576 10594 10598 10600-10602 27075-27077
27078-27080
14162 27081
27082-27084
27085-27086
27087-27088
9743 27089-27165
4047 9743 27091 27093 27095-27103 27105-27107 27109-27134 27140-27160 27162-27254
1834 3433 3997 4026 4056 7928 14564 14571 16668 16835 16839 17459 26828 27255-27386
27387-27392
4026 27393-27398
2245
2877 22343 22345 27399-27402
19123 22091 22348-22349 27403-27405
574 27406-27428
521 7470 8805 19484 19514 27429
27430-27435
2213 14206 27436-27440
2877 22343 22345-22346 27399-27402 27441-27443
5218 19123 22091 22348-22350 27403-27405 27444-27445
7995-7996 7998-8000 8006-8007 8009-8011 8013-8014 8017 8019-8021 8023-8025 8027-8029 8031-8032 8035 8037-8039 8041-8042 27446-27481
7995-7996 7998-8000 8006-8007 8009-8011 8013-8014 8017 8019-8021 8023-8025 8027-8029 8031-8032 8035 8037-8039 8041-8042 27446-27487
8017 8019-8021 8023-8024 8045 8047-8049 8051-8056 8058 8061-8063 8065-8068 8070-8071 27446-27451 27488-27504
1147-1148 1151-1152
1147-1148 1151-1152 5846 5870 5906 10492-10493 10497-10498 10507 21680 21682 21685 25583
2455 3328 3358 3518 4646 5374 6956 7442-7448 7450 8115-8132 8134-8135 8137-8150 10512-10513 10742 10745 11740 12047 12565 15077 17057 17953-17980 18176 27505
1127 2609 4707 6932 9793 10996-10999
2617 4439 4718 6242 6937-6938 8972 11001 13198
27506
27507
27508-27509
27510-27511
4321
2606 10521 27512
4404
502 1999-2002 4725 19009 25508 27513-27560
502 1999-2002 4722-4725 25508 27514-27540 27542-27742
516 1771 1857 2030-2031 2033-2036 4260 4770 6424 6426 12419 12421 15524 16339 17745 17898 24451 25551 26935 27743-27771
27532-27533 27540 27558-27559 27772-27802
1458 2030 2036 4404 4767 4769-4770 13162 14307 17898 24800 27507 27754 27759-27760 27771 27803-27820
27821-27822
6786 6788 27823
6788 6796 27823
1909 9063 9068 27102 27544 27787 27793 27824-27871
1909 27102 27237 27544 27773-27774 27787 27793 27827-27840 27842-27843 27845-27870 27872-27935
1166 1458 1855 6425 24800 27268 27323 27507 27754 27763 27803 27811 27814 27819-27820 27936-27967
304 1568 1645 1842 2662 3501 6902 11913 13811 17074 18315
521 1014 2616 2790 3518 4688 6400 9007 10518 13817 17077
27968-27971
5195 27972-27974
27823
27975
4678 17073 17611 27976
4034 17076 17625 27977
1996 17612-17613 27782 27784 27801 27978-27983
2029 13158 13162 17625-17627 27507 27806 27808 27984-27985
304 1346 1842 2449 3436 3438-3450 3498 6208 13811 14016 27986
1014 1694 1992 2453 2616 2715 2719-2721 2725 2729-2731 3488 3511 3605 3607-3608 3610 3612-3613 3625-3627 3630-3676 3678 3682-3729 3732 3735-3768 3770-3831 4028-4033 12561 13817 27987-27988
16363
16365
27989
3161
6630 17649 27990-28017
3546 6625 6629 6631 17587 17662 17665 17669 28018-28040
1842 2610 2710 2713 4678 7767 8085 8091 8099 8291 11619 17337 17672 19693 28041-28042
2616 2618 3328 3504 3512 4034 6402 7770 8118 8129 8136 11740 17675 19159 19695 28043
2468 6159 20762 20789-20791 20795 28044-28082
2468 2493-2494 6156 6158 20762 20791 20795 28046 28083-28161
1694 1992 2719-2721 2729-2731 3604-3605 3607-3610 3612-3613 3625-3627 3630-3676 3678 3682-3729 3732 3735-3768 3770-3831 6169 10420 20762 20892-20893 23666 28162-28188
1089 1565 1568-1570 1644-1645 1842 5423
2616 2790 2811 4035 4039-4040 4688 18514-18515
17952
28189
2198 20920 28190-28191
2227 7470 20926 28192
128 601 629-632 819 863 1425 1429 1677-1678 1794 2046 3527 4705 4707 6900-6902 14492 28193-28198
521 745 771-774 869 872 1367 1371-1372 1696 1700-1701 1782 1856 2389 4715 4718 6908-6910 9001 14496 24695 28199-28200
1344 1346 3836-3844 3877-3899 12386 21600
3836-3844 3877-3899 8078 8082 28201-28204
521 3510 3900-3903 3906-3907 3910-3911 3914-3915 3918-3931 3934-3939 8117 8121 28205-28208
1570 1645 5423 6035 6414 10996 14228 18517 18744 20112-20113
4039-4040 4688 6039 6242 8994 10513 14042 14046-14047 14273
1570 1841 2878 5423 5754 5757 6035 14227-14228 14238-14239 15692 22185 28209
5662-5663 5773 5775 5782 28210-28222
2478 4039-4040 5636 5667 5703 5759 5762 6036 6039 14042 14267-14268 28223
5662-5663 5665 5773 5782 28211-28212 28224-28226
5669-5670 5672 5783 14258 18296 28227-28229
14286 28230-28231
5756 8105 9691 23057 23062 28232-28242
14265 28243-28244
1570 1841 5423 5754 5757 6035 14227-14228 14238-14239 22185 28209 28245-28246
5662-5663 5773 5782 28210-28213 28217-28218 28220-28221 28247
5669-5670 5783 14258 14264 28228 28248-28254
28224 28226 28255
28227 28229 28256
5782 5921 6789 9993 28210-28214 28217 28220-28221 28257
5783 5928 6799 10006 14258 28248-28249 28252-28254 28258-28259
562 889 1631 1642-1643 1647 2397 7987 11264 17767 28260-28262
26159-26160 28263-28265
2611 4304 8099 20056 26675
26196-26197 28266-28273
28274-28297
24970 26497 26500 26502 28298
2498 8364-8368 8617 28299-28304
2498 8364-8368 28305-28307
974 1832 8421 8434 8483 8532 8625-8627 8630 8633 8635-8637 8640 8643 8689-8691 8694 8696 8698-8700 8703 8705-8706 8748-8750 8753 8756 8758-8760 8763 8766 28308-28325
2498 8364 8366
2459 2483 2604 4692 4703 6461 6861 8539 23395 28326-28327
2026 2432 2463 2489 2681 2683 4696 4713 8542 23401 28328
2608 2610 2710 2713 3473 3503 3563-3564 3569 3571 28329
2608 2610 2710 2713 3436 3438-3450 3473 3503 3563 28329
1694 1992 2453 2497 2714 2719-2722 2724 2729-2732 2736 2742-2743 3196 3478 3488 3491 3493 3507 3604-3620 3625-3627 3630-3678 3681-3729 3732 3735-3768 3770-3831 6548 13532 18693 20995 28330-28331
1127 1871 3182 3832-3833
3193 3834-3835 6938 8998
128 229 28332-28334
183 2389 28335-28336
30 240 28337
870 1093 28338
454 8099 10426 28339-28344
454 8099 10426 28340-28343 28345-28351
28345-28353
479 481-483 4679 28341 28354-28356
1832
28357
28358-28359
28360-28361
28362
28363
28364-28365
28366-28367
28368-28391
28392-28415
28416-28431
28366
2498 2502
2497 28432-28433
2571-2587 28434-28441
1121 14936 15139 15309 23259 28442-28444
2465 2607-2608 2611 5785 8346 8809 11675
374 2614-2615 2619 3769 8821 8823 9973
14330 15685 28445
2465 2611 8346 23259 28442-28443 28446
28447-28455
28456
11262 28457-28458
4445 13904 14128 28459-28468
28469-28476
4444 28477-28484
4445 14128 28459 28462 28464 28466 28468
2469 14330 28485-28489
13842 14063 19253 28490-28492
4445 13904 14128 28462-28463 28466 28468 28493-28508
4444 28509
28510-28513
6249 28514-28518
28519-28523
4445 28462
28524-28581
2704 12344 12348 28524 28539-28542 28555-28556 28581-28590
7009 14705 28591-28624
2458 28625-28653
438 6919 7437 14701 28340 28625-28626 28628 28633 28650 28652-28729
2462 9699 9704 10011 13736 20580 25617 27771 28730-28824
12970 15687
8993 9159 9208 12456 12748 12894 18318-18319 22336 28825-28826
4486 5692 14482 14945-14946 16521 16523 28827-28834
12977 28835
28836-28837
1792 2402 14212 22199 26943 28838-28839
7718 22207 26741 28840-28843
28844-28891
13164 13606 14647 14660-14661 16360-16362 28892-28903
14136
28904-28909
20159 28910-28914
10274 12063 12967-12968 14213 28915-28916
11609 15198 28917-28921
2615 2620 2790 2811 3514 4034-4035 4041 4688 5195 5607 5928 6791 6794 6799 7770 10005-10006 10011 14780 17662 17669 19159 28021 28023 28026-28027 28031 28038-28040 28922-28927
6460 10805 14632 15718 15731 15736 21735 28928-28935
8844 8847 8862-8863 8889 28936-28937
2615 2620 2790 2811 3507 3514 4034-4035 4041 4688 5195 5607 5928 6791 6794 6799 10005-10006 10011 14780 16365 17662 17669 19159 28021 28023 28026-28027 28031 28038-28040 28922-28927
28938-28965
28944 28946 28948-28949 28951 28953 28966-28969
2034 5195 19164 23714 23726 23899 28970-28982
16590 28983-29005
3159 10311 12894 15754-15755 28826 29006-29009
1824-1825 29010-29011
1825 1829 29011-29022
1834 5000 5195 6327 16913 29023-29024
29025-29030
4379 15059 29031-29034
19943-19944 29035
19945 19947 29036
29037
8844 8847 8862-8863
10319 10347 18732 18735 29038-29045
29046-29050
5209 29051-29053
29054
29055-29066
1834 3159 5195 15754-15755 29067
29068-29079
29080-29087
28830 29088-29089
29090-29097
14666 29098-29104
10426
15289-15290 29105-29113
3359 3546 5195 6425 16339 20673 20695 29114-29124
1802 1804 13811 29125-29139
438 10426 29140-29178
29179-29196
29197-29214
28511 28519 28523
6241 28517 29215
15422 29216-29221
6295 14563 16083 29222-29225
28525-28529 28533-28537 28549-28553 28569-28573 28575-28579 29226
29227-29256
28592-28593 28600 28604 28609-28613 28615-28619
29257-29258
29259
29260-29264
29265-29269
5618 29270
5633 5662-5663 29271-29273
5637 5656 5669-5670 29274-29275
29276
29277-29294
29295-29301
29302-29319
5622-5623 7010 7470 17751 19484 29320-29322
5423 5630 5633 5662 5753
4040 5635 5637 5656 5669
29323
5633-5634 5662-5663 7011 29271
4036 5637-5638 5656 5669-5670
29324
16361-16362
29325
6197
29326-29327
29328
2203 8099 20058
28448 28451 28454 29329-29330
29331
2906 29332
29333
29334-29335
29336-29337
29338-29339
29340
29341
29342-29353
22114 29009 29354-29355
42-43 334 1102 1148 2103 2106 29356-29367
33 2153-2155 2157 2171-2173 2175 2390 7718 28841 28843 29368-29376
5312
10996-10998
11262 28457 28489
29377-29387
29377 29388-29401
29402-29408
2444 29409-29413
29308 29311-29312 29314 29316 29318 29414-29416
5622-5623 7010 7470 17751 29322
4315 29105-29108 29111-29112
4040 5635 5656 5669
5661 5772 29417-29418
3235 8577 10805 14162 28931 29419-29421
2683 5668 5923
29422-29424
5661 6461
3358 29425-29426
16970-16973 29427-29432
5209 8136 11642 13560-13561 22114
29433
29434
29435
29436
2198 11572 12588 29437-29443
280-281 2198 29441 29444
2227 5209 11641-11642 19164 22089 22124 23713 29445-29460
29461-29470
29471-29480
11715
10741 11739 12252-12255 23607-23624 29481-29585
1618-1619 3627 3631-3635 3637 3648-3655 3657 3668-3676 3678 3692-3701 3717-3729 3736-3737 3753-3766 3768 3785-3800 3802-3803 3819-3831 18121 18299 19833 19839 19841 26254-26255 26271 26273 26275-26276 26972 26975 26979 26985 26988 26991 26994 26998 27001 27004 27007 27010 27013 29586-29607
19575-19576 21766 29608-29612
19844-19845 29613-29616
29617-29620
2203 8099 28456 29621
8821-8823 9973-9976 10594 10597-10598 10601-10602 13702 13705 13711 13714 27076 29622-29625
29626-29627
8821-8823 9976 10598 10602 13711
21602 29628-29634
2465 8346 8808-8809 11675
3769 8821-8823 9973
29635-29674
10197 28456
4276 14716-14717 14745-14746 14748-14749 16335 29675-29683
29684
29685
2465 2611 8346 8808-8809 11675
2619 3769 8821-8823 9973
29686-29705
11675 28489 29706-29708
8821-8823 9973 9976 10594 10597
2465 8808-8809
8821-8823
15921
2465 8346 8808-8809
28510-28513 29709-29710
6249 28514-28518 29711-29712
28678-28679 29713-29765
2389 2462 2880 2883-2884 6757 6759 17253 23018 24986 28338 29766-29855
29856-29866
29867-29874
29875
14284 29026 29876-29881
4379 13736 13746 14285 29882
16590 29005
28826
29883-29898
29899-29908
19943-19944 29909-29918
14297 19945 19947 29036 29919-29925
29926-29928
14296
29929
14140 24615 29930-29932
497 29933-29935
7928 10421 29936-29937
29938
29939-29944
11874 16500 29945
29946-29948
29949-29953
13736
29954
29955-29956
29957-29959
29960-29962
29963-29964
29965
29966-29968
29969-29971
29972
29973
29974
29975
29976
29977
29978
29979
29885 29889 29893 29980-29984
10925 13571-13572 15524 22219 29900 29903 29905 29985-29988
29989
29990
8826 29991
29992
29993
8812 8814-8815 8820 29994-29997
2465 8809 11675
8821 8823 9973
29998
29435 29999
12925 29436 30000
1121 6460 9709 10805 14936 15139 15309 19222-19223 20164 21735 21905 21907 30001-30002
2607-2608 3495 3497 3500 3503 3563 5785 6471 6873
374 2614-2615 3493 3507 3510 3516 3622 21725 30003
10804 30004-30006
10806 17124 30007-30008
14936 15139 15309 19223
6195-6197
3503
30009-30022
3493
30023-30052
3507 3995 4053 13550-13551 13555-13556
2660 2662
2704 3497 3501 6866 15692
9747 10015-10016
30053-30060
30061-30069
2906 29945 30070-30073
501 503 8533-8534 30074-30075
515 517 8536-8537 30076-30081
30082-30090
3497 6866 30091-30094
3510 8349 30095-30097
1570 2660 2662 4703 10016 30098
2139 2419 5948 6247 17687 22348 30099-30103
10995-10998 30104-30105
2660 2662 4703 10016
4439 6242 8972 11000 30106-30107
3209-3210 8096
3217-3218 8133
28837
3216
30108-30111
6460 10805 15198 29037 30112-30113
4438 6396 19424 30114-30116
1824-1825
1834
29026-29027 29105-29108 29111-29112
4379 29031 30117-30122
2458 8617 30123-30125
2498 8366 8368 8797 30126-30128
4440 8536
2458 30123-30124
2498 8368 8797 30126
2603 14671 14741 30129-30140
8541 30141
8544 30142
30143-30144
30144-30145
30146-30148
1654-1660 30149-30166
19799 21366
1827 2731 2743 30167-30212
2721 23271-23272 23279 30213-30222
1827 2743 30208-30212 30223-30264
1661 9980 20924
9984 19924 20927
30265
7225 30266
7225 14303-14306
3487 19836-19837 30267-30273
30274
30275
2603 30276-30278
30279
30280-30281
30282-30283
240 6062 6078
1093 2432 6074
30284
30285
19818 19825 30286-30295
19833 19841 26273 29588 30296-30303
30304-30305
19834 19847
25732 30306
30307-30308
19818 30286-30290 30309-30314
19833 19839 26254 29588 30296-30299 30315-30318
18116-18117 30319-30328
18120-18121 29603 30329-30337
19575
19844
19576 21766
19845 29614
14284 14296 29026-29027 29880 30338-30341
4039-4040 6246 10005 10011 17761 30342-30343
12970
8844 8847 8862-8863 8889
8993 9159 9208 12748 18318
30344
3501 4486 5415 15513
29007
30345
30346
5520 5526 30121-30122
30347-30367
3546 5520 5526 17736 30368
14284 29026-29028 29030 30341 30369
4379 14285 17628 29031-29032 29034 30121
15513 16523 28830 30370-30372
12977
3501 15513
30338
30373
6005 28209 30374-30378
17758 24638-24639 28209 30377-30382
6009 17760 28223 30383-30389
1120-1121 2451 4442 19569 30390-30394
1147-1148 2704 6503 7011 8016 30395-30396
2452 2455-2456 4443 10991 11791 17971 19586 30397-30401
1147-1148 2704 6503 7011 30396
22196-22197 30402-30412
1228 2452 4021 9024 10982 16553 16570 30413-30471
1147-1148
1121 1125 1127 19569
1147-1148 10492-10493 10497-10498 10507 21685
30472-30485
2603 10158 10163 30486-30492
1119-1121 2449 30098
9159 9208 12748 18318
6201-6202 30493-30506
6204-6205 25850 30507-30519
30520
240 1120-1121
1093 2452 2455
438 1125 30082 30521-30522
13192 30523-30524
2452 29190 30095 30525
247 249 292
945 1093 30526
30527-30542
2611 3468 8099 12360 26464 26675
5209 8136 11642 11657 12458 13560 13562 16576 17465 22114 25689-25693 29354 30543-30568
30569-30577
12348
8826 29991 30578-30584
28509 30585-30595
4445 13904 28462-28463 28494
12990 30596-30606
30607-30618
5626 14671 14746 14749 30619-30623
30624
11572 12583 12587-12588 30625-30629
11262 28457-28458 30630
11262 16523 28457-28458 28489 30630
30631-30638
30625
30639
30640-30663
11642 11657 22114 30552-30553 30558-30559 30564-30565
29435 29999 30664-30665
29349 29353 30666-30668
4445 22114 28462 30669
8099 30670-30673
30670 30672-30675
8136 30676-30679
17011 28510-28513 29709-29710 30680
6249 28514-28518 29711-29712 30681-30682
28511 28519-28523 30683
30684
30685
30686
30687
30688
10598
29438-29439
11641
2198
2227
29437
22089
29441
29454
19823 30689
19839 30690
30691-30692
19834 30693
30694-30695
19847 30696
30697-30704
30705-30712
24458 30713-30919
30920
30921-30922
30923-30924
30925-30926
30927
30928-30929
28351
28344
11675 14330 15921 23259 28442 30930
2465 2611 8346 8809 11675 12654
2619 3769 8821 8823 9973 30931
4444 28509 30595
4445 28462-28463
30932-30951
26943 30952-30953
30954-30993
29095 30994-30995
16580 28522
29099 29102 29970 30996
29097 30997
29104 30998
15796 16890
6196 30999-31003
2907 16361-16362 31004-31009
19813-19816 26208-26209
31010-31017
5209 8136 11642 11657 22114 31018-31022
19813-19816 26208-26209 31023-31024
2611 3468 5603 12360 26464 26675
5209 11642 11657 12458 12460 13560-13563 16576 17465 22114 25689-25690 25693 29009 29354 29445 29450 30544-30551 30553-30557 30559-30563 30565-30567 31025-31050
8099
8824 19817
26155 26161 31051-31054
2611 5603 12654 22064 26464 26675 31055
8824 14046-14047 19817 26191-26192
19813-19814 19816 26208-26209
10158 31056-31065
20112-20113 26153-26154
14046-14047 26191-26192
12925 28488 29436 30000 31066-31068
1632 1635 26936-26937 30266 31069-31100
399 1632 1635 3499 4532 6873 9744 9884 31078-31079 31101-31169
1352 1354 1363 1365 1369 1378 1380 1386 1388 1392-1394 1400 1402 1618-1619 1638 1992 3504 3626 3630 3632-3636 3639 3645 3656 3659 3665 3676 3678 3683 3689 3700-3701 3703 3735 3737 3739 3766-3767 3771 3798-3799 3802-3803 3805 4595 4608 5795-5796 5799-5811 5813-5826 5828-5831 5833-5840 5842-5850 5852-5855 5857-5864 5866-5878 5880-5894 5896-5906 5908-5909 5911-5913 5915-5916 7615 10693 10695 19899 23576 31170-31254
1802 29135 29137-29139 30521-30522 31255-31264
782 29190 29192-29196 31265-31270
27081
497 15692 31271-31273
27088 31274-31276
31277-31292
14452 31293-31298
31299
31300
14162 31301-31304
10309 10315 10319 10337 10343 10347 10857 10866 10876 10885 29899 29902 29904 31305-31323
31324-31335
9568 9580 9591 31330 31334 31336-31337
10319 12456 31306-31307 31309 31315-31316 31318 31338-31339
495
1792 26943 31340-31341
7718 8983 26741 31342
6933-6934 19176 19182 31343-31345
296 344-345 347 7452 7465 7467 19957 31346
6939-6940 19177 19184 29268 31347-31348
31349-31353
296 344 7452 7465 7467 19957 31346
1368 7469-7470 7485 7487 19967 31354
6934
31355-31384
22114 29009 29354-29355 30565 31385
21735 28531
30627-30628
19595 22114 30669 31050 31293 31385-31388
31389
6934 31390
16361
2498 31391
31392-31418
2603 24873 28338 31419-31425
6430 16890 31426-31432
15796 31426 31433-31443
2193 17630 31008-31009 31444-31449
4043 13617 14636-14637 19943 29909-29910 29913 30113 31450-31455
3908 4052 13618 19945 29036 29919-29920 30115 31456-31461
29966 31462-31464
29969 31465-31467
296 6465
8603-8604 13393 25171 29393 30490 30492 31004 31006 31468-31708
31709-31711
31712-31714
31715-31720
19484 31721-31723
1120-1121
2603 3558 14741 29338-29339 30130 31724-31800
19586 30399-30400 31801-31807
236 1125 1127 1147-1148 6208
1777 7928 17971 22207 30398 31808
14330 14936 15921 23259 28442 31809-31812
2465 8346 8808-8809 11675 29708
3769 8821-8823 9973 31813
8815 10426 28531 31814-31815
19815-19816 20112-20113
14330 15921 28445 30930 31816-31817
2203 5423 8099 28456
10420-10421 29936 31808
31818-31819
31820-31821
26155 26161 31053-31054
479 31822-31823
2232 7927 8136 30931 31824
2203 5423 8099
31825-31836
30129 30137 31837-31846
3209 3211
3217 3219
31847-31864
3546 5519-5520 5526 17736
4444 28509 30595 31865
2469 14330 15921 28456 30930
4445 28462-28463 31866
31867-31872
31873
2203 7767 8099
29326 31874
30664 31875
30628 31875
22114

0 1
2
3
4 5
6
7
8
9
10
11
12
3 <3
13
13
14
15
13
16 17 <18
14 <14
19 20 <21
22 5 <23
24
25 26
27
28
29
30
31
32
33
33 <34
35
36
37
38 39
40
41 42
37 <37
43 44
45
46
47
48
49
50 51
52
53
54
55
56
57
58
59
60 61
62 63
64
65
66
67
68 <69
70 <71
72 73 <74
75 76 <77
78 79 <80
81 82 <83
84 <85
86 <87
88 <89
90
91 <92
93 94 <95
96 <97
98 99 <100
101
102 103 <104
105 106 <107
108 109 <110
111 <112
113 114
115
116 117 <118
119 120 <121
122 123 <124
116 125 <126
127 <128
129 <130
131 <132
133 134 <135
136 137 <138
139 <140
141 142
143
144 145 <146
116 <147
148 149 <150
151 <152
153
154
155 156 <157
116 158 <159
160 161 <162
163 164 <165
166 167 <168
169 170 <171
172 173 <174
175 <176
177 178 <179
180 181 <182
183 <184
185 186 <187
188 <189
190 <191
192 193 <194
195 <196
197 <198
2 <199
200 <201
202 <203
204 205 <206
207 208 <209
210 <211
212 <213
214 <215
216 <217
218 <219
220 <221
222 223 <224
225 226 <227
228 <229
230
231 <232
233 <234
235 <236
237 238
239 <240
241 242 <243
244 <245
246 <247
248 <249
250 <251
252 <253
254 255 <256
257 258 <259
260 <261
262 263 <264
265 <266
267 <268
269 <270
271 <272
273 274 <275
-
276 <277
278 279 <280
281 <282
283 <284
285 <286
287 288 <289
290 <291
292 <293
294 <295
- <296
297 <298
299 300 <301
302 <303
304 <305
306 <307
308 309 <310
311 312 <313
314 <315
316 <317
318 <319
320 <321
322 <323
324 <325
326 327 <328
329 330 <331
332 <333
334 <335
336 <337
338 <339
340 341 <342
343 <344
345 346 <347
348 <349
350 <351
352 353 <354
355 356 <357
358 359 <360
361 362 <363
364 <365
366 <367
368 <369
370 <371
372 373 <374
375 <376
377 <378
379 380 <381
382 <383
384 <385
386 387 <388
389 <390
391 <392
393 394 <395
396 <397
398 <399
400 401 <402
403 404 <405
406 <407
408 <409
410 <411
412 413 <414
415 <416
417 <418
419 <420
421 <422
423 424 <425
426 427 <428
429 430 <431
432 433
434 <435
436 <437
438 439 <440
- <441
442 <443
444 <445
446 447 <448
449 450 <451
449 450 <452
449 <453
454 455 <456
457 458 <459
460
461 462 <463
464 449 <451
465 <466
467 <468
469 <470
471 <472
473 <474
475 <476
477 255 <478
479 <480
481 <482
483 <484
485
486 <487
488 <489
490 491 <492
493 <494
495 496
497 <498
13 <499
500 <500
501 <502
503 <504
505 <506
507 <508
509 510 <511
512 <513
514 <515
516 <517
518 519 <520
521 522 <523
524 <525
526 <527
528 529 <530
531 532 <533
534 535 <536
537 <538
539 540 <541
542 <543
544 545 <546
547 <548
549 <550
551 <552
553 554 <555
556 <557
558 <559
560 <561
562 <563
564
565 <566
567 568 <569
570 <571
572 573 <574
575 <576
577
578 <579
580 581 <582
583 <584
585 <586
587
588 <589
590 <591
592 123 <593
594 <595
596 <597
598 599 <600
601 <602
603 <604
605 606 <607
608 <609
610 <611
612 613 <614
615 616 <617
618
619 620 <621
622 623 <624
625 626
627 <628
29 629 <630
631 <632
633 <634
635
636 637 <638
639 640 <641
642 <643
- <644
645 <646
647 <648
649 650 <651
652 <646
653 <654
655 <656
657 658 <659
660 661 <662
663 <664
665 <666
667 123 <668
669 <670
671 <672
673 <674
675 <676
677 330
678 679 <680
681 <682
683 <684
685 <686
687 688 <689
690 <691
692 693 <694
695 <696
697 698 <699
700 <701
693 702 <703
704 <705
706 <707
708 <709
710 711 <712
713 <714
715 716 <717
718 <719
720 <721
722 <723
724 725 <726
- <727
- <728
729 730 <731
732 <733
348 <349
734 735 <736
737 <738
348 <739
740 741 <742
743 <744
745 746 <747
748 <749
750 <751
752 <753
754 755 <756
757 <758
759 760 <761
762 <763
764 <765
766 <767
768 <769
770 <771
772 773 <774
775 776 <777
- <778
779 780 <781
782 <783
784 785 <786
787 788 <789
790 <791
792 793 <794
795 <796
- <797
798 <799
800 <801
802 <803
804 805 <806
807 808 <809
810 811 <812
- <813
814 815 <816
817 818 <819
820 <821
822 <823
824 825 <826
- <827
828 <829
830 831 <832
833 <834
835 836 <837
838 <839
840 <841
842 <843
- <844
845 <846
847 848 <849
850 <851
852 853 <854
855 <856
857 <858
859 860 <861
862 <863
864 <865
866 867 <868
869 <870
871 <872
873 <874
875 876 <877
878 <879
880 <881
- <882
883 884 <885
886 887 <888
889 <890
891 <892
893 <894
895 <721
896 897 <898
899 <900
- <901
902 <903
904 905 <906
907 908 <909
910 <911
677 912 <913
914 <915
916 <917
677 918
919 920 <921
922 923
924 <925
926 927 <928
929 <930
931 932 <933
934 935 <936
937 <938
939 940 <941
942 <943
944 <945
946 <947
948 949 <632
-
948
950 <951
948 <952
948
953 954 <955
948 956 <632
957 <958
959 <960
961 <632
962 <963
964 965 <966
967 <968
969 970 <971
972
973 <974
975 976 <977
978 979 <980
981 <982
983 <984
985 <986
987 988 <989
990 991 <992
993 <994
995 <996
997
998 <999
1000 1001 <1002
1003
1004 <1005
1006 <566
1007 <1008
1009 <1010
1011 1012 <1013
1014 1015 <1016
1017 <1018
1019 <1020
1021 <1022
1023 1024 <1025
1026 1027 <1028
1029 <1030
1031 1032 <1033
-
1034 <1035
1036 1037 <1038
1039 <1040
1041 718 <1042
1043 <1044
1045 1046 <1047
1048 <1049
1050 <1051
1052 1053 <1054
1055 1056
1057 <1058
1059 <1060
1061 1062 <1063
1064 <1065
1066 1067 <1068
1069 1024 <1025
1070 <1071
1072 1073 <1074
1075 <1076
1077 <1078
1041 718 <1042
1079 <1080
1081 1082 <1083
1084 1085
1086 <1087
1088 <1089
1090 <1091
1092 1093 <1094
1095 <1096
1097 <1098
1099 <1100
1101 <1102
1023 1024 <1025
1103 <1104
1105 1106 <1107
1108 <1109
1110 1111 <1112
1113 <1114
1115 <1116
1117 <1118
1119 <1120
1121
1122 1123 <1124
1125 1126 <1127
1128 1129 <1130
1131
1132 <1133
1134 <1135
1136 1137 <1138
1139
1140 <1141
1142 1143 <1144
1145 <1146
1147 <1148
1149 1150 <1151
1152
1153 1154 <1155
1156 1157 <1158
1159 <1160
1161 <1162
1163 <1164
1165 <1166
1167 <1168
- <1169
439 1170
1171 <1172
1173 <1174
1175 1176 <1177
- <1178
1179 <1180
1181 1182 <1183
1184 <1185
1186 <1187
1188 <1189
1190 <1191
1192 1193 <1194
1195 1196 <1197
1198 1199 <1200
1201 <1202
1203 <1204
1205 1206 <1207
1208 <1209
1210 <1211
1212 <1213
1214 1215 <1216
1217 <1218
1219 <1220
1221 <1222
1223 1224
1225 <1226
1227 <1228
1229 <1230
1231 <1232
1233 <1234
1235 <1236
1237 <1238
1239 <1240
1241 <1242
1243 1244 <1245
1246 <1247
1248 <1249
1250 1251 <1252
1253 <1254
1255 1256 <1257
1258 <1259
1260 1261 <1262
1263 <1264
1265 1266 <1267
1268 1269 <1270
1271 <1272
1273 <1274
1275 <1276
1277 <1278
1279 <1280
1281 1282 <1283
1284 <1285
1286 <1287
1288 <1289
1290 <1291
1292 1293 <1294
1271 <1295
1296 <1296
1297 <1298
1299 <1300
1301 <1302
1303 <1304
1305 1297 <1306
1307 1308 <1309
1310 583 <1311
1312 <1313
1314 330 <1315
- <1316
1317 <1318
1301 <1319
1320 <1321
1322 1323 <1324
- <1325
1326 <1327
1328 <1329
1330 1297 <1331
1332 <1333
1334 330 <1335
1336 <1337
1338 <1339
1340 1341 <1342
1343 <1344
1345 <1346
1347 330 <1348
1349 <1350
1351 <1352
1353 <1354
1355 <1356
918 <1357
1358 <1359
1360 1361 <1362
1363 1364 <1365
918 <1366
1367 <1368
1369 1370 <1371
1372 <1373
1374 330 <1375
1376 <1377
1378 <1379
1380 918 <1381
- <1382
1383 <1384
1385 330 <1375
1386 <1387
1388 <1389
1390 <1391
- <1392
1393 <1394
1395 <1396
1397 1398 <1399
1400 <1401
1402 1403 <1404
1405 <1406
1407 583 <1408
1409 1410 <1411
1412 <1413
1414 223 <123
- <1415
1416 1417 <1418
1419 <1420
1421 <1422
1423 <1424
1425 223 <123
1426 <1427
1428 <1429
1430 <1431
1432 1433 <1434
1435 1436 <1437
1438 <1439
1440 1441 <1442
583 <1443
1444 <1445
1446 <1447
1448 1449 <1450
1448 1451 <1452
1453 <1454
1455 <1456
1457 123 <1450
1458 <1459
1460 <1461
- <1462
- <1463
1464 <1465
1466 <1467
1468 <1469
1470 1471 <1472
1473 1474 <1475
1476 <1477
1478 <1479
1480 1481 <1482
1483 <1484
1485 1486 <1487
1488 <1489
1490 1491 <1492
1493 <1494
1495 <1496
1497 <1498
1499 <1500
1501 1502 <1503
- <1504
1505 1297 <1506
- <1507
1508 <1509
1510 1511 <1512
1393 <1394
1513 <1514
1515 1516 <1517
1518 1518 <1519
1520 1521 <1522
1523 1524 <1525
1526 <1527
1528 1529
1530 1531 <1532
1533 <1534
1535 1536 <1537
1538 <1539
1540 1541 <1542
1543 <1544
1545 <1546
1547 <1548
1549 1550 <1551
1552 1552 <1553
1554 <1555
1556 1557 <1558
1559 <1560
1561 1562 <1563
1564 <1565
1566 583 <1567
1568 <1569
1570 <1571
1572 <1573
1574 1575 <1576
1538 <1539
1577 1578 <1579
1580 1581 <1582
- <1583
1584 <1585
1586 1587 <1588
1589 <1590
1591 <1592
1593 <1594
1595 <1596
1597 <1598
1599 <1600
1601 1602 <1603
1604 <1605
1393 <1394
1606 <1607
1608 1609 <1610
1611 <1612
1613 1614 <1615
1616 1617 <1618
1619 1620 <1621
1622 <1623
1624 <1625
1626 1627 <1628
1629 <1630
1631 1632 <1633
1634 1635 <1636
1637 583 <1638
1639 1640 <1641
1642 1643 <1644
- <1645
1646 <1647
1648 <1649
1650 <1651
1652 <1653
1654 1655 <1656
1657 123 <1658
1659 <1660
1661 1662 <1663
1664 <1665
1666 1667 <1668
- <1669
1670 <1671
1672 1673 <1674
757 1675 <758
1676 1677 <1678
1679 <1680
1681 1682 <1683
1684 <1685
1686 1687 <1688
1689 1690 <1691
1692 <1693
1694 <1695
1696 1697 <1698
1699 1700 <1701
1702 <1703
1704 1705 <1706
1707 1708 <1709
1710 <1711
1712 <1713
1714 <1715
1716 1717 <1718
- <1719
1720 <1721
1722 <1723
1724 1725 <1726
1727 1728 <1729
1730 <1731
1732 <1733
1734
1735 <1736
1737 1738 <1739
1740 <1741
1742 1743 <1744
1745 <224
1746 1747 <1748
1749 1750 <1751
1752 <1753
1754 1755 <1756
1757 <1758
1759 1760 <1761
1745 <224
1762 <1763
1764 1765 <1766
1767 <1768
1769 1770 <1771
1772 1773 <1774
1775 1776 <1777
1778 <1779
1780 1781 <1782
1783 <1784
1785 918 <1786
1787 <1788
1789 <1790
1791 <1792
1793 <1794
1795 <1796
1797 1798 <1799
1800 <1801
1802 <1803
1804 1805 <1806
1807 1808 <1809
1810 1811 <1812
1813 <1814
1815 <1816
1817 <1818
1819 <1820
1821 <1822
1823 <721
1824 1825 <1826
1827 <1828
1829 1830 <1831
1832 <1833
1834 <1835
1836 <1837
1838 1839 <1840
- <1841
1842 1843 <1844
1845 <1846
1847 1848 <1849
- <1850
1851 <1852
1853 <1854
1855 <1856
1857 1858 <1859
1860 <1861
1862 1863 <1864
- <1865
1866 <1867
1448 1868 <1869
- <1870
1871 1872 <1873
1874 <1875
1876 <1877
1878 1879 <1880
- <1881
1882 1883 <1884
1885 1886 <1887
1888 1889 <1890
1891 1892 <1893
- <1645
1894 1895 <1896
1897 <1898
1899 <1900
1901 1902 <1903
1904 <1905
1906 1907 <1908
1909 <1910
1911 <1912
1913 1914 <1915
1916 1917 <1918
1919
1920 1921 <1922
1923 1924 <1925
1926 <1927
- <1928
1929 <1930
- <1931
1932 <1933
1934 <1935
918 <1936
1937 <1938
1939 1940 <1941
1942 <1943
1944 <1945
1946 <1947
1948 <1949
1950 583 <1951
1952 1953 <1954
1955 1956 <1957
1958 1959 <1960
1961 <1962
1963 1964 <1965
1966 <1967
1968 <1968
1969 <1970
1971 <1972
1973 <1968
1974 1968 <1968
1975 <1976
1968 <1968
1977 1978 <1979
1980 <1981
- <1982
1983 <1984
1985 <1986
1987 <1988
1989 1990 <1991
1992 1993 <1994
1995 <1996
627 1997 <628
1998 <1999
2000 2001 <2002
2003 <2004
2005 <2006
2007 <2008
2009 <2010
2011 <2012
2013 <2014
2015 <2016
2017 <2018
2019 <2020
2021 <2022
2023 2024 <2025
2026 <2027
2028 <2029
2030 <2031
-
2032 <2033
2034 2035 <2036
2037 <2038
2039 2040 <2041
2042 <2043
2044 2045 <2046
2047 2048 <2049
2050 <2051
2052 <2053
931 2054 <933
2055 2056 <2057
2058 <2059
2060 2061 <2062
2063 2064 <2065
2066 2067 <2068
2069 <2070
2071 <2072
2
2073 <2074
2075 2076 <2077
619 2078 <2079
2080 2081 <2082
2083 <2084
1448 2085 <2086
1448 2087 <2088
2089 <2090
2091 2092 <2093
2094 2095 <2096
2097 2098 <2099
2100 2101 <2102
2103 2104 <2105
2106 2107 <2108
1043 2107 <2108
2109 2110 <2111
2109 2112 <2113
2114 2115 <2116
2117 2118 <2119
2120 <2121
2120 2122 <2123
2124 2125 <2126
2127 <2128
2129 1224
2130 <2131
2132 2133 <2134
2135 2136 <2137
2138 2139 <2140
2141 <2142
2143 2144 <2145
2146 <2147
2148 <2149
2150 2151 <2152
2153 <2154
2155 2156 <2157
2158 <2159
2160 2161 <2162
2163 2164 <2165
2166 2167 <2168
2169 2170 <2171
2172 <2173
2174 2175 <2176
2177 123 <224
2178 2179 <2180
2181 2182 <2183
2184 2185 <2186
2187 <2188
2163 2189 <2190
2191 2192 <2193
2194 1043 <2195
2196 2197 <2198
2199 2200 <2201
2202 2200 <2203
2204 <2205
2206 <2207
2208 2209 <317
2210 <2211
2212 <2213
2214 2100 <2108
2097 2107 <2108
2107 2215 <2108
2216 2107 <2108
2217 <2218
2219 1457 <2220
2221 <2222
2223 2163 <2224
2225 2226 <2227
2228 2229 <2230
2231 <2232
2233 2234 <319
2235 2214 <319
2109 2097 <2113
2236 2109 <2113
2028 <2029
2237 2238 <2239
2240 <2241
1448 <2242
1562 <2243
818 <2244
2245 <2246
2247 2248 <2249
2250 2100 <2251
2252 2253 <2254
2255 2256 <2257
2258 <2259
948 2260 <2261
2262 2263 <2264
2214 2265 <2266
2265 2267 <2266
2268 2269 <2270
2265 2112 <2266
2271 <2272
2273 <2274
28 <2275
2276 <2277
2278 <2279
2280 <2281
2282 <2283
2284 2285 <933
2286 <1729
2287 2288 <2289
2290 2291 <2292
2293 2294 <2295
2296 2297 <2295
2298 <2299
2300 <2301
2302 <2303
2304 2305 <2306
2307 2308 <552
2309 2310 <2311
2312 <2313
2314 2315 <2316
2317 2318 <2316
2319 2320 <2321
2235 2322 <319
2323 <2113
2109 2324 <2113
2325 2326 <2327
2328 <2329
2330 2331
2332 2333 <2334
2335 <2336
2337
2338 2339
2340 2341 <2342
2337 2343 <2344
2345 2346 <2347
2215 2348 <2349
2350 2351 <2352
2353 <2354
2355 <2356
2357
2358 <2359
2360 <2361
2362 2163 <2363
2364 2365 <2366
2367 2368 <2369
2370 <2371
2372 2373 <2374
2375
2376 2377 <2378
2379 2380 <2381
2382
2383 2384 <2385
2386 2387 <2388
2389 2390 <2391
2392 <2393
2394 <2395
2396 <2397
2398 <2399
2400 <2401
2402 <2403
2404 <2405
2406 <2407
2408 <2409
2410 <2411
2412 2413 <2414
2415 2416 <2417
2418 2419 <2420
2421 2163 <2422
2423 <2424
2412 2425 <2426
2415 2427 <2417
2428 <2429
2430 2431 <2432
2433 2434 <2435
2436 2437 <2438
2439 2440 <2441
2442 <2443
2151 2444 <2445
2446 <2447
2448 2449 <2450
2451 2452 <2453
2454 <2455
2456 2457 <2458
2459 2460 <2461
2462 <2463
2247 2100 <2108
2100 2464 <2108
2100 2465 <2466
2467 2100 <2108
2097 2107 <2108
2236 2107 <2108
2107 2468 <2108
2107 2468 <2108
2469 2107 <2108
2214 2469 <2108
2470 2107 <2108
2214 2469 <2108
2109 <2471
2472 2214 <1814
2473 2474 <2475
2476 2477 <2478
2479 2480 <2481
2109 2482 <2483
2109 2484 <2113
2485 <2486
2487 <2488
2489 <2490
2491 <2492
2493 <2494
2495 <2496
2497 <2498
2499 <2500
2501 <2502
2503 <2504
2505 <2506
1448 <2507
2508 <224
2509 <2510
2511 2512 <2513
2514 2515 <2514
2516 2517 <2518
2519 <2520
2521 2522 <2523
2524 2525 <2526
2527 <2528
2529 2530 <2531
2532 2533 <2534
2535 2536 <2537
2538 1899 <2539
2540 2541 <2542
2543 <2544
2545 <2546
2214 2469 <2108
2097 2107 <2108
2547 2107 <2108
2548 2549 <2550
2551 <2552
2553 2554 <2555
2556 <2557
2558 <2559
2560 2151 <2561
2562 2563 <2564
2565 2566 <2567
2568 2569 <2570
2571 2572 <2573
2574 2575 <2576
2577 2578 <2579
2580 2581 <2582
2583 2584 <2585
2586 2587 <2588
2589 <2590
2591 <2592
2593 <2594
2595 <2596
2597 <2598
2599 <2600
2599 <2601
2602 <2603
2604 2605 <2606
2258 2607 <2259
2608 <1456
2609 2610 <2611
2612 <2613
2614 2615 <1456
1455 <2616
1899 2617 <2539
2618 <2619
2620 <2621
2622 2163 <2623
2624 2625 <2626
2519 2627 <2520
2628 2629 <2630
2631 2632 <2633


"""###
    }
}
