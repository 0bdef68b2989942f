internal import CExpat

/// The name of an element as it is written, valid until the call that gave it returns.
struct XMLName {
    /// What stands before the colon; empty without one.
    let prefix: UnsafeBufferPointer<UInt8>
    /// The name without prefix, as bytes.
    let localBytes: UnsafeBufferPointer<UInt8>

    /// Splits expat's `prefix:local`.
    init(_ pointer: UnsafePointer<XML_Char>) {
        // Expat ends every name with a zero byte.
        let bytes = UnsafeRawPointer(pointer).assumingMemoryBound(to: UInt8.self)
        var count = 0
        var colon = -1
        while bytes[count] != 0 {
            if bytes[count] == XMLName.colon, colon < 0 { colon = count }
            count += 1
        }
        prefix = UnsafeBufferPointer(start: bytes, count: max(0, colon))
        localBytes = UnsafeBufferPointer(start: bytes + colon + 1, count: count - colon - 1)
    }

    /// The name without prefix.
    var local: String { String(decoding: localBytes, as: UTF8.self) }

    /// The number of bytes before the zero byte that ends a string of expat.
    fileprivate static func length(_ bytes: UnsafePointer<UInt8>) -> Int {
        var count = 0
        while bytes[count] != 0 { count += 1 }
        return count
    }

    fileprivate static let colon: UInt8 = 0x3A
}

/// The attributes of an element, valid until the call that gave them returns.
struct XMLAttributes {
    fileprivate let pairs: UnsafeMutablePointer<UnsafePointer<XML_Char>?>

    /// Wraps expat's list of names and values, which ends with a null.
    init(pairs: UnsafeMutablePointer<UnsafePointer<XML_Char>?>) {
        self.pairs = pairs
    }

    /// The value of the first attribute of that local name, whatever its namespace.
    subscript(_ local: StaticString) -> String? {
        value(of: local).map { String(cString: $0) }
    }

    /// The value as a whole number.
    func integer(_ local: StaticString) -> Int? {
        self[local].flatMap { Int($0) }
    }

    /// The value of an on/off attribute: absent is nil; "0", "false", "off" and "none" are false, all else true.
    func flag(_ local: StaticString) -> Bool? {
        self[local].map { !["0", "false", "off", "none"].contains($0) }
    }

    /// Calls `body` for each namespace that the element declares: with its prefix, empty for the default, and its URI.
    func forEachNamespace(_ body: (UnsafeBufferPointer<UInt8>, [UInt8]) -> Void) {
        var index = 0
        while let name = pairs[index], let value = pairs[index + 1] {
            index += 2
            // A quick look first: hardly any element declares a namespace.
            guard name[0] == 0x78, name[1] == 0x6D else { continue }
            let parts = XMLName(name)
            let uri = UnsafeRawPointer(value).assumingMemoryBound(to: UInt8.self)
            let bytes = Array(UnsafeBufferPointer(start: uri, count: XMLName.length(uri)))
            if parts.prefix.elementsEqual("xmlns".utf8) {
                body(parts.localBytes, bytes)
            } else if parts.prefix.isEmpty, parts.localBytes.elementsEqual("xmlns".utf8) {
                body(parts.prefix, bytes)
            }
        }
    }

    private func value(of local: StaticString) -> UnsafePointer<XML_Char>? {
        var index = 0
        while let name = pairs[index], let value = pairs[index + 1] {
            if Self.hasLocalName(name, local) { return value }
            index += 2
        }
        return nil
    }

    private static func hasLocalName(_ name: UnsafePointer<XML_Char>, _ local: StaticString) -> Bool {
        let name = XMLName(name).localBytes
        guard name.count == local.utf8CodeUnitCount else { return false }
        for index in name.indices where name[index] != local.utf8Start[index] { return false }
        return true
    }
}
