/// Keeps Gumbo 0.10.1 from ending the program.
///
/// Its tree construction fails an assertion where HTML stands inside SVG or MathML and a select element or a table
/// comes on top: `<table><math><select><mi><select><tr>` is enough. HTML gets there only through a few elements
/// ("integration points", HTML Standard, section 13.2.6). Once such a part may have begun, these elements are renamed
/// in the copy that Gumbo reads, letter for letter, so that all offsets stay right. Fuzzing found no other way.
enum GumboPrecautions {
    private static let foreignRoots = ["svg", "math"].map { Array($0.utf8) }
    private static let integrationPoints =
        ["mi", "mo", "mn", "ms", "mtext", "annotation-xml", "foreignobject", "desc", "title"].map { Array($0.utf8) }

    /// The bytes that Gumbo may read in place of `source`; nil where `source` itself is harmless.
    static func harmless(_ source: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
        guard var index = firstForeignRoot(in: source) else { return nil }
        var copy = Array(source)
        while let name = nextName(in: source, from: &index) {
            if integrationPoints.contains(where: { isName($0, at: name, in: source) }) {
                copy[name] = UInt8(ascii: "q")
            }
        }
        return copy
    }

    private static func firstForeignRoot(in source: UnsafeBufferPointer<UInt8>) -> Int? {
        var index = 0
        while let name = nextName(in: source, from: &index) {
            if foreignRoots.contains(where: { isName($0, at: name, in: source) }) { return name }
        }
        return nil
    }

    /// The place of the next letter that stands right after `<` or `</`.
    private static func nextName(in source: UnsafeBufferPointer<UInt8>, from index: inout Int) -> Int? {
        while index + 1 < source.count {
            let isTag = source[index] == UInt8(ascii: "<")
            index += 1
            guard isTag else { continue }
            let name = source[index] == UInt8(ascii: "/") ? index + 1 : index
            if name < source.count, source[name].isASCIILetter { return name }
        }
        return nil
    }

    private static func isName(_ name: [UInt8], at start: Int, in source: UnsafeBufferPointer<UInt8>) -> Bool {
        guard start + name.count <= source.count else { return false }
        for offset in name.indices where source[start + offset].asciiLowercased != name[offset] { return false }
        guard start + name.count < source.count else { return true }
        let next = source[start + name.count]
        return next.isASCIIBlank || next == UInt8(ascii: "/") || next == UInt8(ascii: ">")
    }
}
