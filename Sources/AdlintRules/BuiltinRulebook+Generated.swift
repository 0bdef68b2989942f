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
!Winvest 
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
!Wplace 
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
!Wstake 
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
!Wretail 
!Wretail: 
!Wretails 
!Wusually 
!Wusually:
!Wwas $ 0
$Wwas $0
!Wwas of 
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
!Wworth 
!Wworth: 
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
!Wminimum 
!Wstart 
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
!Winvest i
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
!Winvest f
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
!Wfrom 
!Wminimu
!Wput 
!Wsave 
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
!Winvest a
!Winvest n
!Winvest t
!Winvest w
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
!Wstart wi
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
!Wbuy $ 
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
!Wbuy do
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
!Wturn a
!Wturn c
!Wturn doz
!Wturn eig
!Wturn ele
!Wturn fif
!Wturn fiv
!Wturn for
!Wturn fou
!Wturn hun
!Wturn nin
!Wturn nz
!Wturn one
!Wturn sev
!Wturn six
!Wturn ten
!Wturn thi
!Wturn thr
!Wturn twe
!Wturn two
!Wturn us
!Wturn £ 
!Wturn £0
!Wturn €
!Wturned 
!Wturns 
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
!Wnz
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
!Wus
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
!Wput on
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
!Whe see 
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
!Wi see 
!Wi sees 
!Wi want 
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
!Wwe see 
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
!Wput it
!Wput ou
!Wput th
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
!Wi have 
!Wwe have 
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
!nz
!us
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
!! turn 
!. turn 
!: turn 
!? turn 
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
#turn c
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
$turn nz
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
#turn us
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
!Wput by
!Wput in
!Wput up
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
!Wbecome 
!Wbecomes 
!Wbound to
!Wcall : 
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
!Wsum : 
!Wsum are 
!Wsum for 
!Wsum is 
!Wsums : 
!Wsums are
!Wsums for
!Wsums is 
!Wsure to 
!Wview : 
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
!Wturns hu
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
!Wtarget 
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
!Wstake ju
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
!Wup to 
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
!Wup a
!Wup c
!Wup ext
!Wup fur
!Wup gai
!Wup her
!Wup him
"Wup jus
!Wup me 
!Wup mys
!Wup nz
!Wup out
!Wup pro
!Wup the
!Wup tid
!Wup us
!Wup who
#Wup £ 
$Wup £0
$Wup €
!Wwalked
!Wwon 
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
!Wworth of
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
!Wfrom a
!Wfrom c
!Wfrom doz
!Wfrom eig
!Wfrom ele
!Wfrom fif
!Wfrom fiv
!Wfrom for
!Wfrom fou
!Wfrom hun
!Wfrom nin
!Wfrom nz
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
!Wfrom us
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
!Wi'm up 
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
!Wgain: 
!Wgains as
!Wgains av
!Wgains li
!Wgains of
!Wgains ov
!Wgains su
!Wgains wo
!Wgains: 
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
!Wwins: 
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
!nz$0
"nz£0
"us$ 0
!us$0
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
!Wmade 0
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
!Wpaid 
!Wplaced
!Wpopped
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
!Wbuy at
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
!Wnz$0
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
!Wus$0
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
!Wcost a
!Wcost c
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
!Wcost nz
!Wcost one
!Wcost sev
!Wcost six
!Wcost ten
!Wcost thi
!Wcost thr
!Wcost twe
!Wcost two
!Wcost us
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
!Wpaid a
!Wpaid c
!Wpaid doz
!Wpaid eig
!Wpaid ele
!Wpaid fif
!Wpaid fiv
!Wpaid fou
!Wpaid hun
!Wpaid me 
!Wpaid nin
!Wpaid nz
!Wpaid one
!Wpaid sev
!Wpaid six
!Wpaid ten
!Wpaid thi
!Wpaid thr
!Wpaid twe
!Wpaid two
!Wpaid £ 
!Wpaid £0
!Wpaid €
!Wsaved 
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
!Wbecome o
!Wbecome p
!Wbecome s
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
!Winvest o
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
!Wi have t
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
!Wtarget c
!Wtarget l
!Wtarget p
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
!Wpaid a f
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
!Wfrom d
!Wfrom m
!Wno sub
!Wnothin
!Wone-of
!Wstop a
!Wstop b
!Wstop w
!Wthen 
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
1161-1206
1207-1258
1259-1285
1116 1161 1286-1303
1304-1308
528
1309-1314
1315-1324
521 1325-1380
1381-1392
1393-1398
562 889 1321 1399-1409
1344-1345 1348 1350 1410-1419
1420-1431
1432-1508
910 918 1509-1541
1089 1405 1542-1548
966 1549-1580
1581-1584
1321-1324 1585-1588
1589-1608
344 562 889 1403 1406-1407 1609-1614
1345-1348 1350 1413 1417 1615-1619
562 874 889 1609 1620-1626
1627-1630
1147-1152 1631-1645
1646-1668
1646-1652 1654-1656 1658-1661 1663-1671
1289 1672-1690
1147-1152 1691-1715
1716
1717-1718
1719-1720
344 347 819 1721-1738
1739-1758
1399 1403 1759-1770
1771-1788
1789-1795
1792 1796-1800
1801-1808
1546 1622-1623 1809-1812
1162 1813-1828
304 1401 1543 1829-1839
1840-1853
1854-1865
1866-1870
1160 1810 1871-1876
1877-1881
1882-1924
1920 1925-1939
1672 1940-1951
1952-1962
1952 1954-1955 1957 1963-1984
1985-1995
1996-2012
1996-1997 2002-2006 2008-2021
753-754 771 2022-2035
2036-2048
1434 2049-2061
367 2062-2066
2063-2064 2066-2097
2098-2135
2136-2141
30 32
180-181 2142
2143-2149
2150-2156
2157-2171
2157-2162 2172-2185
2186-2200
2201-2203
2202-2204
2205-2258
2205-2208 2211-2212 2217 2221-2222 2226-2235 2238-2239 2244 2248-2249 2253-2278
2279-2280
299 367 2281
2282-2286
2287-2311
2312-2337
2338
2339-2340
32-33 36-37 40-41 119 2341-2346
334 2347
2348-2349
2350-2352
2350 2353-2354
2355
299 1643 2062 2356-2357
2098
1127 2062
1761 2358-2361
2099-2106 2108-2119 2122-2135 2362-2390
2062 2065
2121 2391
2067 2392-2396
2392-2393 2396-2406
1121 2062 2407-2410
2391 2411-2415
2416-2419
2420-2423
1543 1639 2424-2429
2430-2438
2439-2445
2186 2446-2451
2452-2455
2456
1672
2457-2461
2458 2462-2529
1801 2530-2560
2561
2562
1622 2563-2565
1811 2566-2572
2573-2580
2581-2596
2597-2606
236 2607-2609
2610-2613
1811 1829 1836 2410 2614-2623
2624-2635
2563 2636-2639
2640-2643
1053 1124 2571 2644-2668
2571 2645-2648 2653-2655 2663-2664 2669-2672
1672 1940-1941 2456 2579 2673-2811
2812-2823
2824-2835
2158 2161 2442
2187 2190 2448
2836-2837
2446 2838-2843
2844-2852
2853-2857
2858-2862
2863-2867
2868-2873
42
1866 2874-3096
3097-3107
3097-3099 3103-3104 3106 3108-3110
1161 3111-3120
396 3121-3128
3129-3137
3104 3138-3140
3097 3100 3107 3141-3151
3111 3114 3120 3152-3162
3148
3159
3163
3164
3141
3152
497 3165-3173
511 1802 3174-3181
3182-3215
464 1623 1717 1798 3183-3188 3191-3194 3200-3202 3212-3275
760 1803 3120 3153 3276-3387
3388-3391
3392-3395
1321-1324 3396-3410
1809 2669 3396 3402-3404 3411-3434
1014 1411 2412 2414 2578 3435-3453
1321-1323 1811 2567 2569-2570 2669 2672 3427 3433 3454-3463
1414 2574-2575 2577-2578 3453 3464-3480
1406 1613 3141 3481-3494
1347 1417 1674 2391 3152 3495-3506
3507-3514
3507-3508 3515-3521
2567 3455 3457 3463 3522-3533
2644 2649-2652 2656-2662 2665-2668 3463 3524 3529-3563
1672 1951 2456 2574 2578 2673 2678-2681 2683 2688-2691 2695 2701-2702 3453 3465 3564-3791
3141 3484-3485 3489-3490 3792-3793
3152 3498-3499 3501-3502 3794-3795
3796-3859
521 3317 3470 3860-3899
3540 3900-3945
1693 3308 3946-3987
1672 1951 2574-2575 2578 2674 2678-2680 2684 2688-2690 2749 3453 3467 3471 3476 3478 3565 3567-3568 3570 3572-3573 3585-3587 3590-3636 3638 3642-3689 3692 3695-3728 3730-3791 3988-4002
1613 4003-4011
1347 3954 3957 4012-4018
4019-4062
4019-4022 4029-4035 4042-4044 4063-4173
3950 4174-4227
4228-4235
4236-4239
4240-4245
2198 4246-4249
4250-4251
739 4252
4253-4255
2357 3139 4254-4255
3248 4019 4256
2567 2570 3455 3463 4257-4265
1798 2567 2570 2649 4257-4260 4264-4285
1803 2574 2578 3875 3985 4286-4397
2567 2570 4260 4264
4398-4401
4402
4403
4404
4405
4406
4407
4408
4409
4410
4411
4412-4438
2567 2570 3220 3837 4260 4264 4412-4413 4418-4419 4427-4428 4432-4433 4439-4453
4454-4488
1768 1866 4489-4495
528 1147-1152 3428 4496-4504
1825 1877 2575 4505-4510
1622-1623 1811 2565 2663 4511-4516
2575 3994-3995 4001 4517-4524
1622-1623 1811 1871 2565 2568 2663-2664 4511 4513-4514 4516 4525-4527
2575-2576 3994-3995 4001 4518-4519 4521-4523 4528-4532
562 889 1402 1407 1610 1613 1621 3143 3487 3491-3492 4533-4541
1347-1348 1350 1412-1413 1616 1674 3154 3503-3504 4542-4552
3151
3162
1623 4490-4491 4553-4569
1811 4566 4569-4595
516 771 1878 3318-3319 4521 4596-4611
3143 4612-4619
3154 4620-4628
3217 3942 4453 4629-4659
3217 4629-4633 4644-4649 4651-4773
3116 3153 3340-3341 3343-3344 3863 4176 4774-4843
4010 4401 4844-4845
3519 4017 4401 4622 4846
3493
3505
4847-4934
3533 4933-4999
752 3957 3982 4295 5000-5055
3903 3915 3940-3941 3943 3945 5056-5127
4283 5076 5086 5128-5180
2024-2025 3436 4202 5181-5243
1053
4443
5244
1089 1124 1542-1544 1546-1548 1622 2565 2663-2664 3455 4614 5245-5259
1870 1903 1926-1927 1936-1937 5260-5309
865 868 1672 1881 1940-1941 1947-1948 1951 3467 3506 3590 3695 4522 4532 5030 5310-5437
1089 1546 1548 1623 1811 4264 4445-4446 4453 5256 5258 5438-5440
2575 2749 2770 3449 3999-4000 4365 4521 5441-5446
5447-5449
5450-5452
5453
5454
5455-5456
5457-5458
5459
5460
5461-5462
5463
5464
5465-5469
5470-5473
5474-5482
5474 5476 5479-5490
1672 5491-5495
1548 1810 5258 5496-5501
3999-4000 5502-5508
5509-5510
2642 5491
5511-5526
3461 4446 5527-5533
3506 4219 5534-5587
1548 1810 5588-5593
3999 5491 5502 5594-5598
5599-5602
5603-5606
5496-5498 5607-5615
1548 5258 5496-5498 5609
3999-4000 5503-5505 5616
5617
5618
2563
2640
5619
1127 1829 5620
5616
5621-5625
528 1147-1152 2456 4502 5625-5628
1330 1332 1341 1343 1356 1358 1364 1366 1370-1372 1378 1380 1672 1951 3586 3590 3592-3596 3599 3605 3616 3619 3625 3636 3638 3643 3649 3660-3661 3663 3695 3697 3699 3726-3727 3731 3758-3759 3762-3763 3765 5629-5751
1548 4445 5258 5496-5497 5501 5607 5627-5628 5752-5756
3999-4000 5442 5503-5504 5508 5757-5764
1400 1548 1810 5258 5501 5588-5589 5591 5752 5765-5767
1410 3999-4000 5491 5502 5508 5594 5596 5757 5768-5770
5771-5776
5777-5783
5784-5839
5588 5785-5786 5788-5789 5791-5818 5820-5840
1672 5491 5841-5864
5496-5498 5500 5588-5589 5607 5753 5755-5756 5865-5866
5491 5503-5505 5507 5594 5758 5760 5762-5763 5867-5868
1548 1810 2837 5258 5528 5588-5589 5865 5869-5870
3999-4000 5491 5502 5594 5867 5871-5874
3220 5771-5776 5875-5878
5777-5779 5781-5783 5879-5883
5884-5889
428 1545 5890-5892
5893-5901
5894-5896 5900-5905
1093 2391 5906-5912
240 5893 5897 5900-5901 5913-5915
5900-5902 5914-5975
1093 2391 2447 5912 5976-5985
3142-3143 4527 5528 5986-5988
5989-6001
1596-1597 3130 3132 3134 3289 3291 3587 3591-3595 3597 3608-3615 3617 3628-3636 3638 3652-3661 3677-3689 3696-3697 3713-3726 3728 3745-3760 3762-3763 3779-3791 5013 6002-6029
4527 5528
6030-6033
3141 6034
3152 6035
3488-3490 6036-6038
3500-3502 6039-6041
3102 3142-3143 4527 5986
304 6042-6043
4836 4842 6044-6075
2749 3994-3995 4521 6076-6085
3139 3141 6086
1803 3152 6087
6088-6123
6124-6137
6115 6118 6120 6138-6155
1810 3143 5528 5986 6156
3132 6132 6134-6135 6157-6166
4615 6167-6193
5509 6194-6198
4621 4624 6199-6223
2642 6224-6226
1411 1878 2412 2642 3438 3448 3471 3478-3479 3999-4000 4774 6227-6244
6245-6250
2563 6248 6251-6256
2640 2725 6257-6262
6263-6264
303 2417 6265-6267
6268-6271
6272-6286
6287-6289
1121 6043 6290
2414 3448 6291
1543 1623 1810 1871-1872 1888 3232 5258 6292-6308
5245 6167 6305-6306 6309-6340
1672 4364 5016 5842 5855 5864 6199 6268 6341-6449
4615 5245 6167-6193 6306 6308 6450-6451
4621 4624 6199-6223 6257 6400 6452-6454
6455-6459
6460-6465
6466
6467
1866 1870 2359 3088 3092 6468-6472
1195 1881 6473-6561
6562-6582
2438 2839 2842 4549 6583-6596
1103-1104 1108-1109 6597-6614
1103-1105 1108-1109 6597-6598 6600-6601 6604-6605 6608-6616
307 1054 1060 1081 1129
433 1090 1093-1094 6617
477 1089 2663 5756 6618-6627
486 2770 4522 5763 6628-6637
6638-6644
4337 6645-6650
477 482 5756 6618-6619 6621-6622 6626 6651-6657
1089 6620 6625 6658-6666
2198 2560 2770 6262 6630 6635 6667-6671
3101-3102 3107 6672-6673
1161 3115 3120 6674-6675
6676-6681
4614 6451 6681
6234 6682-6686
4614-4615 6451
4623-4624 6453
1009 1102 1399 1789 1810 2663 4057 4515 5528 6687-6724
1009 1399 1789 1810 2663 4057 4515 5528 6687-6703 6706-6734
304 632 819 863 1403 1407 1620 1760 1763 1809 2669 4540 6735-6739
521 869 872 1014 1345 1350 1751 3464 4551 6740-6747
6748
6749
50
6750
304
1014
6751
4549
4538
4548
1321 1323-1324 1548 3397 6752
2408 5439 5986 6753-6761
2412 3435-3436 3438 3446 3449-3450 3452 6762-6765
6766
6767
1127 1613 3455 3493 4540 5528 6768-6772
1347 3467 3505 4551 5872 6773-6778
3507 3509 3513 6779-6781
3517 3520 6782-6785
3188 6786-6790
1810 3461 4446 6791
3585 3761 6792-6794
6795-6812
1147-1148 4504 6813-6815
6816-6823
6824-6838
6839-6847
1089 1548 1810 2567 4264 4445-4446 5258 6848
2574 2770 3996 3999-4000 4365 5442-5443 5502
3931 6849-6852
6849 6853-6855
1804 3974 6856-6858
6859-6888
6889-6948
1672 6358 6365 6381-6382 6391 6405-6406 6411 6421 6949-7014
7015-7060
2408 5439 5986 6753-6757 6759 6761 7061-7062
2412 3435-3436 3438 3446-3447 3449-3450 3452 5209 6762-6763
1127 1613 4540 6769-6772 7063
1347 4551 6774-6778 7064
1810 5146 7065-7084
7085-7123
1693 5235-5237 6839 6841-6842 7124-7182
4613 7183-7185
4622 7186-7188
7189-7198
1321 1323-1324 1548 3397 6752 7015
945 7199-7207
296 344-345 347 7208-7224
521 1346 7225-7244
2445 3852-3853 3857 7245
2451 3891 3894 3897 7246
7247
7248
7249-7257
7258-7267
945 7201 7205-7207 7268-7272
2445
2451
1053 1622 3493 3852-3853 3857 3859 7245 7273
3505 3891 3894 3897 3899 3995 5244 7246 7274
3942 4895 6754 6849 6852 7208 7275-7342
1149 1152 1330-1332 1341 1343 1364-1366 1410 1596-1597 1948 5395 5634 5770 6763 7343-7514
1089 1546 1548 1623 1811 3455 3460 4264 4445 4615 5258 5497 5870 6169 6848 7515-7518
2575 2749 2770 3467 3476 3996-3997 3999-4000 4365 4521 4621 4624 5442 5504 5874 7519-7521
7522-7581
7582-7583
7584
7585
7296-7297
4192 7586
7310
7587
2443 7247 7588-7632
6031 7633-7649
7248 7650-7696
1089 1546 1548 1623 1811 3455 4264 4445 4615 5258 5497 5617 5869-5870 6169 6848 7517-7518
2575 2749 2770 3467 3996-3997 3999-4000 4365 4521 4621 4624 5442 5504 5618 5873-5874 7521
7697-7736
2444 6855 7737-7739
2450 7740-7743
7744-7767
7768-7795
7768-7775 7796-7822
3396 3398-3410
1672 1951 2456 2674 2678-2680 2684 2688-2690 2701-2702 3565 3567-3568 3570 3572-3573 3575-3576 3579-3580 3585-3587 3590-3636 3638 3642-3689 3692 3695-3728 3730-3791 3988-3993 7823-7826
2570 7827-7865
2578 3287 3317 6793 7866-7902
1622
1623 2571 3173 7903-7914
2579 3181 4521 7915-7926
7914
7926
7927-7971
3061 7972-8015
1089 1542 1546 2619 8016-8018
2749 2770 4774 6229 6232 6237 8019
1542 2619 8016-8018
8020-8070
1089 1546 8071-8074
528 1089 1546 8071-8073
1151-1152 2749 2770 3729 8075-8076
8077-8084
2446 2838-2840 2843
8085-8087
8088-8090
2457 8091-8095
8096-8123
974 1801 8124-8259
4010 4401 4844-4845 8260-8261
3519 4017 4622 4846 8262-8264
3173 4525 8265-8268
1988 3181 4529 8269-8271
8272-8299
2570 3193-3194 6043 8300-8305
8306-8333
2457 8092-8095 8334-8336
2417 8337-8348
1804 2421 8198 8200-8204 8206-8209 8349-8494
8495-8518
2457
2357 3173 4525 8266-8267
3181 4529 8269-8270 8519
8100-8101 8104 8113 8122-8123 8520-8521
2417 8338-8339 8341-8345 8347-8348
974 1801 8148 8161 8210 8259 8522-8523
2457 8091 8093 8524
4010 4401 4844 8260-8261
3173
3181
479 481-483
1804
8525
8526
8527-8530
3159 8531-8532
8533-8534
2424 4404 8535-8538
8539-8547
4405 8548-8553
8554-8558
6681 8559-8562
6686 8563-8566
4416-4417 4422 4431 4436 8567-8617
6077 8618-8721
521 1347 1616 1674 2411 2576 3176-3178 3476 3504-3505 3519 4017 4551 4622 4846 5471 5872 6774-6775 8262 8519 8722-8736
2445 8737-8738
2451 8739-8740
8741-8746
5035 8747-8751
3188 3200 4638 6680 6787 6789 8752-8789
8567 8569-8571 8574-8580 8586 8589-8592 8599 8602 8608 8616 8790-8801
3581 3691 8802-9004
9005-9007
9008-9019
9020-9029
9030-9033
9034-9037
4638 4642 5167 5173 6302 8767 8770 8772-8776 9038-9073
9039 9074-9123
3340-3344 5235-5237 9124-9148
9149-9289
1975 3188 6786 6788 6790 8304 8784 8788 9149-9150 9154 9156 9169 9187-9188 9201 9203 9221-9229 9238 9247 9252 9258-9259 9266-9270 9277 9287-9348
1596-1597 1940-1941 1948 1951 2726 3586-3587 3590-3597 3608-3617 3628-3636 3638 3652-3661 3677-3689 3695-3697 3713-3728 3745-3760 3762-3763 3779-3791 5395 6238 6684 7487 7489 7505 8843-8844 8848 8857-8858 8864 8869 8879 8886 8892 8897 8906-8907 8913 8918 8928 8935 8988 8993-8994 8996 8999 9001-9002 9349-9404
9405-9414
4312 4318 4342 4348 9415-9418
9419-9420
9419 9421
7952 7967 9422-9423
7992 8011 9424-9425
1089 1542 1546 3459 5753 8018 9426
2749 2770 3474 5760 6229 6237 9427
4265 6304 7042 8786 9428-9433
1672 1940-1941 2673 2675 2678-2683 2685 2688-2692 2712-2721 2723 2726-2748 2750-2769 2771-2811 3564 3566 3569 3571 9434-9462
1127 3168 3170 6713 9463
3176 3178 6775 8733 8736
2445 7194 9464-9471
2451 7203 8843 9472-9478
9479
2424 2428 8073 9480-9487
3188 3396 3398-3410 3529 3532-3533 6787 6789 7837 7852 7861-7862 8788 9488-9550
3729 8308-8311 8315-8318 8322-8325 8329-8332 8548 8890 9551-9557
1127 1829 3796 3802 3837-3838 3852-3853 3858 4264 5589 6769
3470 3860 3870 3875 3891 3894 3898 4365 5594 6774-6775 8725
8541 8547 9558-9567
2152 9568-9578
9579
9580
8274-8277 8281-8284 9581-9600
2644 2649-2652 2656-2662 2665-2668 9582-9583 9585 9587-9589 9592-9593 9595 9597-9599 9601-9609
1672 1940-1941 2456 2574 2578 2673 2675 2678-2683 2685 2688-2692 2695-2696 2701-2702 2705-2706 2712-2721 2723 2726-2748 2750-2769 2771-2811 3453 3467 3564 3566 3569 3571 3574 3577-3578 4326 5441 9610-9645
3837 9646-9647
3875 9648-9649
9650-9685
2456 2701 9686
8548-8550 9687-9696
9697-9700
9701-9704
5756 6169 6618 6626 6657 9705-9715
2429 9308 9716-9724
2749 2770 3474 4621 4623 5244 5763 6628 6636 9687 9690 9725-9731
1127 1548 1829 2568 9732
2576 3999 6775 8725 9733
2429 9483 9717-9718 9734-9737
782 3309 3315 3361 3364 9687 9690 9738-9867
9868-9877
9784 9878-9886
9887-9894
3506 9895-9901
9902-9906
4510 9907-9910
9911
9912-9917
9918-9941
1121 9942-9944
2414 9945-9947
4635 6302 9295 9307 9318-9319 9348 9948-9967
4664-4665 6469 9166-9167 9184-9185 9212-9215 9285-9286 9295 9307 9318-9319 9348 9954-9965 9968-10017
1177 2024-2025 3343 4815 5189 9136 10018-10136
6030 6032 10137-10138
3519 6030 10139-10141
10142-10143
2451 8739
3170 10144-10147
3178 10148-10151
10152-10167
1321 1323-1324 10168
1508 10169-10183
1147-1150 1152 1672 1948 2456 2678-2680 2688-2690 2701-2702 3988-3993 5395 5441 7383 7394 7422 7429 7460 7463-7464 7468 7471-7473 7478 7481 7487-7488 7494 7496-7497 7500-7506 7514 7823-7826 9461-9462 10184-10223
519 1412-1413 1878 3176 3519 4017 4398 4551 4622 4846 6232 6775 7474 8262 8725 10224-10232
3188 3200 6787 6789 8782 8784 8788 10233-10234
1053 1089 1124 1546 1622 4614 5256 5440 10235-10237
2749 2770 3995 4623 5244 5444-5445 10238-10241
9467 9735-9736 10242
9474 10243-10245
4413 4419 8073 10246-10283
4413 4419 8611 8613 10246-10278 10282-10286
4455 4469 9696 10287-10323
3188 3396 3398-3410 3459 6787 6789 7837 7852 7861-7862 8788 9488-9490 9502 9511-9512 9524 9546-9549
1672 1940-1941 2456 2674-2675 2678-2680 2682 2684-2685 2688-2690 2692 2696 2701-2702 2705-2706 2712-2721 2723 2726-2748 2750-2769 2771-2811 3474 3988-3993 7823-7826 9434-9444 9446-9462
3519 4017 4622 4846 8262
8786 9431 10324-10354
8786 9431 9948 9951 9967 10324-10325 10335-10340 10342-10346 10348-10351 10353-10356
1672 1951 3585-3587 3590-3597 3601 3604 3607-3617 3621 3624 3627-3636 3638 3645 3648 3651-3661 3667 3677-3689 3692 3695-3697 3703 3713-3728 3735 3745-3763 3769 3779-3791 5643 5645 5648 9461-9462 10357-10449
9464 9466-9471 10450-10454
9472-9478 10455-10459
8572-8573 8607 10460-10476
4282 4284 10477-10486
3130 4375 4388 4393 10487-10517
3168-3170 10518-10519
3176-3178 4398 10520
10521-10550
10551-10559
10560
10561-10639
4895 4899 7332 10640-10646
4981 10640 10642 10647-10651
10565-10567 10569 10571 10574-10576 10578 10580 10584-10586 10588 10590 10593-10595 10597 10599 10613-10615 10617 10619 10632-10634 10636 10638 10652-10708
10709-10713
4399 6077 8699 10714-10715
10716-10757
2360 5262 6469 9986 10758-10761
3340 3343 4202 5211-5212 5214 5216 5219 6584 9133 9135 9137 9139 10049-10052 10054 10071 10079 10762-10869
7194 7847 9470-9471 10146
7203 7884 9477-9478 10150
10870-10885
10886-10901
9470-9471 9868 10902-10903
9477-9478 9878 10904-10905
8762-8764 10906-10929
2725 2749 2770 3474 4621 5444-5445 5763 6081 6636 9725 9731
9467 10930
9474 10931
10932
3188 3396 3398-3410 6787 6789 7837 7852 7861-7862 8788 9488-9490 9502 9511-9512 9524 9546-9549 10933-10945
10946-10955
1874 1876 9267-9268 10956-10974
5773 5870 10975-10982
5779 5874 9369 10983-10989
1672 1940-1941 2456 2674-2675 2678-2680 2682 2684-2685 2688-2690 2692 2696 2701-2702 2705-2706 2713-2721 2723 2726-2746 2748 2750-2769 2771-2790 2792-2811 3988-3993 5441 7823-7827 7841-7842 7846 7854 7856 8785-8786 9434-9437 9439-9444 9446-9454 9456-9462 10990-11022
8789
11023
5109 9113 11024-11077
11078-11081
11082-11085
5297 11086-11096
11097-11128
9744 9747-9748 9750 11129-11184
11185-11242
3125 5591 9724 11243-11254
1672 1940-1941 2456 2673-2676 2678-2686 2688-2693 2695-2696 2701-2703 2705-2706 2712-2721 2723 2726-2748 2750-2769 2771-2811 11255-11300
1127 6769 11301
6774-6775 11302
11303
2567 2570 3455 3463 4263-4264 5438
11304
2424 2428-2429 8073 9480 9483 9485 10261-10262 10274 10276 11305-11330
3361 3364 3729 8548 8890 9360 9551 9554-9555 9693 9730 9792 9805 9813 10298-10299 10305 10307 10559 11276 11304 11331-11349
2578 3464-3465 3468 3473 3585 3729 3951 4214 4217 5441 6740 8075 8350 8843 9388 10181 10439 11350-11376
9735-9736
3315 9770 9878-9879 9883-9884 11377-11544
1613 2568 3168-3169 3484-3486 3489-3490 3838 6769 9463 9732 11545-11548
1347 1674 2391 2576 3176-3177 3470 3498-3499 3501-3502 3875 6774 8726 8734 8736 9733
7851 11549-11557
7888 11558-11566
2008 3483 3488 6036-6038 11567-11595
2008 3483 3488 6036-6038 11568-11629
782 1672 1951 2031 2456 2678-2680 2688-2690 2701-2702 3497 3499-3500 3565 3567-3568 3570 3572-3573 3575-3576 3579-3580 3585-3587 3590-3636 3638 3642-3689 3692 3695-3728 3730-3791 6039-6041 9866 11630-11658
1324 1546 2571 3524 3531 9491 11659-11663
4413 4419 8073 9483 10248-10251 11664-11672
3729 4455 4466-4467 4469 4472 8890 10288-10291 11339 11673-11677
5990 11678
2567 2570 4260 4264 5438 11679
5542-5555 11680-11684
1674 3152 3176 3178 3503 6775 7199 7203 7877 7884 8725 8734 9474 10244-10245 11685
6658 11686-11697
8800 9309 11090-11091 11698-11711
4459 4461 4472 9739-9743 9747-9748 9750 10302-10303 11338-11339 11674 11676 11712-11849
11850-11873
1321 1324
1504-1505 1507-1508 10183 11874-11980
11981-11986
1618 2854 11987-11990
11991-11992
11993-11994
1639 1759 2424 8536 8570 8586 8593 11310 11995-12002
528 1147-1152 1304 1322 3428 4496-4504 11230-11231 12003-12047
8350 8548 8550 9687 9690 9693 11149 11292 12048-12090
1147-1150 1152 1672 1948 2456 2678-2680 2688-2690 2701-2702 3988-3993 5395 7383-7385 7387-7399 7409-7439 7460 7463-7464 7468 7471-7473 7478 7481 7487-7488 7494 7496-7497 7500-7506 7514 7823-7826 9461-9462 10184-10189 10194 10196-10202 10204-10210 10212-10223 12091-12092
3802 3837 3858-3859 12093-12095
3870 3875 3898-3899 12096-12098
12099-12112
2359 4029 12113-12121
12122-12133
3168 9420 9463 10519
3176 4398 8736 9421
5991 9054 9056 12134-12215
3121 4917 7585 8555 8557 8779 9104 9106 10485 12216-12271
5044 8567 8720 8886 9141 9143 9147 9445 11140 11773 12051 12066 12071 12272-12456
3168 12457
3176 12458
12459-12463
4486 12464-12467
11308 12468-12487
11334 12488-12495
868 1147-1150 1152 1672 1948 2456 2678-2680 2688-2690 2701-2702 3988-3993 5395 7383 7394 7422 7429 7460 7463-7464 7468 7471-7473 7478 7481 7487-7488 7494 7496-7497 7500-7506 7514 7823-7826 9461-9462 10184-10210 10212-10223 11366 12496-12498
12499-12505
12506-12512
12513-12546
5755 6302 12547-12674
1672 1951 2866 3585-3587 3590-3597 3601 3604 3607-3617 3621 3624 3627-3636 3638 3645 3648 3651-3661 3667 3677-3689 3692 3695-3697 3703 3713-3728 3735 3745-3763 3769 3779-3791 5643 5645 5648 6817 9461-9462 10028 10358-10361 10372-10381 10399-10400 10402-10411 10414 10416-10426 10430-10439 10441-10448 10556 12675-12723
304 677 3837 5620 12724-12727
374 1014 3875 12728-12732
6253 12733-12813
428 1639 5262 5293 5295 5752 9951-9952 11997-11998 12002 12814-12865
1149 1152 1330-1332 1341 1343 1364-1366 1596-1597 1948 5395 5634 7343 7352 7363 7368-7369 7372-7373 7380 7400-7404 7442-7444 7446-7450 7456-7458 7460 7463-7464 7468 7471-7473 7478-7479 7481 7485 7487 7494 7497 7501-7505 7507 7509 7514 7650-7651 9731 12497 12866-12893
12894-12897
12898-12901
1127 2568 6769
2576 6774-6775
6855 11856-11858 11860-11861 12902-12937
7648 11104 11120 12938-13032
3467 3866 3955 4013 5044 10039 10323 10639 12423-12424 12445 13033-13097
13098-13113
3516 3519 12696 13098 13101 13114-13124
13111 13125
13120 13126
3558 8071 8073 11995 12020 12252 13127-13184
3558 8071 8611 8613 9681 9684 11995 12020 12252 13127-13193
3181 8075 8350 8548 9445 9551 9693 9696 10953 13194-13217
9699
9703
13218
13219
3484-3485 3489-3490
3498-3499 3501-3502
2424 4265 8073 9430 12252 13136 13146 13220-13227
3188 3396 3398-3410 6787 6789 7837 7852 7861-7862 8788 9488-9490 9502 9511-9512 9524 9546-9549 10326-10327 10329 10334 10352 10486 10932 13228-13232
1672 1940-1941 2456 2673 2675 2678-2683 2685 2688-2692 2695-2696 2701-2702 2705-2706 2712-2721 2723 2726-2748 2750-2769 2771-2811 3564 3566 3569 3571 3574 3577-3578 9434-9444 9446-9462 10514 13233-13248
280 9465 13249-13253
1149 1152 1330-1332 1341 1343 1364-1366 1672 1948 2456 2678-2680 2688-2690 2701-2702 3988 3990-3991 3993 5395 5634 5669 5671 5693 5695 7383 7394 7422 7429 7460 7463-7464 7468 7471-7473 7478 7481 7487-7488 7494 7496-7497 7500-7506 7514 7824 9461-9462 10184-10194 10196-10202 10204-10210 10212 10214-10217 10219-10223 11255 11259 11263 11268 11272 13254-13308
1613 1811 5528 6043 6739 11551 13309-13310
13311-13313
1347 2576 3129 3448 5872 7246 7877 7879 7892 8735 9421 9474 9477-9478 11366 11372 11560 11685 13314-13324
10356 13325-13329
3188 3396 3398-3410 6787 6789 7837 7852 7861-7862 8788 9488-9490 9502 9511-9512 9524 9546-9549 13330-13332
11357 13333-13337
5277 10326-10327 10329 10334 13338-13342
6169 8758 8786 9428-9429 9431 9433 9511-9512 10325 10335-10336 12608 12639 13343-13378
13235-13236 13243 13379-13457
13458-13461
1436 11888
13462-13463
13464-13465
8018 10144
6237 10148
2445 8737
4977 13466-13487
5282-5283 9968 9976 13473 13488-13497
5310 13498-13503
13504-13529
2430-2431 2438 5874 9725 10984-10986 13530-13543
2430-2431 2451 5874 9554 10984 13530 13540 13544-13546
9466 13505 13509 13512 13516-13517 13521 13523 13525
9473 13547-13554
10480 13555-13561
13562-13585
4626 13586-13627
12099 13628-13632
2570 13633-13639
12125 12131 13640-13656
3168
3176
3188 3193 3200 6043 6787 6789 7123 8301 8303 8760 8782 8784 8788 9091 9312 13657-13666
8720 8886 12279 13667
13668-13669
13670-13671
13672
13673
528 1147-1152 4502 5626-5628
9270 13674-13682
9270 13675-13679 13682-13686
13687-13696
11086-11087 11090-11091 11094-11095 11207 12022-12023 13697-13707
1761 1870 5300 9348 10003 12120-12121 13708-13720
1127 1829 3493 3852-3853 3857 6769 13721
3505 3891 3894 3897 6774-6775 8725 13722
1548 5592 5617 13723-13726
1548 1810 2356 4535 5258 5592 5870 6250 7605 10978 13723 13725-13744
2643 3999-4000 4544 5471 5502 5597 5874 10985 13531 13540 13745-13781
13782
13783
13784
13785-13790
13763
13791
7856 9420
13792
13793-13794
13795-13796
9293 13797-13800
13801-13804
1433-1434 1436 13805-13812
2569-2570 7193-7194 7839 7850 11568 13813-13815
2577-2578 7202-7203 7877 7887 11568 13816-13818
13819-13821
13810 13822-13823
3104 3139 13824-13827
1161 1804 2411 3117 3348 3794 6087 8526
13828
2567 2570 3396 3398-3410 3460 3463 4260 4263-4264 5438
3139 3141 4408 4540 6713 13829-13832
1719-1720 3152 4409 4551 6087 8733 13833-13834
8526 13835
13836
13826 13837-13925
433 1596-1597 1719-1720 3496 3587 3591-3595 3597 3608-3615 3617 3628-3636 3638 3652-3661 3677-3689 3696-3697 3713-3726 3728 3745-3760 3762-3763 3779-3791 3794 4551 7887 8433 13833 13926-13965
398 469 6701 6713 13830 13966-13979
6713 13830 13980-13983
1719 4551 8733 13984-13986
3492 13987-13991
3439 3504 13992-13995
13996
13997
13998
13999-14003
14003-14022
5984 8526 13931 14023-14033
14034
14035
14036-14057
14038-14043 14045-14058
1684 7679 14059-14076
14039 14046-14048 14051
14077
14078
14046-14048
14079-14082
10905 14083-14088
14042-14043 14046-14047 14056-14057
304 1400 1402 1407 3397 4538 4540 5620 14089-14091
1684 14070 14075-14076 14092-14113
1406-1408 1610 4537-4538 6713 13830-13831
1350 1417-1418 1616 1719-1720 4547-4548 8733
14114
1684
14115-14118
14092
10137 14119-14129
3168 13672 14130-14135
3515-3516 4239 10556 12692 12695-12696 13114 14136-14182
14183-14198
1760 9724 14199-14201
6839 6841 6847 14202-14209
14210-14213
14214-14215
13104 14216-14234
4237 10551 13117 14235-14248
14249-14275
3461 4443 4446 4526-4527 5250 5527-5528 14276-14277
3478 4530-4531 5030 5443 5872 14278-14281
1623 1796 2567 2570 3455 3463 4264 5250 7295 10255 11088 14282-14425
1623 2567 2570 3455 3460 3463 4260 4264 5250 7295 10145 10255 11088 13980 14132 14282-14283 14288-14289 14299-14302 14308 14311 14316 14319-14320 14339 14342-14343 14348 14351 14356-14362 14370-14371 14375 14384 14397 14399-14400 14406 14423-14424 14426-14513
3066 3875 4203 5041 6974 7654 8526 10149 10294 10494 11149 13242 13589 13984 14150 14165 14514-14636
1765 14297-14298 14340-14341 14399 14434 14460 14637-14639
14640-14649
14650-14656
14657
14658
14659
14660-14665
14666-14670
14354-14355 14671-14672
14673-14676
14575-14576 14677-14678
14679-14711
12099-12101 13628-13632 14679-14682 14693 14697 14699 14712-14745
10028 12126-12127 12129-12131 13648 13655-13656 14746-14775
1121 2408 2567 2570 3193 3215 4264 5438 6043 13639 14776-14777
2412 2414 2574 2578 3448 4202 4365 5441 10054 14778-14780
10711-10712 11672 14781-14783
4399 4474 8699 11677 14784-14785
1127 1829 3168
3176 6775 8725
1121
14786-14788
14789-14791
14337-14338 14494 14637 14792-14847
14337-14338 14792-14793 14806 14837-14838 14848-14986
1672 1940-1941 2456 2673-2676 2678-2686 2688-2693 2695-2696 2701-2703 2705-2706 2712-2721 2723 2726-2748 2750-2769 2771-2811 4625 4846 14987-15008
6709 9463 15009-15017
7584 8736 11364 15018-15022
3170 15023-15042
15043-15055
2119 2135 2198 2376-2377 2387 3066 7996 8015 13047 13076 14621 14634 15056-15141
3139 10710-10712 15142-15146
3164 4399 6077 6087 8699 15147-15149
15150-15163
15164-15173
15174-15182
1811 2621 3396 3398-3410 3460 6043
1672 1951 2575 2674 2678-2680 2684 2688-2690 3448 3476 3565 3567-3568 3570 3572-3573 3585-3587 3590-3636 3638 3642-3689 3692 3695-3728 3730-3791 3988-3993 6235
13828 15183
3516 3519 13114 13116-13117 13120-13121 13123-13124
10711-10712
4399 8699
15184-15188
1321 1323-1324 1543 1548 3397 15189-15190
7679 14074 14578 15191-15201
10713 10956 15189 15202-15205
1862 6085 10715 14578 15202 15206-15209
9467 9469 15210-15213
9474 9476 10458 11360 11411 11495 15214-15215
6296 10519 14135 15216-15235
1717 1798 3250 3273 4588 5273 6470 15219-15221 15224-15228 15230-15233 15236-15238
1803 3120 3164 4521 5030 6160 8731 14281 14536-14537 15239-15290
15291-15296
4010 4401 4844 8260 15297
14446 15143 15298-15299
7470 15148 15300-15301
3837 15302-15305
3875 15306-15308
15309-15336
15309-15386
2865-2866 3040 10551 13047 15387-15404
10710-10712 15405-15408
4399 6077 8699 12129 14763 15409-15410
14638 14699 15411-15427
3941 3943 5093 5097 14464 14466-14467 14699 15411 15414-15415 15417-15419 15421-15426 15428-15479
2574 2578 3467 3690 3983 4365 5441 14550 14585 15480-15482
1121 15483-15484
8073 11672 14781
3729 11677 14784
15485-15510
15491-15493 15497-15502 15511-15573
14061 14069 14072 14095 15574-15582
15583
15584
1542 2567 2570 3457 3463 4264 6043 13634 13830 15585
1719 2574 2578 3448 3453 3470 4365 6229 15586-15587
4540
4551
14379 14382-14383 15588-15631
14379 14382-14383 15588-15596 15600-15603 15610 15612-15621 15625-15628 15630-15816
402 2385 3330 3957 3997 4236 10639 11423 11507 13941 14593 14595-14596 15022 15584 15817-15845
14806 15846-15847
4010 4401 7184 14225 15848
15011 15849-15850
11364 15851-15852
15853-15858
8897 10039 10067 15859-15861
15862-15863
15864-15865
3107 11203-11204 11240-11241 14343 15866-15894
11203-11204 11240-11241 14343 15867-15873 15875-15943
183 791 3120 3515 4224 11543 12697 13114 14148-14151 14156-14157 14173 14176-14179 14532 14566 15199 15944-15990
15991-15996
11509 15997-16001
3141 3144 16002-16003
3152 3155 16004-16005
15802 16006-16010
7679 15845 16011-16013
1121 2567 2570 3396 3398-3410 3457 3460 3463 4264 4446 6043 11982
1672 1951 2414 2574 2578 2674 2678-2680 2684 2688-2690 3448 3453 3470 3476 3565 3567-3568 3570 3572-3573 3585-3587 3590-3636 3638 3642-3689 3692 3695-3728 3730-3791 3988-3993 4365 5443 11988
15849
15851
1796 13980 14444 16014-16025
1121 1811 3461 4446 5527 11551 11982 16026-16028
759 3442-3445 3966 3975 3981-3982 5035 5044 8750 13038 13068-13069 13986 15586 16029-16077
1127 1407 1610 3168 4540 6713 10710-10712 16078-16079
1350 1616 3176 4399 4551 6077 6775 8699 8733 16080-16081
14130 15023 16082-16089
7643 16090-16117
7679 14068 15822 16118-16249
1408 1834 2445 8737 10711-10712 11672 14781-14783 16250-16252
1418 2451 4399 4474 8699 8739 11677 14784-14785 16253-16256
16257
16258
8101 16259-16264
8148 15274 16265-16267
1811 2408 2567 2570 3396 3398-3410 3457-3458 3463 4444 4448 4511 6043 16268-16269
1672 1951 2412 2574-2575 2578 2674 2678-2680 2684 2688-2690 3448 3453 3470-3471 3565 3567-3568 3570 3572-3573 3585-3587 3590-3636 3638 3642-3689 3692 3695-3728 3730-3791 3988-3994 4839 16270
15296
16271
16272-16273
3794 16274
16275
16276-16277
16278-16279
14639 15583 15802 16280-16298
3169-3170 14639 15583 15629 16293-16294 16299-16319
759 791 3352 15249 15981 16032 16038 16040-16041 16320-16376
3202 16377-16379
3837
3875
15009 15012 15143 16380
15018 15021 15148 16381
1261 1717 1798 3217 3273 5273 6470 15236-15238 15295 16382-16389
1765 3202 5527 14639 14807 15294-15295 16388 16390-16392
1161 1803 3120 5030 6162 14281 14524 14544 15259-15261 15283-15284 15289-15290 16393-16419
1765 14639 14807 15294-15295 16389
16420-16422
16423
16424-16427
16428-16430
12129 15409 16431
16432
16433
16434
16435
8570 11996 12001 15183 15583 15629 16006 16436-16484
3461 4446 5250 5527 14277 14434 14807 15183 15583 15802 15812 16006 16295 16445-16447 16453-16457 16460-16462 16467 16472-16473 16485-16523
2412 2578 3341 3448 3478 3955 4013 4202 4365 4818 5030 5391 5441 5443 8526 11149 11366 12051 12082 13091 13095 13097 14278 14281 14535 14779-14780 16524-16548
13828 14434 15183 16509
16549
6043
3978 16550
4264
7194 9735-9736 16551-16554
7203 10244-10245 16555-16558
16559-16565
16566-16570
304 1546 1811-1812 4511 9906 16571-16573
1014 2575 2749 3994 4510 16574-16577
16578-16579
16580-16581
2157 2443 16582
2186 2449 16583
16584
3997
1149 1152 1330-1332 1341 1343 1345 1364-1366 1672 1746 1948 2412 2612 2678-2680 2688-2690 3566 3571 3988 3990-3991 3993 5395 5634 6231 7343-7347 7349 7351-7352 7354-7362 7383-7385 7387-7439 7442-7444 7446-7454 7456-7458 7460 7463-7464 7468 7471-7475 7477-7478 7481 7485 7487-7488 7494 7496-7497 7500-7507 7509-7514 10184-10187 10194 10199 10207 12879 14279 16585-16614
6030-6032 16615
16616-16617
16618-16619
16620-16621
16622-16623
299 16624-16636
1761 16637-16647
760 785 1286-1287 1289-1291 1294-1296 3436 16648-16740
1147-1150 1152 1672 1948 2412 2612 2678-2680 2688-2690 3988-3993 5395 7383-7385 7387-7400 7409-7439 7442-7444 7446 7456-7458 7460 7463-7464 7468 7471-7474 7478 7481 7485 7487-7488 7494 7496-7497 7500-7508 7514 10184-10187 10194 10199 10207 16589 16592 16605 16741-16745
863 6751 16746-16748
872 4549 16749-16751
4534 9913 16752-16762
5460 11128 11861 16763-16765
418 1302-1303 2135 10323 13081 13091 13095-13096 16545-16546 16766-16811
1402 1405 4540 16812
1412 1416 4551 16813
4534 9913 16753-16755
1149 1152 1330-1332 1341 1343 1364-1366 1672 1948 2456 2678-2680 2688-2690 2701-2702 3566 3571 3574 3578 3988 3990-3991 3993 5395 5634 5669 5671 5693 5695 7343-7347 7349-7352 7354-7362 7383-7385 7387-7399 7409-7439 7460 7463-7464 7468 7471-7473 7478 7481 7487-7488 7494 7496-7497 7500-7506 7509-7514 7824 10184-10189 10194 10199 10207 10212 10214-10217 10219-10223 13297 13303 16586 16814-16829
1403 1542 1622 1811 3461 5528 6721 9465 16830-16832
1206 1345 1758 2575 3478 3995 5872 6229 8843 10231 16833
1829 2408 2410 2567 3463 6769 9463 9579 16834-16835
2412 2415 2574 3453 6774 8725 8736 9580 11375 16836
16837-16864
16840-16929
1684 3340-3341 3442 3444 5035 10825 13039 13068 13986 14070 16043 16046 16054 16058 16067 16069 16077 16930-16964
16965-16966
16965 16967-16968
4362 16969-16970
6189 6451 16971-16972
304 6678-6679 8268 11687 16973-16975
1014 6218 6243 6399-6400 6453 6684 16976-16979
4614 6308 6450-6451 8268 16971-16972
4623 6218 6257 6453-6454 8271 16976-16977
16980
16976
1401 1542 1548 6297 16975
16981
1411 2642 3999 6229 6243
4614-4615 6308 6450-6451 8268
4623-4624 6257 6453-6454 8271
6466 16982
6467 16983
16984-16993
16994-17000
17001-17011
17001-17009 17012-17068
17069-17101
6308 6451 6680 14806 17102-17103
6234 6453-6454 15000 17085 17104
17105-17119
3997 4340 14560 15274 16265 17120-17128
1324 1811 1955 2408 2567-2568 3396 3398-3410 3457 6043 6755
1672 1951 1988 2412 2574-2576 2674 2678-2680 2684 2688-2690 3438 3448 3470 3565 3567-3568 3570 3572-3573 3585-3587 3590-3636 3638 3642-3689 3692 3695-3728 3730-3791 3988-3993 12092
17109-17111
6030 6032 10137
6252 17129-17130
6258 17131-17132
17133
17134
17135
17136
16559
16566
16565
16570
17137-17153
17154-17167
1811 2408 2567 2570 2669 2672 3460 3463 6043 17168-17170
2412 2574-2575 2578 3448 3453 3464 3472 3476 17171-17173
1542 1811 2408 2567 2570 2621 3396 3398-3410 3463 6043 14807 17174
1672 1951 2412 2574-2575 2578 2674 2678-2680 2684 2688-2690 3448 3453 3565 3567-3568 3570 3572-3573 3585-3587 3590-3636 3638 3642-3689 3692 3695-3728 3730-3791 3988-3993 6229 6235 8526 17175
6252 6256 17176-17177
3998 6258 6262 17178
17179-17181
2357 4525 17182-17184
17185-17187
17188-17189
17190-17191
17192
17193
5284-5285 6848 17194-17217
5253 6848 17195 17197-17221
1877 1881 3506 5182 5354-5355 5357 5359-5361 9689 15239 17222-17255
5253 9737 15011 17256-17257
11364 17258-17261
5284-5285
1609 1620 1625 2567 7224 7738 17262-17270
5354-5355 5357-5361 17234-17235 17237-17238 17271-17272
5285 17273-17275
5285 17276-17278
17279-17285
17280 17286-17325
17243 17254 17326-17343
5253
17259
17344
6710 17345-17346
17347
17348-17355
1810-1811 3458 4513 5590 13974 17350-17351 17356
17347 17357-17363
3458
17364-17366
2408 3457-3458 13974 17367
2412 3470-3471 17368-17369
4511
3994
17370-17371
17372-17373
7184-7185 17374-17375
7187-7188 17376-17377
17378-17387
528 1147-1152 4502 5626-5628 5765 17388-17389
1166 17365 17390-17397
1811 2408 3396 3398-3410 3457-3458 17398
1672 1951 2412 2575 2674 2678-2680 2684 2688-2690 3470-3471 3565 3567-3568 3570 3572-3573 3585-3587 3590-3636 3638 3642-3689 3692 3695-3728 3730-3791 3988-3993
17399-17408
3981-3982 5035 16069 16955 17409-17410
3396 3398-3410 3457-3458 13974 17411
1672 1951 2674 2678-2680 2684 2688-2690 3470-3471 3565 3567-3568 3570 3572-3573 3585-3587 3590-3636 3638 3642-3689 3692 3695-3728 3730-3791 3988-3993 17369 17412
244 4511 5986
3435 3994 17413
17414-17423
17414 17418 17424-17439
17440-17449
3471
244 17450
3188 3396 3398-3410 6787 6789 7837 7852 7861-7862 8788 9488-9490 9502 9511-9512 9524 9546-9549
2414 3287 3317 5209 6793 7199-7205 7207 7866-7883 7885-7886 7888-7902 10226 10456 10459 11685 14575 16555 17451-17478
3483-3486 3488-3490 5895 6036-6038 11545 11571 11573-11574 17479-17508
1161 1674 2391 3497-3502 5907 6039-6041 11644 17509-17519
8574 8589-8590 8608 8616-8617
2451 3080 8739-8740 8897 8906 10039 10067 10663 10689 10706 17520-17557
2424 8073 8536 13225
3729 8548 8550 13210 13213
4276 9277 17558-17561
7877 11358 17562-17613
3457 3792 4511 8344 8348 15862 17614-17617
3463 5620
3470 3794 3994 8433 8494 15864 17618-17621
11678
5542-5555 11681-11684
2445 8737-8738 15853 15855 15857 17622-17633
2451 8739-8740 8897 8906 10039 10067 17521 17526 17533 17537 17539-17540 17544 17546-17547 17552 17554
7258 7260 7262-7267 9277 17558-17559 17634-17646
3449 4365 7199 7202 7204 7271 7877 16555 17452 17468 17471 17562 17583 17585-17593 17595-17598 17601-17606 17609 17611 17647-17693
521 1346 5471 5502 6079 6082 7226 7238-7239 7244 7652 17694-17714
2608 3493 3857 3859 7273 16573 17715-17717
2611 3505 3897 3899 7274 10232 16576 17718-17719
8720 8886 8935 12446 17720-17721
1127 3459 4540 6769 17722
3474 4551 6774-6775 17723
1322 12024 17724-17726
4276 9277 17558-17561 17727-17731
4341 4346 6014 17732-17915
974 2749 2770 3474 3478 3995 4001 4521 5443 5538 6082 6233 9731 12092 17697 17916-17918
10710-10713 17919-17920
4399 6077 8699 8721 8985 10715
1127 6769 9463 9513 13721
6774-6775 8736 12730 13722
9201 9948 17921-17928
1672 1940-1941 2456 2675 2678-2680 2682 2685 2688-2690 2692 2696 2701-2702 2705-2706 2712-2721 2723 2726-2748 2750-2769 2771-2811 9434-9444 9446-9462 17929-18022
8737-8738 15853 15855 15857 17624 17629 17631
8739-8740 8897 10039 10067 17526 17544 17547
4264 9948 17921 17924 17926-17928
1149 1152 1330-1332 1341 1343 1364-1366 1596-1597 1948 5395 5634 5669 5671 5693 5695 7343-7344 7346-7347 7349 7352 7354-7355 7359-7360 7362-7366 7369-7376 7380-7385 7387-7399 7409-7439 7460 7463-7464 7468 7471-7473 7478 7481 7487-7488 7494 7496-7497 7500-7506 7509-7510 7512-7514 10212 10214-10217 10219-10223 13261 13297 13303 16820-16821 16823-16826 16828-16829 18023-18073
3796-3804 3837-3859
3457 3797-3798 3800-3802 3840 3846-3847 3852-3853 3856-3857 3859 18074-18091
8574 8589-8590 8616-8617 18086 18092-18095
3641 3883 3888 8720 8886 8935 17720-17721 18096-18097
7123 7841-7842 9468 10454 18098-18106
528 1147-1152 3428 4496-4504 18107-18109
5230 7879-7880 9475 10459 18110-18118
2445 18119
2451 2867
18120-18134
10039 10067 11029-11030 18135-18145
9737 9942 18146-18150
9945 10227 17260 18151-18154
17920
8721
16830
16833
18155
18156
18157
18158
974 1091 7866 8986 9945 13547-13548 13550 13553 17260 18159-18170
1613 1809 2568 2669 3124 3430 3492 4540 6739 9906 18171
521 1347 2576 3132 3464 3504 4510 4551 6740 16744 18172
18173-18184
18173-18174 18177-18180 18183-18188
17222 17245 18189-18196
4489
9466 9468 10452 18102 18105 18197-18198
9473 9475 10457 18114 18117 18199-18200
1813 1818 1821-1823 18201-18362
1127 1321 1829 2062 2424 2568 3493 4538 4540 5528 5620 6769 8073 9483 9906 10710-10713 13974 18363-18374
374 1414 2391 2576 3505 3729 4399 4510 4548 4551 5872 6077-6078 6774-6775 8548 8699 8725 8890 10715 17369 18375-18383
9953 18384-18387
8091 8094 9942 13505 13516 13523 18388-18392
974 8986 9945 13547 13550 13553 18159-18160 18167 18170 18393
1407 1613 1809 2568 2669 3430 4540 6739
521 1347 1350 2576 3464 4551 6740 18172
18394-18408
1147-1150 1152 1596-1597 1948 5395 7363-7366 7371-7376 7382-7385 7387-7399 7409-7439 7460 7463-7464 7468 7471-7473 7478 7481 7487-7488 7494 7496-7497 7500-7506 7514 10212-10223 18409-18410
10710-10713 16079 17920 18155
4399 6077 8699 8721 10715 16081 18156
18411-18450
18451-18476
2185 8801 18477-18484
752 974 18485-18492
521 1348 1413 6082 6744 9731 13755 17694-17695 17697 17707 18493-18494
1407 1613 1809 2568 2669 2837 3430 8073 10710-10711 10713 17920 18495-18498
521 1347 1350 2576 3464 3729 4399 4551 5871 6077 6740 8721 10715 18172 18499-18502
9911 18185 18187
10710-10713 13220 16079 17920 18503
4399 6077 8699 8721 9693 10715 13199 16081
1127 1613 2568 3459 6769 18370 18504
1347 2576 3474 6774-6775 8722 18379
3188 3200 6787 6789 7838 7860 8782 8784 8788
1195 3345 4521 5325 5342 5376 5393-5394 14789-14791 18375-18376 18505-18528
2724 2749 2770 3474 3478 3995 4001 4521 4621 4623 5030 5443 5502 5538 6233 6453 9725 9731 17916-17918 18529
8574 8589-8590 8616-8617
8720 8886 8935 17720-17721
3460 3792 3846-3847 4538 5776 8560 18530-18532
3476 3794 3885-3886 4548 5783 8564 18533-18535
18536-18540
4264 5438 15011
18541-18545
10710 17920 18546
6077 8721 18547
2570 3194 4260 4264 5438 8304 8786 12668 18548-18550
3396 3398-3410 9502
1672 1951 2456 2673 2678-2681 2683 2688-2691 2695 2701-2702 3564-3580 3585-3587 3590-3636 3638 3642-3689 3692 3695-3728 3730-3791 10359 10361 10373 10376 10378 10381 10404 10411 10417 10424 10426 10436 10438 10448
2424 8073 9430 9483 9485 10709-10713 11672 14781 17919-17920
3729 8548 8720 8886 8890 8935 9445 9555 11677 12279 12446 14784 17720-17721
5766 18551-18552
5769 18553-18555
1321 1323-1324 10168 18556-18560
2644 2649-2652 2656-2662 2665-2668
1672 1951 2456 2678-2680 2688-2690 2701-2702 3564-3565 3567-3570 3572-3573 3575-3576 3579-3580 3585-3587 3590-3636 3638 3642-3689 3692 3695-3728 3730-3791 18561-18591
3457 3487 3489 3491 4511 9483 10710-10713 12095 14781 17919 18592-18594
1674 3470 3501 3503 3994 4399 6077 8699 8735 8890 8985 10715 12098 14784 18595-18596
18597-18611
1674 3470 3503 3994 4399 5502 6077 6775 8699 8721 8725 8729 8734-8736 8890 8985 10714-10715 11364 11988 14784 18596 18612-18613
1547-1548 2570 4260 4264 5438 7850 13639
1868 5260 5299 11708 13340 18093 18614-18630
1879 3287 3637 3641 5310 5430 6773 13402 13498 13816-13817 18631-18641
2424 8073 9483 9485 10710-10713 14781 17919-17920
3729 4399 6077 8548 8699 8721 8890 8985 9555 10715 14784
2570 4264 5438 12668 18550
4190-4191 4210 4213-4217 5044 12445 12720 13068-13071 16077 18642-18687
2424 8073 9430 9463 9483 9485 10709-10713 11672 14781 17919-17920 18504
3729 4399 6077 8548 8699 8721-8722 8736 8890 8985 9445 9555 10714-10715 11677 14784 18688-18689
12136 12193-12194 18598-18599 18601 18603-18604 18606 18608-18609 18611
2619 2621 3461 3487 3491 6296 8073 9420 9463 10710-10713 11548 17919 18147 18197 18594 18690-18696
1674 3478 3503 3729 4399 6077 6231-6232 6235 8699 8734-8736 8985 9421 10227 10715 18199 18697-18704
18705-18731
945 9805 18732-18750
18751-18757
521 8532 17694 18758-18818
8801 18477 18819-18820
8758 8786 9431 10325 10342 14130 18821-18826
18485 18827-18841
1121 7193 15484 18842-18843
15212-15213 17923 18844-18859
2414 2573 7202 11685 17469 18860
1127 7273 9463 10710-10711 10713 11546
4399 6077 6775 7274 8726 8736 10715
18861-18868
1121 15212-15213
6773 13823 18869-18870
1672 1940-1941 2456 2673-2676 2678-2686 2688-2693 2695-2696 2701-2703 2705-2706 2712-2721 2723 2726-2748 2750-2769 2771-2811 11256 11260 11264 11273 13269 13273 13277 13289 18871-18966
1121 1324 1543 1547-1548 1622-1623 1789 2663 3459 4264 5438 7189 7193-7194 7518 10978 12668 16552 17928 18967-18968
1789 2414 3474 3995 3999 4365 4521-4522 5441 7199 7202-7203 7521 10449 10985 11372 12092 13322 16556 17917-17918 18969
3141 3484-3486 3489-3490 5528 10710 18970-18971
2391 3152 3498-3499 3501-3502 5872 6077 18972-18973
1789
2456 15210 18974-19072
528 19073-19074
19075-19079
19080-19084
3457 3796 3837 9463 19085
3470 3860 3875 8736 19086
19087-19090
8551 13544-13545 19091
3396
1622-1623 2565 2569-2570 4264 5438 13813-13814 18849-18850 19092-19106
1864 2577-2578 3995 4001 4365 4521 5441 13816-13817 19107-19124
1127 1829 2062 3141 5592 5620 6769 9463 10978 19087-19090
374 2391 3152 5597 6774-6775 8551 8725 8736 10985 13544-13545 19091
1596-1597 1951 3586-3587 3590-3597 3604-3605 3607-3617 3624-3625 3627-3636 3638 3648-3649 3651-3661 3677-3689 3695-3697 3713-3728 3745-3760 3762-3763 3779-3791 10407 10420 10432 10444 19125-19194
974 1615 2724 3129 3999 4365 5442-5443 5538 5757 5762 5874 7203 7877 7890 7892 11358 11372 12092 14779 16556 17477 17916-17918 19195-19210
17375 19211-19213
17377 19214-19216
15881 15886 19217-19218
19219-19222
19223-19234
17706 18494 18787 19235-19244
12725 19245-19250
9724 12725 17920 19245 19247-19251
7227 12729 19252-19256
12668 19257-19258
1321 1324 1543 1547-1548 11690 12668
1596-1597 1940-1941 1948 1951 2726 3586-3587 3590-3597 3608-3617 3628-3636 3638 3652-3661 3677-3689 3695-3697 3713-3728 3745-3760 3762-3763 3779-3791 5395 7487 7505 9349
10713 19259-19262
10715 18788 19263-19266
7837 7839-7840 7853-7854 7858 7861-7862 19267-19284
1596-1597 1940-1941 2713-2721 2723 2726-2733 2735-2746 2748 2750-2754 2756-2769 2771-2775 2777-2790 2792-2798 2800-2811 9441 9447 9451 9457 19285-19329
5620 5773 19330-19331
4264 9312 13639 17257 19332
18662 19333-19385
19386-19387
13544-13545
19388-19402
2644 2649-2652 2656-2662 2665-2668 13639 19332 19388
1672 1940-1941 2456 2673-2676 2678-2686 2688-2693 2695-2696 2701-2703 2705-2706 2712-2721 2723 2726-2748 2750-2769 2771-2811 13269 13273 13277 13289 19363 19370 19403-19427
2428
9554
9948 17923-17925 19428-19429
7189 11245 16551-16554 18968 19430-19431
7199 13322 16555-16558 19432-19434
3169-3170 3416 19435-19441
4400 6784 11507 14167-14169 14578 15209 16001 19442-19446
296 344-345 1321-1322 1324 1548 9469 15189 19330 19447
1346 1414 3475 3999 4846 7226 7238 9476 12092 15207 19205 19448
3202 10710-10712 13828 15294 17920
4399 6077 8526 8699 8721 19449-19450
19451
19452
9488 9502
9488 9502 19453-19544
8892 17563-17564 19545-19647
7879 7892 9474 9476 10244-10245 10459 10931 17473 19648
12253 19649-19655
3317 3873 3877 3893 4214 12445 18647 19656
3468 9474 9476-9478 10244-10245 10459 11360 17473 19657-19666
2424 3802 3837 8073 9430 9483 9485 10710-10713 14781 17919-17920 19667
3729 3870 3875 4399 6077 8548 8699 8721 8890 8985 9445 9555 10715 14784 19668
296 344-345 6301 7209 13980 16014-16015 16268 17367 19669-19705
296 344-345 4444 6301 6736 7209 13729 16268 17367 19233 19669-19704 19706-19768
1346 3162 4778 4783 4833-4834 6164 7226-7227 7238 15252-15253 17368 17469 18787 18860 19769-19786
4613 9724 11306 19787
4622 9729 11332 19788
19789-19817
1121 19276 19281 19818-19820
1596-1597 3587 3591-3595 3597 3608-3615 3617 3628-3636 3638 3652-3661 3677-3689 3696-3697 3713-3726 3728 3745-3760 3762-3763 3779-3791 6949 6951 6955 6957 6959 6961 6963 6974 6976 6986 6988 6998 7001 7013 9425 13596 14059 19821-19864
19865-19939
5444-5445 19940-19982
19983-19994
19995-20027
521 8532 18758 18788 20028-20035
19096 20036-20089
20036-20048 20050 20053-20065 20068-20076 20080-20085 20089-20142
4363 5352 19112 20036 20143-20193
889 2837 5590 8073 10710 11672 14781 17629 20194-20199
1348 3729 5595 5871 6077 7227 9744 9748 11677 14784 17544 20200-20202
5991-5993 20203-20213
2647 2654 2663-2664 3837 4443 4445 5755-5756 5866 6623 7517 18546 19096 20214-20229
3121 8779
1408 8073 10709-10713 11672 14781-14783 16251 17919-17920 20230-20232
373 1418 3729 4399 4474 6077 8699 8721 8985 10714-10715 11677 14784-14785 16255 20233-20234
7719 20235
4236 14242
20236-20254
4493 20240-20251 20255-20259
3365 4507 20260-20268
10710-10713 17920
4399 6077 8699 8721 10715
14696 16088 19436 20269-20272
12668 17269 17928 18550 20273-20275
1596-1597 1951 3586-3587 3590-3597 3605-3606 3608-3617 3625-3626 3628-3636 3638 3649-3650 3652-3661 3677-3689 3695-3697 3713-3728 3745-3760 3762-3763 3779-3791 20276-20338
19250 20339-20342
19256 20343-20346
20347-20350
1881 4521 5376 5432 13771 13955 17250 18508-18509 18522 19196 19207 20351-20353
20354-20365
6784 14578 19446 20366-20371
20372-20376
20377-20411
521 8532 9425 18761 18765 18775 18779 18788 18791 18795 18799 18803 18807 18811 20412-20439
20440-20511
521 3469 3477 6744 6841-6842 13755 14208 17694 18494 18787 19769
15853 15855 15857 17626 17629 17632
8897 10039 10067 17537 17544 17552
20512-20524
1321 1324 10168 20525
2838 4521 4549 7917 18787 20526-20534
5878 20535-20539
5883 20540-20544
20545-20608
1321-1322 1324 10168
3317 7869 17764 20609-20619
1127 6769 9463 10710 10713 13721 17920
6077 6774-6775 8721 8736 10715 13722
20620-20622
19073 20623-20823
1127 1829 3796 3837 4443 8073 19085 19090 19386-19387 20824-20827
3729 3860 3875 6775 8551 8725 13544-13545 14279 19086 20828-20831
19087-19088 19090
8551 13544-13545
20832-20833
19091 20834
7847 14696 20835-20838
20839-20848
15198 20849-20857
4259 11678 12668 17269 18550 20275 20858-20872
1547-1548 4259 12668 14696 17269 18550 20275 20873-20876
1596-1597 3587 3591-3595 3597 3608-3615 3617 3628-3636 3638 3652-3661 3677-3689 3696-3697 3713-3726 3728 3745-3760 3762-3763 3779-3791 4324 10449 19378 20877-20937
1874 1876 10958 10963 10965 10973 20938-20946
528 1147-1152 1874 1876 4502 5626-5628 10973 13560 20938 20940 20943 20946-20949
1147-1152 1596-1597 1951 3586 3590 3592-3596 3599 3605 3616 3619 3625 3636 3638 3643 3649 3660-3661 3663 3695 3697 3699 3726-3727 3731 3758-3759 3762-3763 3765 5635-5646 5648-5661 5681 5705 5719 5724-5725 5735 5740-5741 7372 10212-10213 10215 10217-10218 10220 18409-18410 20950-20961
974 2749 2770 3474 4623 6453 6774 9477-9478 9945 13322 17260 17917-17918 19210 20962-20967
304 1127 1406-1407 1613 1809 1829 2568 2669 3124 3430 3492 4536 9483 9906 10710 17629 18594 20968-20970
1014 1347 1350 1417 1692 2576 3132 3464 3504 4510 4546 6077 6740 6775 7922 8725 8735 8890 17544 18172 20971
5260 5278-5279 5281 5299 20972-20974
1622-1623 2565 2570 6751 7224 7850 19330 20975-20979
5310 5349-5350 5352 5430 20980-20982
304 889 1542 1830-1831 3457 14781 17433 20230 20232 20983-20990
373 1014 1348 3470 6229 10303 13543 14784 17447 19207 20234 20991-20997
2424 8073 9483 10709-10713 14781 17919-17920
3729 4399 6077 8548 8699 8721 8890 8985 10714-10715 14784
2566-2567 3455 3457 3523 4263 6710 20998
2573-2574 3467 3470 3582 3690 20999-21000
1789 16309 18171 21001-21006
2414 7246 7879 7892 9474 9477-9478 10244-10245 10931 19648 21007-21008
1127 4540 9463 10519 10709-10713 15011 17920 21009-21010
4398-4399 4551 6077 6775 8699 8721 8736 10714-10715 11364 21011-21012
3916-3917 3919-3920 21013-21018
3959-3963 21019-21020
1789 3419-3422 3424-3427 18559 18849-18850 20876 21021-21047
3419-3422 3424-3427 18559 18848-18850 20876 21021-21108
3317 7246 7878-7880 7890 7892 14789-14791 18199 18505-18506 18595 21109-21117
1121 2566-2567 3455-3457 3523 4263 4444 20998
2414 2573-2574 3467 3469-3470 3582 3690 18787 20999
1127 4540 9463 15011
4551 6775 8736 11364
2566-2567 3455 3523 4263 20998
4844 7840-7843 7854 7856 21118-21121
2573-2574 3467 3582 3690 20999
10711
4399
21122-21160
7841 7856
3457 3797-3798 3800 3857 18074-18091 21136 21152 21157 21161-21174
4844 21175-21177
18592 19438 21178-21182
4846 20371 21183-21184
21002 21005-21006 21038-21039 21046-21047 21185-21201
21002-21004 21006 21189 21194 21202-21233
1596-1597 1951 3586-3587 3590-3597 3606-3617 3626-3636 3638 3650-3661 3677-3689 3695-3697 3713-3728 3745-3760 3762-3763 3779-3791 5644 5646 5649 5652 5655 5658 5661 19107 19164-19170 19172 19176 19178 19182 19184 19188 19190 19194 20301-20302 20306 20310 20314 20320 20326 20332 20338 21234-21263
21264-21265
21265-21266
15025 21267-21286
21287-21307
7850 21308-21340
4264 6757 7850 13513 19332 21320 21329 21339 21341-21363
2838 4322 4626 5310 7887 10497 11277 11292 12491 13242 15482 18787 20982 21364-21400
21401
7679 21402-21405
21406-21416
19330 21409-21410 21416-21426
19378 21391 21427-21436
2424 8094 13516 13523 18390 21437-21441
8758 9293 9490 9511-9512 9525 10325 12668 14130 18618 18821-18823 21442-21446
974 8548 8986 13206 13550 13553 18161 21447-21449
13141
13206
2424 13516 13523 21437-21439
3396 3398-3410 21450
1871 2356 2418 6250 10978 13726 21451-21466
8573 8607 10460 10476 21467-21470
14786 21471-21478
14789 18515 21479-21485
1147-1150 1152 1672 1948 2456 2678-2680 2688-2690 2701-2702 3988-3993 5395 7383-7385 7387-7399 7409-7439 7460 7463-7464 7468 7471-7473 7478 7481 7487-7488 7494 7496-7497 7500-7506 7514 7823-7826 9461-9462 10184-10189 10194 10196-10202 10204-10210 10212-10223
8737 15853 17629 17631 21486-21493
8739 10039 17544 17547 21494-21501
3461 4443 4446 5250 5527 6769 14276 21502-21505
1672 1951 3585-3587 3590-3597 3602 3604 3607-3617 3622 3624 3627-3636 3638 3646 3648 3651-3661 3675 3677-3689 3695-3697 3711 3713-3728 3743 3745-3763 3777 3779-3791 10407 10420 10432 10439 10441 10444 19166 19168 19170 19174 19180 19186 19192 21239-21244 21506-21525
3168 9430 10709-10713 14781 17919-17920
3176 4399 6077 8699 8721 8985 9445 10714-10715 14784
21526
21527
5593
1548 5258 5512 5528 5533 5588-5589 5752 5767
3999-4000 5491 5534 5539 5594 5757 5770 5872
9547-9549
1672 9461-9462
3800-3801 3853 5588 10710-10713 21528-21529
3866-3867 3894 4399 5491 6077 8699 10715 21530-21531
4635 6302 13830 21532-21551
4635 6302 13830 21532-21542 21544-21548 21550 21552-21603
7268 7270-7272 8747 17476 21604-21609
3184 6756-6757
8720 8886 8935 12279 17720-17721 21610-21611
21612-21613
1759 2570 3188 5438 6756 6787 6789 8303-8304 8782 8784 8786 8788 9312 10998 13988 21614
21615-21616
974 1346 2749 2770 3995 5244 7238 9725 9731 10238 13542-13543 17917-17918 18787
2444 10710-10713 17920 21617-21621
2450 4399 6077 8699 8721 10715 20527 21622-21625
3188 6787 6789 8788 9433 21536 21539 21626
7258 7261 14354 17634-17636 17643 18619 21627-21633
4252 7201 7207 9896 14575 17454 17458 21634-21783
1762 5986 9312 21784-21787
14079 18481 18483 21788-21792
7123 14130 18822-18824 18826 21793-21795
14083 14085 18489 21796-21860
21861-21923
3516 4236-4237 14155 14160 14243 14246 14248 15834 21924-21938
7863 9045 9048 9051 9053 19272 19275 19278 19280 19435 19439 21939-22018
4446 11020 15184-15186 15188 18109 18619 19428 21532 21535 21950 22019-22028
3342-3344 9136 9138-9139 10051 10054 10671 13690 14059-14060 19774 22029-22152
22153-22188
2451 8739-8740 10574 10593 17522 17526-17527 17534 17547-17548 17555 22189-22197
22198-22225
22226-22228
3893 4214 4217 5044 11685 12445 17577 17766 18647 18656 18670 18675 22229-22233
2185 18484 18820 22234-22235
22236-22244
2200 18835-18839 21449 22245-22284
22285-22290
22291-22295
17924-17925 22296-22305
521 1346 3469 6082 7226 7238 9731 17694-17695 17697 17707 22306
10709-10713 15202 17920
6756 22307-22308
4399 6077 8699 8721 10714-10715 15202
7847 9420 22309-22338
400 19100-19101 22311-22313 22324-22332 22334-22336 22339-22448
3134 11402 11426 11486 11510 12702 13206 14085 18489 19116-19117 21800 21839 21842 22449-22497
8574 8617
8886 17721
22498-22512
7189 7193-7194 7220 10454 12093 22513-22515
14280 20153 22516-22524
5869 7263 13519 21629 22525-22528
7194 9312 19073 20639 22204 22220 22529-22542
1596-1597 1951 2678 2680 3586-3587 3590-3598 3602 3604-3618 3622 3624-3636 3638 3642 3646 3648-3661 3677-3689 3695-3697 3713-3728 3745-3760 3762-3763 3779-3791 7199 9473 10407 10420 10432 10444 17452 17661 17663 17665 18640 19159 19173 19175 19179 19181 19185 19187 19191 19193 20304 20308 20312 21239 21241 21243 21247 21252 21256 21260 21507 21512 21517 21522 22230 22543-22595
1543 1546-1548 1609 1625 5258 5497-5498 5869-5870
1615 2749 3999-4000 5504-5505 5873-5874 17917-17918 22596
398 2062 4539 5592 10146 14781
2391 4550 5597 10150 14784 22597
3434 22598-22616
22617-22635
4493 5905 22636-22643
22644-22646
2575 4507 18153 22647-22651
6079 6082 7652 9731 17695 17697 17707
22652-22657
3506 22658-22662
479 626 678 1866 2037 2040-2042 2046-2048 5252 6722 9293 9891 9994 10163 12665 12671 16646 22663-22823
1183 2864 3694 5353 8843 8892 8997 9377 9396-9397 10140 11374 11892-11893 12729 16833 17562 18527 19241 19581 22824-22959
9429
22960-22961
6260 6262 6669 12730 15838 15842 22962-22992
22993
1625 11998 18374
15019
10711 18970 22994-23003
1596-1597 1951 3586-3587 3590-3599 3601 3603-3604 3606 3608-3619 3621 3623-3624 3626 3628-3636 3638 3642-3643 3645 3647-3648 3650 3652-3661 3672 3677-3689 3695-3697 3708 3713-3728 3740 3745-3760 3762-3763 3774 3779-3791 21239 21241 21243 22574 22578 22582 22588 23004-23050
14657 23051-23053
6130 7584 23054-23055
23056-23073
23074
13081
6702 14696 22703 22705-22706 22767 23075-23113
13560 14696 23078-23079 23104-23108 23111 23114-23131
5014 5461 6764-6765 7206 10135 13047 13082 15957 15965 15979 15982 23132-23198
17195 23052 23199-23202
6130 23203-23207
5277 18387 23208-23303
5277 18387 23208 23226-23248 23251-23260 23291-23300 23303-23411
4487 6842 10708 13690 15957 15965 22134-22151 23412-23484
23485-23496
4513 6698 22654 22656 23051 23053 23497
2041 4513 8561 22654 22656 23498-23500
1985 4518 22660 22662 23054-23055 23501
14186 14188 14196 22677 23502-23518
23218-23220 23507 23516 23519-23703
1436 1672 6841-6842 6847 10551 14208 18787-18788 23418 23704-23726
23727-23731
2050 3506 23732-23734
1000 2043 9953 18387 23228 23735-23796
15010 23749 23797-23873
1043 1596-1597 1940-1941 1948 1951 2726 3586-3587 3590-3597 3608-3617 3628-3636 3638 3652-3661 3677-3689 3695-3697 3713-3728 3745-3760 3762-3763 3779-3791 4226 5395 7487 7505 9349 10671 13690 15019 15982 22098-22115 22134-22151 23194 23196 23423-23438 23468 23874-23889
23890
7225
28 15222 15235 23891-23908
1420 1422 1425 1430 1876 7019 7028 7037 7043 7045-7046 7048-7049 9150 9268 10956 23909-23919
1344 1413 18513 22954 23920-24004
24005-24028
24029-24052
9293 24053
14696 16831 18104 23106 23799 23891 23895 23904-23905 24054-24055
1436 23726 24056-24060
24061
24062
23891-23892 23906 24063
7904 24064-24079
4548 13955 14023 14029 24080-24167
24168-24175
10242 24168-24170 24173 24176-24180
1596-1597 3587 3591-3595 3597 3608-3615 3617 3628-3636 3638 3652-3661 3677-3689 3696-3697 3713-3726 3728 3745-3760 3762-3763 3779-3791 4227 24181-24198
4504 5499 24199-24205
5499 24203-24226
8551 9555 10985 24227-24228
24229-24239
2446 2838-2839 2841-2843 18499 18501 22295 24240-24275
24276-24339
1542 2619 8018 8073 24276-24277 24286-24287 24336-24340
16338 16344 21113 24341-24381
24382-24385
24386-24389
1866 3085 3088 3092 3095 4660 24390-24391
1877 4774 16587 17242 24392-24395
1835-1836 2568 7647 13309 16830 18157 18171 24396-24399
375 2576 7996 13315 15109 16744 16833 18158 24400-24403
1542 2619 8018
10891 18471 24351 24373 24404-24619
528 1089 1147-1152 1546 3463 4502 5626-5628 6627 8071 8073 14781
1147-1152 1596-1597 2749 2770 3453 3729 5635 5638 6358 6365 6381-6382 6391 6405-6406 6411 6421 6637 7372 7400 7443 7446 7457 8075 14784 16741 16743 18409-18410 20950-20951 24620-24723
24724-24735
24724-24732 24736-24738
528 1089 1147-1152 1546 3459 4502 5626-5628 5753 9426
1147-1152 1596-1597 2749 2770 3474 5635 5638 5760 6358 6365 6381-6382 6391 6405-6406 6411 6421 7372 7400 7443 7446 7457 9427 16741 16743 18409-18410 20950-20951 24620-24723
24739-24748
1958 24749-24801
433 1992 6261 13072-13073 19967 19970 19976 22884 24802-24826
528 1102 1147-1152 2401 4502 5626-5628
1147-1152 1596-1597 2401 5635 5638 5681 5705 5719 5725 5735 5741 6358 6365 6381-6382 6391 6405-6406 6411 6421 7372 10212-10213 10215 10217-10218 10220 18409-18410 20950-20961 24620-24625 24632-24671 24678-24717 24827-24842
466 4445 5627-5628 7794 20227
5442 5759 5764 24843-24845
24846-24849
24850-24861
7996 8015 24862-24881
24882-24885
24886-24893
436 5030 24894-24895
24896-24903
24896-24899 24903-24907
1680 6206 17191 24908-24912
24913
7887
24914
24915
24916-24947
11277 11292 21389 24948-24952
24953
24954
8574 8590 8617 24955-24959
8886 8935 17721 24960-24984
9005 9007
24985
9467 24986
7983 7996 8004 15117 24987
24988-24989
18741 24990
24991-24996
5905 24997-24998
5909 8748-8749 24999-25100
18119 24973 25101-25110
2867 3083 25104-25105 25111-25121
2445 25122-25138
2451 3079 17552 25121 25125 25127-25129 25139-25145
1789 1874 1876 9737 9942 10452 11983-11984 18147 18155 18157 18848 25146-25152
1618 2854 9945 10227 10457 11360 17260 18156 18158 25153-25162
16830 18155 25147-25150 25163-25190
11983-11984 16830 18155 25147-25150 25163-25219
2857 6841 14208 16833 18156 25154-25157 25220-25235
1147-1150 1152 1672 1948 2456 2678-2680 2688-2690 2701-2702 3988-3993 5395 7383-7385 7387-7399 7409-7439 7460 7463-7464 7468 7471-7473 7478 7481 7487-7488 7494 7496-7497 7500-7506 7514 7823-7826 9461-9462 10184-10189 10194 10196-10202 10204-10210 10212-10223 25236-25238
25239-25240
1639 1760 7647 13028 25241-25245
2854
25246-25299
2451 17552 17555 25272 25300-25314
19386-19387 20833 25315-25324
11982 20833 25318 25324-25352
8551 13544-13545 19091 20834 25353-25360
1147-1150 1152 1672 1948 2456 2678-2680 2688-2690 2701-2702 3129 3176 3988-3993 5395 5441 7203 7383-7385 7387-7399 7409-7439 7460 7463-7464 7468 7471-7473 7478 7480-7481 7487-7488 7494 7496-7497 7500-7506 7514 7823-7826 7884 9461-9462 10184-10189 10194 10196-10202 10204-10210 10212-10223 17693 25238 25361-25368
10978 19087-19090 25369-25370
10978 19387 25371-25375
25376
25377-25378
25379-25382
25383-25385
19089 19386-19387 25386
6031 7643 10137
7679 25387-25397
25398-25413
1596-1597 3587 3591-3595 3597 3608-3615 3617 3628-3636 3638 3652-3661 3677-3689 3696-3697 3713-3726 3728 3745-3760 3762-3763 3779-3791 17619 25414-25437
22644 25438-25447
9189 11982 14089 25448-25533
1596-1597 3587 3591-3595 3597 3608-3615 3617 3628-3636 3638 3652-3661 3677-3689 3696-3697 3713-3726 3728 3745-3760 3762-3763 3779-3791 10303 13402 14060 17619 20268 25415-25416 25432 25434 25436-25437 25534-25556
2422 2430 2433 2437-2438 3999 4528 5874 8721 10984-10985 10987 13531 13540-13541 24228 25557-25569
25570-25585
970 2378 18869 21364 21399 22489 25586-25598
18098 25599-25607
1012 1289 18110 25608-25614
2422 2430 2433 2437-2438 2724 4521 4528 5874 10984-10985 13531 13540-13541 25557-25562 25565-25566 25568-25569
4445 4447 10480 12185 18848 20873 20876 21021 21051 22527 25615-25632
1053 1089 1321-1324 1546 1548 3397 4445 4447 10144 12185 14130 18848 21021 21051 22527 25622 25625-25629 25633-25639
11276 13213 16256 20268 25640-25663
25664-25666
25667-25669
1053 1621 3389 10235 17265 25670-25673
3393 4545 5244 10239 25674-25678
25679-25703
6267 20989 21459 25704-25709
5568 10100 25710-25729
1147-1150 1152 1672 1948 2456 2678-2680 2688-2690 2701-2702 3988-3993 5395 7383-7385 7387-7399 7409-7439 7460 7463-7464 7468 7471-7473 7478 7481 7487-7488 7494 7496-7497 7500-7506 7514 7823-7826 9461-9462 10184-10189 10194 10196-10202 10204-10210 10212-10223 11988
25730-25760
4445 4447 25625 25631 25733 25741 25761-25768
7901 11276 25547 25663 25728 25769-25797
2445 8737 18119 24973 25127 25798
3232 5258 6703 24847 24849 25799-25803
3319 4000 17916 25804-25810
25811-25815
4447 7518 25625 25627 25629 25813 25815
4505 5976 10303 17251 25816-25820
9007 25821
24173 25821-25823
2451 25824
25317 25323 25825-25834
1548 1623 1810 2570 4264 4446 4526 5258 5438 5628 6301 19330 25835
8551 19091 25836-25845
25376 25846-25849
25378 25850-25853
25317 25323
25374-25375
6 1789 25854-25855
25146 25856-25859
1147-1150 1152 1596-1597 1948 5395 7363-7366 7371-7376 7382-7385 7387-7399 7409-7439 7460 7463-7464 7468 7471-7473 7478 7481 7487-7488 7494 7496-7497 7500-7506 7514 8713 10212-10223 18116 18409-18410 25860-25907
9469 9966 25605 25908-25910
9476 25612 25911-25914
25915-25917
10145 10168 10325 18821 18825 20876 25623 25639 25918-25922
4507 25655 25889 25923-25928
2424 9466 13505 13512 13516-13517 13521 13523 21437-21439 25929-25933
2430 2433 2437-2438 5874 10984-10985 13531-13532 13540-13541 13545 25557-25561 25565-25566 25569 25934-25935
10713 25936-25937
10715 11154 25938
25939-25946
25947-25957
25824 25958-25964
1789 10168 20876
3459 7605 22527 25965-25968
7520 17260 17460 17654 19658 20346 25644 25969-25977
1542-1543 1548 1639 1830 5254 9942 17920 19430 25978-25982
25983-25987
1789 4447 7047 18560 20873 20876 21021 25625 25627
7181 7493 25988-25989
25990-26017
26018-26053
7679 25958-25963 26054-26066
9466 13505 13509 13512 13516-13517 13523 21437-21439 25933
21111 21116-21117
2430-2431 2436-2438 10985 13544-13545 25558 25561 25661
6736 10713 18850 19233 24054 25936
6744 10715 18494 19119 25938 26067
1149 1152 1330-1332 1341 1343 1364-1366 1596-1597 1746 1948 5395 5634 5770 7343 7363 7368-7369 7372-7373 7380 7383 7394 7400-7404 7422 7429 7442-7444 7446-7450 7456-7458 7460 7463-7464 7468 7471-7474 7478 7481 7485-7488 7494 7496-7497 7500-7507 7509 7514 7680 10150 10190-10193 12511 12868 16585 16594 16596 16814 26068-26087
344 562 889 1321 1324 1403 1406-1407 1613 13310 26088
1345-1348 1350 1413-1414 1417 4549 12092 26089-26090
1811 1976 3492 4539 8073 9706 9732 9942 18390 18968 26091
1992 2575 3504 3729 4550 8986 9733 9945 13322 26092-26093
1147-1152 1596-1597 5635 5638 5681 5705 5719 5725 5735 5741 6358 6365 6381-6382 6391 6405-6406 6411 6421 7372 10212-10213 10215 10217-10218 10220 18409-18410 20950-20961 24620-24625 24632-24671 24678-24717 24841-24842
1613 1809 13310 26094-26095
1347 1824 6740 26089 26096
1761 14788 26097-26103
1401 1408 1653 9736 13638 20873 26088 26104-26125
1596-1597 1676 3587 3591-3595 3597 3608-3615 3617 3628-3636 3638 3652-3661 3677-3689 3696-3697 3713-3726 3728 3745-3760 3762-3763 3779-3791 7475 14791 17701 17705 25901 26087 26126-26172
562 889 1321 1402 1406-1408 1610 1613 4538 26125
1347-1348 1350 1412-1414 1417-1418 1616 4548-4549 19208
1089 1546 1548 1811 9732 9902 9906 26173
2575 2749 2770 3999 4510 9733 9907 26174
3169 3484-3485 3487 3489-3490 3493 3837 3859 4010 4401 4844-4845 11548
1674 3177 3498-3499 3501-3502 3505 3519 3875 3899 4017 4622 4846 8262 8734
3804 3841 3852-3853 3857 5589 26175
3874 3880 3891 3894 3897 5594 26176
4413 4419 8073 9190 10248-10251 10259 11314-11315 11664-11666 11672 20988 26177-26203
3729 4455 4460 4464 4466-4467 4469 4472 10288-10291 10296 10303 11304 11341 11675 11677 11722 12368 19558 26204-26216
2566-2567 2570 3463
4413 4419 8073 10248-10251 11672
3729 4455 4469 10288-10291 11677
3915 3945 26217-26226
8611-8613 26227-26232
4466-4467 4469 4472 9696 10290 10308 10312 10314-10316 26233-26235
26236-26238
13660 26239
26240-26242
26243-26244
26245-26246
9463 26247-26323
4007 9463 26249 26251 26253-26261 26263-26265 26267-26292 26298-26318 26320-26412
1803 3393 3957 3986 4016 7679 14062 14069 16167 16334 16338 16957 25988 26413-26544
26545-26550
3986 26551-26556
2204
2836 21618 21620 26557-26560
18493 21366 21623-21624 26561-26563
574 26564-26586
521 7227 8532 18758 18788 26587
26588-26593
2172 13704 26594-26598
2836 21618 21620-21621 26557-26560 26599-26601
5053 18493 21366 21623-21625 26561-26563 26602-26603
7746-7747 7749-7751 7757-7758 7760-7762 7764-7765 7768 7770-7772 7774-7776 7778-7780 7782-7783 7786 7788-7790 7792-7793 26604-26639
7746-7747 7749-7751 7757-7758 7760-7762 7764-7765 7768 7770-7772 7774-7776 7778-7780 7782-7783 7786 7788-7790 7792-7793 26604-26645
7768 7770-7772 7774-7775 7796 7798-7800 7802-7807 7809 7812-7814 7816-7819 7821-7822 26604-26609 26646-26662
1147-1148 1151-1152
1147-1148 1151-1152 5681 5705 5741 10212-10213 10217-10218 20953 20955 20959-20960 24842
2414 3287 3317 3478 5209 6793 7199-7205 7207 7866-7883 7885-7886 7888-7902 10226-10227 10456 10459 11375 11685 12096 14575 16555 17451-17478 17654 26663
1127 2568 4540 6769 9513 10710-10713
2576 4399 4551 6077 6774-6775 8699 10715 12730
26664
26665
26666-26667
26668-26669
4281
2565 10235 26670
4364
502 1958-1961 4558 18397 24767 26671-26718
502 1958-1961 4555-4558 24767 26672-26698 26700-26900
516 1740 1824 1989-1990 1992-1995 4220 4605 6260 6262 15022 15838 17243 17396 23708 24810 26093 26901-26931
26690-26691 26698 26716-26717 26932-26962
1436 1989 1995 4364 4602 4604-4605 12694 13805 17396 24057 26665 26914 26919-26920 26931 26963-26980
26981-26982
6623 6625 26983
6625 6633 26983
1867 8790 8795 26260 26702 26947 26953 26984-27031
1867 26260 26395 26702 26933-26934 26947 26953 26987-27000 27002-27003 27005-27030 27032-27095
1436 1878 6261 24057 26426 26481 26665 26914 26923 26963 26971 26974 26979-26980 27096-27128
304 1546 1623 1811 2621 3461 6739 11548 13309 16572 17717
521 1014 2575 2749 3478 4521 6235 8734 10232 13315 16575
27129-27132
5030 27133-27135
26983
27136
4511 16571 17109 27137
3994 16574 17123 27138
1955 17110-17111 26942 26944 26961 27139-27144
1988 12690 12694 17123-17125 26665 26966 26968 27145-27146
304 1324 1811 2408 3396 3398-3410 3458 6043 13309 13514 27147
1014 1672 1951 2412 2575 2674 2678-2680 2684 2688-2690 3448 3471 3565 3567-3568 3570 3572-3573 3585-3587 3590-3636 3638 3642-3689 3692 3695-3728 3730-3791 3988-3993 12092 13315 27148-27149
15862
15864
27150
3120
6466 17147 27151-27178
3506 6461 6465 6467 17085 17160 17163 17167 27179-27201
1811 2569 2669 2672 4511 7518 7836 7842 7850 8018 11254 16835 17170 18967 27202-27203
2575 2577 3287 3464 3472 3994 6237 7521 7869 7880 7887 11375 17173 18529 18969 27204
2427 5994 20036 20063-20065 20069 27205-27243
2427 2452-2453 5991 5993 20036 20065 20069 27207 27244-27322
1672 1951 2678-2680 2688-2690 3564-3565 3567-3570 3572-3573 3585-3587 3590-3636 3638 3642-3689 3692 3695-3728 3730-3791 6004 10140 20036 20166-20167 22924 27323-27349
1089 1543 1546-1548 1622-1623 1811 5258
2575 2749 2770 3995 3999-4000 4521 17917-17918
17450
27350
2157 20194 27351-27352
2186 7227 20200 27353
128 601 629-632 819 863 1403 1407 1655-1656 1763 2005 3487 4538 4540 6737-6739 13990 27354-27359
521 745 771-774 869 872 1345 1349-1350 1674 1678-1679 1751 2348 4548 4551 4599 6745-6747 8728 13994 23952 27360-27361
1322 1324 3796-3804 3837-3859 12024 20873
3796-3804 3837-3859 7829 7833 27362-27365
521 3470 3860-3863 3866-3867 3870-3871 3874-3875 3878-3891 3894-3899 7868 7872 27366-27369
1548 1623 5258 5870 6250 10710 13726 17920 18147 19386-19387
3999-4000 4521 5874 6077 8721 10227 13540 13544-13545 13771
1548 1810 2837 5258 5589 5592 5870 13725-13726 13736-13737 15190 21460 27370
5497-5498 5608 5610 5617 27371-27383
2437 3999-4000 5471 5502 5538 5594 5597 5871 5874 13540 13765-13766 27384
5497-5498 5500 5608 5617 27372-27373 27385-27387
5504-5505 5507 5618 13756 17698 27388-27390
13784 27391-27392
5591 7856 9420 22333 22338 27393-27403
13763 27404-27405
1548 1810 5258 5589 5592 5870 13725-13726 13736-13737 21460 27370 27406-27407
5497-5498 5608 5617 27371-27374 27378-27379 27381-27382 27408
5504-5505 5618 13756 13762 27389 27409-27415
27385 27387 27416
27388 27390 27417
5617 5756 6626 9713 27371-27375 27378 27381-27382 27418
5618 5763 6636 9726 13756 27409-27410 27413-27415 27419-27420
562 889 1609 1620-1621 1625 2356 7738 10978 17265 27421-27423
25321-25322 27424-27426
2570 4264 7850 19330 25835
25358-25359 27427-27434
27435-27458
24227 25658 25661 25663 27459
2457 8091-8095 8344 27460-27465
2457 8091-8095 27466-27468
974 1801 8148 8161 8210 8259 8352-8354 8357 8360 8362-8364 8367 8370 8416-8418 8421 8423 8425-8427 8430 8432-8433 8475-8477 8480 8483 8485-8487 8490 8493 27469-27486
2457 8091 8093
2418 2442 2563 4525 4536 6297 6698 8266 22652 27487-27488
1985 2391 2422 2448 2640 2642 4529 4546 8269 22658 27489
2567 2569 2669 2672 3433 3463 3523-3524 3529 3531 27490
2567 2569 2669 2672 3396 3398-3410 3433 3463 3523 27490
1672 1951 2412 2456 2673 2678-2681 2683 2688-2691 2695 2701-2702 3155 3438 3448 3451 3453 3467 3564-3580 3585-3587 3590-3638 3641-3689 3692 3695-3728 3730-3791 6384 13040 18096 20268 27491-27492
1127 1829 3141 3792-3793
3152 3794-3795 6775 8725
128 229 27493-27495
183 2348 27496-27497
30 240 27498
870 1093 27499
454 7850 10146 27500-27505
454 7850 10146 27501-27504 27506-27512
27506-27514
479 481-483 4512 27502 27515-27517
1801
27518
27519-27520
27521-27522
27523
27524
27525-27526
27527-27528
27529-27552
27553-27576
27577-27592
27527
2457 2461
2456 27593-27594
2530-2546 27595-27602
1121 14434 14637 14807 22535 27603-27605
2424 2566-2567 2570 5620 8073 8536 11310
374 2573-2574 2578 3729 8548 8550 9693
13828 15183 27606
2424 2570 8073 22535 27603-27604 27607
27608-27616
27617
10976 27618-27619
4405 13402 13626 27620-27629
27630-27637
4404 27638-27645
4405 13626 27620 27623 27625 27627 27629
2428 13828 27646-27650
13340 13561 18623 27651-27653
4405 13402 13626 27623-27624 27627 27629 27654-27669
4404 27670
27671-27674
6084 27675-27679
27680-27684
4405 27623
27685-27742
2663 11982 11986 27685 27700-27703 27716-27717 27742-27751
6846 14203 27752-27785
2417 27786-27814
438 6756 7194 14199 27501 27786-27787 27789 27794 27811 27813-27890
2421 9425 9731 13234 19854 24876 26931 27891-27986
12502 15185
8720 8886 8935 12066 12279 12425 17720-17721 21611 27987-27988
4446 5527 13980 14443-14444 16020 16022 27989-27996
12509 27997
27998-27999
1761 2361 13710 21474 26101 28000-28001
7475 21482 25901 28002-28005
28006-28053
12696 13114 14145 14158-14159 15859-15861 28054-28065
13634
28066-28071
19433 28072-28076
9994 11701 12499-12500 13711 28077-28078
11244 14696 28079-28083
2574 2579 2749 2770 3474 3994-3995 4001 4521 5030 5442 5763 6628 6631 6636 7521 9725-9726 9731 14278 17160 17167 18529 27182 27184 27187-27188 27192 27199-27201 28084-28089
6296 10519 14130 15216 15229 15234 21010 28090-28097
8571 8574 8589-8590 8616 28098-28099
2574 2579 2749 2770 3467 3474 3994-3995 4001 4521 5030 5442 5763 6628 6631 6636 9725-9726 9731 14278 15864 17160 17167 18529 27182 27184 27187-27188 27192 27199-27201 28084-28089
28100-28127
28106 28108 28110-28111 28113 28115 28128-28131
1993 5030 18534 22971 22983 23156 28132-28144
16089 28145-28167
3118 10031 12425 15252-15253 27988 28168-28171
1793-1794 28172-28173
1794 1798 28173-28184
1803 4835 5030 6162 16412 28185-28186
28187-28192
4339 14557 28193-28196
19217-19218 28197
19219 19221 28198
28199
8571 8574 8589-8590
10039 10067 18135 18138 28200-28207
28208-28212
5044 28213-28215
28216
28217-28228
1803 3118 5030 15252-15253 28229
28230-28241
28242-28249
27992 28250-28251
28252-28259
14164 28260-28266
10146
14787-14788 28267-28275
3319 3506 5030 6261 15838 19947 19969 28276-28286
1771 1773 13309 28287-28301
438 10146 28302-28340
28341-28358
28359-28376
27672 27680 27684
6076 27678 28377
14920 28378-28383
6130 14061 15582 28384-28387
27686-27690 27694-27698 27710-27714 27730-27734 27736-27740 28388
28389-28418
27753-27754 27761 27765 27770-27774 27776-27780
28419-28420
28421
28422-28426
28427-28431
5453 28432
5468 5497-5498 28433-28435
5472 5491 5504-5505 28436-28437
28438
28439-28456
28457-28463
28464-28481
5457-5458 6847 7227 17249 18758 28482-28484
5258 5465 5468 5497 5588
4000 5470 5472 5491 5504
28485
5468-5469 5497-5498 6848 28433
3996 5472-5473 5491 5504-5505
28486
15860-15861
28487
6032
28488-28489
28490
2162 7850 19332
27609 27612 27615 28491-28492
28493
2865 28494
28495
28496-28497
28498-28499
28500-28501
28502
28503
28504-28515
21389 28171 28516-28517
42-43 334 1102 1148 2062 2065 28518-28529
33 2112-2114 2116 2130-2132 2134 2349 7475 28003 28005 28530-28538
5147
10710-10712
10976 27618 27650
28539-28549
28539 28550-28563
28564-28570
2403 28571-28575
28470 28473-28474 28476 28478 28480 28576-28578
5457-5458 6847 7227 17249 28484
4275 28267-28270 28273-28274
4000 5470 5491 5504
5496 5607 28579-28580
3194 8304 10519 13660 28093 28581-28583
2642 5503 5758
28584-28586
5496 6297
3317 28587-28588
16468-16471 28589-28594
5044 7887 11277 13068-13069 21389
28595
28596
28597
28598
2157 11207 12119 28599-28605
280-281 2157 28603 28606
2186 5044 11276-11277 18534 21364 21399 22970 28607-28622
28623-28632
28633-28642
11350
10455 11374 11890-11893 22865-22882 28643-28747
1596-1597 3587 3591-3595 3597 3608-3615 3617 3628-3636 3638 3652-3661 3677-3689 3696-3697 3713-3726 3728 3745-3760 3762-3763 3779-3791 17619 17701 19107 19113 19115 25415-25416 25432 25434 25436-25437 26130 26133 26137 26143 26146 26149 26152 26156 26159 26162 26165 26168 26171 28748-28769
18849-18850 21041 28770-28774
19118-19119 28775-28778
28779-28782
2162 7850 27617 28783
8548-8550 9693-9696 10308 10311-10312 10315-10316 13210 13213 26234 28784-28789
28790-28791
8548-8550 9696 10312 10316 28785
20875 28792-28798
2424 8073 8535-8536 11310
3729 8548-8550 9693
28799-28838
9917 27617
4236 14214-14215 14243-14244 14246-14247 15834 28839-28847
28848
28849
2424 2570 8073 8535-8536 11310
2578 3729 8548-8550 9693
28850-28869
11310 27650 28870-28872
8548-8550 9693 9696 10308 10311
2424 8535-8536
8548-8550
15420
2424 8073 8535-8536
27671-27674 28873-28874
6084 27675-27679 28875-28876
27839-27840 28877-28929
2348 2421 2839 2842-2843 6594 6596 16751 22294 24243 27499 28930-29019
29020-29030
29031-29038
29039
13782 28188 29040-29045
4339 13234 13244 13783 29046
16089 28167
27988
29047-29062
29063-29072
19217-19218 29073-29082
13795 19219 19221 28198 29083-29089
29090-29092
13794
29093
13638 23872 29094-29096
497 29097-29099
7679 10141 29100-29101
29102
29103-29108
11509 15999 29109
29110-29112
29113-29117
13234
29118
29119-29120
29121-29123
29124-29126
29127-29128
29129
29130-29132
29133-29135
29136
29137
29138
29139
29140
29141
29142
29143
29049 29053 29057 29144-29148
10639 13079-13080 15022 21494 29064 29067 29069 29149-29152
29153
29154
8553 29155
29156
29157
8539 8541-8542 8547 29158-29161
2424 8536 11310
8548 8550 9693
29162
28597 29163
12457 28598 29164
1121 6296 9429 10519 14434 14637 14807 18592-18593 19438 21010 21180 21182 29165-29166
2566-2567 3455 3457 3460 3463 3523 5620 6307 6710
374 2573-2574 3453 3467 3470 3476 3582 21000 29167
10518 29168-29170
10520 16622 29171-29172
14434 14637 14807 18593
6030-6032
3463
29173-29186
3453
29187-29216
3467 3955 4013 13058-13059 13063-13064
2619 2621
2663 3457 3461 6703 15190
9467 9735-9736
29217-29224
29225-29233
2865 29109 29234-29237
501 503 8260-8261 29238-29239
515 517 8263-8264 29240-29245
29246-29254
3457 6703 29255-29258
3470 8076 29259-29261
1548 2619 2621 4536 9736 29262
2098 2378 5783 6082 17185 21623 29263-29267
10709-10712 29268-29269
2619 2621 4536 9736
4399 6077 8699 10714 29270-29271
3168-3169 7847
3176-3177 7884
27999
3175
29272-29275
6296 10519 14696 28199 29276-29277
4398 6231 18698 29278-29280
1793-1794
1803
28188-28189 28267-28270 28273-28274
4339 28193 29281-29286
2417 8344 29287-29289
2457 8093 8095 8524 29290-29292
4400 8263
2417 29287-29288
2457 8095 8524 29290
2562 14169 14239 29293-29304
8268 29305
8271 29306
29307-29308
29308-29309
29310-29312
1632-1638 29313-29330
19073 20639
1796 2690 2702 29331-29376
2680 22547-22548 22555 29377-29386
1796 2702 29372-29376 29387-29428
1639 9700 20198
9704 19198 20201
29429
7062 29430
7062 13801-13804
3447 19110-19111 29431-29437
29438
29439
2562 29440-29442
29443
29444-29445
29446-29447
240 5897 5913
1093 2391 5909
29448
29449
19092 19099 29450-29459
19107 19115 25434 28750 29460-29467
29468-29469
19108 19121
24991 29470
29471-29472
19092 29450-29454 29473-29478
19107 19113 25415 28750 29460-29463 29479-29482
17614-17615 29483-29492
17618-17619 28765 29493-29501
18849
19118
18850 21041
19119 28776
13782 13794 28188-28189 29044 29502-29505
3999-4000 6081 9725 9731 17259 29506-29507
12502
8571 8574 8589-8590 8616
8720 8886 8935 12279 17720
29508
3461 4446 5250 15011
28169
29509
29510
5355 5361 29285-29286
29511-29531
3506 5355 5361 17234 29532
13782 28188-28190 28192 29505 29533
4339 13783 17126 28193-28194 28196 29285
15011 16022 27992 29534-29536
12509
3461 15011
29502
29537
5840 27370 29538-29542
17256 23895-23896 27370 29541-29546
5844 17258 27384 29547-29553
1120-1121 2410 4402 18843 29554-29558
1147-1148 2663 6339 6848 7767 29559-29560
2411 2414-2415 4403 10705 11426 17469 18860 29561-29565
1147-1148 2663 6339 6848 29560
21471-21472 29566-29576
1206 2411 3981 8751 10696 16052 16069 29577-29635
1147-1148
1121 1125 1127 18843
1147-1148 10212-10213 10217-10218 20959-20960
29636-29649
2562 9878 9883 29650-29656
1119-1121 2408 29262
8886 8935 12279 17720
6036-6037 29657-29670
6039-6040 29671-29684
29685
240 1120-1121
1093 2411 2414
438 1125 29246 29686-29687
12724 29688-29689
2411 28352 29259 29690
247 249 292
945 1093 29691
29692-29707
2570 3428 7850 11998 25625 25835
5044 7887 11277 11292 12068 13068 13070 16075 16963 21389 24948-24952 28516 29708-29733
29734-29742
11986
8553 29155 29743-29749
27670 29750-29760
4405 13402 27623-27624 27655
12522 29761-29771
29772-29783
5461 14169 14244 14247 29784-29788
29789
11207 12114 12118-12119 29790-29794
10976 27618-27619 29795
10976 16022 27618-27619 27650 29795
29796-29803
29790
29804
29805-29828
11277 11292 21389 29717-29718 29723-29724 29729-29730
28597 29163 29829-29830
28511 28515 29831-29833
4405 21389 27623 29834
7850 29835-29838
29835 29837-29840
7887 29841-29844
16509 27671-27674 28873-28874 29845
6084 27675-27679 28875-28876 29846-29847
27672 27680-27684 29848
29849
29850
29851
29852
29853
10312
28600-28601
11276
2157
2186
28599
21364
28603
28616
19097 29854
19113 29855
29856-29857
19108 29858
29859-29860
19121 29861
29862-29869
29870-29877
23715 29878-30084
30085
30086-30087
30088-30089
30090-30091
30092
30093-30094
27512
27505
11310 13828 15420 22535 27603 30095
2424 2570 8073 8536 11310 12185
2578 3729 8548 8550 9693 30096
4404 27670 29760
4405 27623-27624
30097-30116
26101 30117-30118
30119-30158
28257 30159-30160
16079 27683
28261 28264 29134 30161
28259 30162
28266 30163
15295 16389
6031 30164-30168
2866 15860-15861 30169-30174
19087-19090 25369-25370
30175-30182
5044 7887 11277 11292 21389 30183-30187
19087-19090 25369-25370 30188-30189
2570 3428 5438 11998 25625 25835
5044 11277 11292 12068 12070 13068-13071 16075 16963 21389 24948-24949 24952 28171 28516 28607 28612 29709-29716 29718-29722 29724-29728 29730-29732 30190-30215
7850
8551 19091
25317 25323 30216-30219
2570 5438 12185 21339 25625 25835 30220
8551 13544-13545 19091 25353-25354
19087-19088 19090 25369-25370
9878 30221-30230
19386-19387 25315-25316
13544-13545 25353-25354
12457 27649 28598 29164 30231-30233
1610 1613 26094-26095 29430 30234-30265
399 1610 1613 3459 4492 6710 9464 9604 30243-30244 30266-30334
1330 1332 1341 1343 1347 1356 1358 1364 1366 1370-1372 1378 1380 1596-1597 1616 1951 3464 3586 3590 3592-3596 3599 3605 3616 3619 3625 3636 3638 3643 3649 3660-3661 3663 3695 3697 3699 3726-3727 3731 3758-3759 3762-3763 3765 4506 5630-5631 5634-5646 5648-5661 5663-5666 5668-5675 5677-5685 5687-5690 5692-5699 5701-5713 5715-5729 5731-5741 5743-5744 5746-5748 5750-5751 7372 10407 10409 19173 22833 30335-30407
1771 28297 28299-28301 29686-29687 30408-30417
782 28352 28354-28358 30418-30423
26239
497 15190 30424-30426
26246 30427-30429
30430-30445
13950 30446-30451
30452
30453
13660 30454-30457
10029 10035 10039 10057 10063 10067 10571 10580 10590 10599 29063 29066 29068 30458-30476
30477-30488
9295 9307 9318 30483 30487 30489-30490
10039 12066 30459-30460 30462 30468-30469 30471 30491-30492
495
1761 26101 30493-30494
7475 8710 25901 30495
6770-6771 18546 18552 30496-30498
296 344-345 347 7209 7222 7224 19231 30499
6776-6777 18547 18554 28430 30500-30501
30502-30506
296 344 7209 7222 7224 19231 30499
1346 7226-7227 7242 7244 19241 30507
6771
30508-30537
21389 28171 28516-28517 29730 30538
21010 27692
29792-29793
18869 21389 29834 30215 30446 30538-30541
30542
6771 30543
15860
2457 30544
30545-30571
2562 24130 27499 30572-30578
6266 16389 30579-30585
15295 30579 30586-30596
2152 17128 30173-30174 30597-30602
4003 13125 14134-14135 19217 29073-29074 29077 29277 30603-30608
3868 4012 13126 19219 28198 29083-29084 29279 30609-30614
29130 30615-30617
29133 30618-30620
296 6301
8330-8331 12901 24428 28555 29654 29656 30169 30171 30621-30861
30862-30864
30865-30867
30868-30873
18758 30874-30876
1120-1121
2562 3518 14239 28500-28501 29294 30877-30953
18860 29563-29564 30954-30960
236 1125 1127 1147-1148 6043
1746 7679 17469 21482 29562 30961
13828 14434 15420 22535 27603 30962-30965
2424 8073 8535-8536 11310 28872
3729 8548-8550 9693 30966
8542 10146 27692 30967-30968
19089-19090 19386-19387
13828 15420 27606 30095 30969-30970
2162 5258 7850 27617
10140-10141 29100 30961
30971-30972
30973-30974
25317 25323 30218-30219
479 30975-30976
2191 7678 7887 30096 30977
2162 5258 7850
30978-30989
29293 29301 30990-30999
3168 3170
3176 3178
31000-31017
3506 5354-5355 5361 17234
4404 27670 29760 31018
2428 13828 15420 27617 30095
4405 27623-27624 31019
31020-31025
31026
2162 7518 7850
28488 31027
29829 31028
29793 31028
21389

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
