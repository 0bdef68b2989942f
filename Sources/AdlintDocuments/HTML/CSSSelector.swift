/// A selector (selectors-4), as far as style sheets of mails use them: types, classes, ids, attributes, `:first-child`,
/// `:last-child`, `:link`, `:root`, and all four combinators. A selector with anything else matches nothing.
struct CSSSelector {
    enum Combinator {
        case descendant, child, next, later
    }

    struct AttributeTest {
        enum Operator {
            case exists, equals, includes, dash, prefix, suffix, contains
        }

        var name: ArraySlice<UInt8>
        var test: Operator
        var value: ArraySlice<UInt8>
    }

    /// What one element must be.
    struct Compound {
        var tag: HTMLElementName?
        var id: String?
        /// Numbers of the classes, see ``CSSStyleSheet/classes``.
        var classes: [Int] = []
        var attributes: [AttributeTest] = []
        var isFirstChild = false
        var isLastChild = false
        var isLink = false
        var isRoot = false
        /// How it stands to the compound before it in ``CSSSelector/compounds``.
        var combinator = Combinator.descendant

        var isEmpty: Bool {
            tag == nil && id == nil && classes.isEmpty && attributes.isEmpty
                && !isFirstChild && !isLastChild && !isLink && !isRoot
        }
    }

    /// The subject first, then to the left.
    var compounds: [Compound]

    /// Ids, classes and types counted, in one number.
    var specificity: Int {
        compounds.reduce(0) { sum, part in
            let pseudoClasses = [part.isFirstChild, part.isLastChild, part.isLink, part.isRoot].filter { $0 }.count
            let classes = part.classes.count + part.attributes.count + pseudoClasses
            return sum + (part.id == nil ? 0 : 1 << 20) + classes << 10 + (part.tag == nil ? 0 : 1)
        }
    }
}
