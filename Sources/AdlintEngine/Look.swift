import AdlintCore

/// Compares how a stretch is set with the rest of the draft; each answer names the two figures compared.
struct Look {
    /// A stretch below this share of the predominant size is played down. Not 1, since 15 px beside 16 px is a matter of
    /// rounding in templates, not of hiding.
    static let leastShare = 0.92
    /// The same where the law asks only that a reader notice it: half a size smaller is fine print, not hiding.
    static let legibleShare = 0.7
    /// Contrast below which text is faint. Regulators give no number; WCAG's for large text is taken (obligations, 1.2).
    static let leastContrast = 3.0

    let survey: Survey

    /// Why a stretch is too faint to be seen easily, if it is.
    func faintness(of range: TextRange) -> String? {
        guard let faintest = survey.faintest(of: range), let contrast = faintest.contrast,
            contrast < Self.leastContrast
        else { return nil }
        return "it is \(Self.name(faintest.colour ?? .black)) on \(Self.name(faintest.background ?? .white)), "
            + "contrast \(Self.decimal(contrast)):1 (at least 3:1 can be read easily)"
    }

    /// Why a stretch is too small beside most of the text, if it is.
    ///
    /// A long warning in fine print may itself be most of the text: it is fine print still where all else is far larger.
    func smallness(of range: TextRange, share: Double = Look.leastShare) -> String? {
        guard let size = survey.size(of: range) else { return nil }
        let measures = [(survey.predominantSize(), share), (survey.predominantSize(besides: range), Self.legibleShare)]
        for case (let body?, let share) in measures where size < body * share {
            return "it is set in \(Self.decimal(size)) px where most of the text is \(Self.decimal(body)) px"
        }
        return nil
    }

    /// Why a stretch is too small beside the claim, if it is.
    func smallness(of range: TextRange, besides claim: TextRange) -> String? {
        guard let size = survey.size(of: range), let other = survey.size(of: claim), size < other * Self.leastShare
        else {
            return nil
        }
        return "it is set in \(Self.decimal(size)) px where the claim is \(Self.decimal(other)) px"
    }

    /// Whether most of a stretch is superscript or subscript.
    func isRaised(_ range: TextRange) -> Bool {
        survey.style(ofBlock: survey.block(at: range.start))?.isRaisedOrLowered == true
            || survey.isRaised(range)
    }

    /// A colour as style sheets write it.
    private static func name(_ colour: Colour) -> String {
        "#"
            + [colour.red, colour.green, colour.blue].map { channel in
                let digits = String(channel, radix: 16)
                return digits.count == 1 ? "0" + digits : digits
            }.joined()
    }

    /// A figure with one decimal at most.
    static func decimal(_ value: Double) -> String {
        let tenths = Int((value * 10).rounded())
        return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
    }
}

extension Hiding {
    /// Why it is not seen, after "it is".
    var words: String {
        switch self {
        case .notDisplayed: "not displayed"
        case .preheader: "only in the hidden preheader"
        case .comment: "only in a comment, which no reader sees"
        case .attribute: "only in a tooltip"
        case .alternativeText: "only in a picture or its alternative text"
        case .collapsed: "behind a click, in a section that is closed at first"
        case .struckThrough: "struck through"
        case .deleted: "deleted in a tracked change"
        case .outsideBody: "outside what the page shows"
        case .truncated: "cut off before its end"
        }
    }
}
