/// Words of four letters and more that nearly every page of business prose holds: as a key they tell little, though their letters
/// are not common ones.
enum CommonWords {
    /// What a word, or the first eight letters of one, tells: less than its letters would have it; nil for a word that is not so
    /// common. In sixteenths of a bit, the scale of ``PackedLiterals`` for keys.
    static func information(_ word: [UInt8]) -> Int? {
        values[String(decoding: word, as: UTF8.self)]
    }

    private static let values: [String: Int] = {
        var values: [String: Int] = [:]
        for (text, value) in [(common, 132), (commonest, 100)] {
            let words = text.withUTF8Buffer { String(decoding: $0, as: UTF8.self) }.split(separator: " ")
            for word in words { values[String(word.prefix(8))] = value }
        }
        return values
    }()

    private static let commonest: StaticString = """
        about after been before could from have into more most other over some than that their them there they this was week what \
        when which will with would year your
        """

    private static let common: StaticString = """
        above again against also another away back because being best better between both business call came change changed \
        company days does down during each even ever every figures find first five four free gave good great group here high home \
        just keep know last left less life like list little long made make many market markets money month months much must name \
        need never next nine nothing number often only open order orders part past people place point price prices quarter rate \
        rates read reader readers report right said same says send share shares should since still stock stocks such take text then \
        these thing think those three through time today trade under until upon used very want weeks well were where while whole \
        within without work world write years
        """
}
