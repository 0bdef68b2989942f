/// The named character references that HTML lets stand without a semicolon (HTML Standard, section 13.5).
enum HTMLLegacyReferences {
    /// The longest of the names that `name` begins with: the number of its bytes, and what it stands for.
    static func longestPrefix(of name: ArraySlice<UInt8>) -> (count: Int, scalar: String)? {
        for count in stride(from: min(6, name.count), through: 2, by: -1) {
            let prefix = String(decoding: name.prefix(count), as: UTF8.self)
            if let scalar = scalars[prefix] { return (count, scalar) }
        }
        return nil
    }

    /// The second characters of the references that stand for two.
    static let secondHalves = ["\u{331}", "\u{333}", "\u{338}", "\u{200A}", "\u{20D2}", "\u{20E5}", "\u{FE00}"]

    private static let scalars: [String: String] = [
        "AElig": "\u{C6}", "AMP": "\u{26}", "Aacute": "\u{C1}", "Acirc": "\u{C2}", "Agrave": "\u{C0}",
        "Aring": "\u{C5}", "Atilde": "\u{C3}", "Auml": "\u{C4}", "COPY": "\u{A9}", "Ccedil": "\u{C7}",
        "ETH": "\u{D0}", "Eacute": "\u{C9}", "Ecirc": "\u{CA}", "Egrave": "\u{C8}", "Euml": "\u{CB}", "GT": "\u{3E}",
        "Iacute": "\u{CD}", "Icirc": "\u{CE}", "Igrave": "\u{CC}", "Iuml": "\u{CF}", "LT": "\u{3C}",
        "Ntilde": "\u{D1}", "Oacute": "\u{D3}", "Ocirc": "\u{D4}", "Ograve": "\u{D2}", "Oslash": "\u{D8}",
        "Otilde": "\u{D5}", "Ouml": "\u{D6}", "QUOT": "\u{22}", "REG": "\u{AE}", "THORN": "\u{DE}",
        "Uacute": "\u{DA}", "Ucirc": "\u{DB}", "Ugrave": "\u{D9}", "Uuml": "\u{DC}", "Yacute": "\u{DD}",
        "aacute": "\u{E1}", "acirc": "\u{E2}", "acute": "\u{B4}", "aelig": "\u{E6}", "agrave": "\u{E0}",
        "amp": "\u{26}", "aring": "\u{E5}", "atilde": "\u{E3}", "auml": "\u{E4}", "brvbar": "\u{A6}",
        "ccedil": "\u{E7}", "cedil": "\u{B8}", "cent": "\u{A2}", "copy": "\u{A9}", "curren": "\u{A4}",
        "deg": "\u{B0}", "divide": "\u{F7}", "eacute": "\u{E9}", "ecirc": "\u{EA}", "egrave": "\u{E8}",
        "eth": "\u{F0}", "euml": "\u{EB}", "frac12": "\u{BD}", "frac14": "\u{BC}", "frac34": "\u{BE}",
        "gt": "\u{3E}", "iacute": "\u{ED}", "icirc": "\u{EE}", "iexcl": "\u{A1}", "igrave": "\u{EC}",
        "iquest": "\u{BF}", "iuml": "\u{EF}", "laquo": "\u{AB}", "lt": "\u{3C}", "macr": "\u{AF}", "micro": "\u{B5}",
        "middot": "\u{B7}", "nbsp": "\u{A0}", "not": "\u{AC}", "ntilde": "\u{F1}", "oacute": "\u{F3}",
        "ocirc": "\u{F4}", "ograve": "\u{F2}", "ordf": "\u{AA}", "ordm": "\u{BA}", "oslash": "\u{F8}",
        "otilde": "\u{F5}", "ouml": "\u{F6}", "para": "\u{B6}", "plusmn": "\u{B1}", "pound": "\u{A3}",
        "quot": "\u{22}", "raquo": "\u{BB}", "reg": "\u{AE}", "sect": "\u{A7}", "shy": "\u{AD}", "sup1": "\u{B9}",
        "sup2": "\u{B2}", "sup3": "\u{B3}", "szlig": "\u{DF}", "thorn": "\u{FE}", "times": "\u{D7}",
        "uacute": "\u{FA}", "ucirc": "\u{FB}", "ugrave": "\u{F9}", "uml": "\u{A8}", "uuml": "\u{FC}",
        "yacute": "\u{FD}", "yen": "\u{A5}", "yuml": "\u{FF}",
    ]
}
