/// Words by which short lines of plain text are known for what they are.
enum PlainTextVocabulary {
    /// Words that headings in title case leave small.
    static let smallWords: Set<String> = [
        "with", "from", "into", "over", "your", "that", "than", "about", "after", "upon", "onto", "when", "what",
        "versus",
    ]

    /// Core words of ad labels.
    static let labels: Set<String> = [
        "ad", "ads", "advert", "adverts", "advertisement", "advertisements", "advertising", "advertorial", "sponsored",
        "sponsor", "sponsors", "promoted", "promotion", "promo", "spon", "gifted", "endad", "adend", "affiliate",
    ]

    /// Words that may stand beside them in a label.
    static let labelCompany: Set<String> = [
        "paid", "partner", "partners", "content", "post", "message", "feature", "marketing", "communication", "from",
        "our",
        "by", "ends", "end", "start", "starts", "begins", "of", "the", "this", "is", "a", "an", "commercial", "today's",
        "with", "in", "link", "links", "for",
    ]

    /// First words of salutations.
    static let greetings: Set<String> = [
        "dear", "hello", "hi", "hey", "howdy", "greetings", "g'day", "morning", "welcome", "dearest", "hiya", "aloha",
    ]

    /// Whole lines that close a letter; also with a comma, and with "for now" and the like after them.
    static let farewells: Set<String> = [
        "best", "best wishes", "best regards", "cheers", "ciao", "happy investing", "kind regards", "love",
        "many thanks",
        "regards", "see you", "sincerely", "take care", "thank you", "thanks", "thanks for reading", "until next time",
        "until next week", "until tomorrow", "warm regards", "with best wishes", "yours", "yours faithfully",
        "yours sincerely", "yours truly", "all the best", "bye", "goodbye", "good luck", "good investing", "slán",
        "adieu",
    ]

    /// Words of date and issue lines.
    static let dateWords: Set<String> = [
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue", "wed", "thu", "fri",
        "sat", "sun", "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
        "november", "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
        "issue", "no", "vol", "volume", "number", "edition", "week", "of", "the", "and", "am", "pm", "gmt", "est", "et",
        "updated", "published", "read", "min", "mins", "minutes", "minute",
    ]

    /// First words of calls to action in sentence case.
    static let callsToAction: Set<String> = [
        "apply", "ask", "buy", "call", "chat", "claim", "click", "compare", "copy", "create", "discover", "download",
        "email", "find", "follow", "forward", "get", "grab", "join", "learn", "open", "order", "phone", "read",
        "register", "reply", "request", "reserve", "ring", "save", "secure", "see", "send", "share", "show", "sign",
        "start", "subscribe", "take", "talk", "tap", "tel", "telephone", "text", "try", "unsubscribe", "view", "visit",
        "watch", "write", "yes",
    ]

    /// What follows "book" in a call to action; "Book note" is a heading.
    static let bookings: Set<String> = ["a", "early", "in", "my", "now", "online", "the", "today", "your"]

    /// How lines begin that name who paid.
    static let sponsorships: [StaticString] = [
        "in association with", "in partnership with", "presented by", "brought to you by", "sponsored by",
        "supported by",
        "paid for by", "promoted by", "partner content", "reader offer", "sponsored:", "powered by",
    ]

    /// Words of the small print at the foot of a letter.
    static let smallPrint: [StaticString] = [
        "unsubscribe", "published by", "publication of", "registered", "authorised", "copyright", "\u{A9}", " ltd",
        "opt out",
        "stop these", "po box", "you receive", "is free", "is sent", "is written", "to be removed", "to leave",
    ]

    /// First words of sentences, seldom of headings in sentence case.
    static let pronouns: Set<String> = [
        "i", "i'm", "i've", "i'd", "i'll", "we", "we're", "we've", "we'd", "we'll", "you", "you're", "you've", "you'd",
        "you'll", "they", "they're", "he", "he's", "she", "she's", "it", "it's", "there's", "there", "if", "that's",
        "no",
        "not", "yes", "only", "please", "also", "but", "or", "by",
    ]

    /// First words of questions that stand as headings.
    static let questionWords: Set<String> = [
        "what", "what's", "why", "how", "who", "who's", "where", "where's", "when", "which", "is", "are", "can", "will",
        "should", "does", "did", "do", "has", "have", "whose",
    ]

    /// Phrases of warnings and of the small print that often stand alone, without a full stop. By their first byte,
    /// because every short line of a draft is held against them at the start of each of its words.
    static let warnings: [[[UInt8]]] = {
        var table = [[[UInt8]]](repeating: [], count: 256)
        for phrase in warningPhrases { table[Int(phrase.utf8.first ?? 0)].append(Array(phrase.utf8)) }
        return table
    }()

    private static let warningPhrases: [String] = [
        "at risk", "past performance", "past results", "back tested", "back-tested", "backtested", "simulated",
        "hypothetical", "not advice", "financial advice", "investment advice", "general advice", "advice only",
        "not typical", "no guarantee", "not guaranteed", "may lose", "can lose", "could lose", "go down", "terms apply",
        "conditions apply", "t&c", "ts&cs", "risk warning", "high risk", "high-risk", "not an offer",
        "information only",
        "entertainment only", "your own research", "dyor", "unsubscribe", "in your browser", "in browser",
        "regulated by", "authorised by", "authorized by", "copyright", "\u{A9}", "rights reserved", "view this e",
        "fscs",
    ]

    /// Lines that head a warning. They are kept as paragraphs: such a line parts no claim from the warning below it.
    static let warningHeads: Set<String> = [
        "warning", "risk", "risks", "important", "disclaimer", "disclaimers", "disclosure", "disclosures", "notice",
        "information", "key", "legal", "please", "note", "warnings", "statement", "about", "the", "of", "and", "&",
    ]

    /// Words of which one at least makes such a line.
    static let warningCores: Set<String> = [
        "warning", "warnings", "disclaimer", "disclaimers", "disclosure", "disclosures", "important", "notice",
    ]
}
