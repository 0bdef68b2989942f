internal import CExpat

/// The name of an element: namespace and local part, valid until the call that gave it returns.
struct XMLName {
    /// Stands between namespace and local part; no namespace holds it.
    static let separator: UInt8 = 0x0A

    private let namespaceBytes: UnsafeBufferPointer<UInt8>
    /// The name without prefix, as bytes.
    let localBytes: UnsafeBufferPointer<UInt8>

    /// Splits expat's `namespace separator local`.
    init(_ pointer: UnsafePointer<XML_Char>) {
        // Expat ends every name with a zero byte.
        let bytes = UnsafeRawPointer(pointer).assumingMemoryBound(to: UInt8.self)
        var count = 0
        var split = -1
        while bytes[count] != 0 {
            if bytes[count] == Self.separator { split = count }
            count += 1
        }
        namespaceBytes = UnsafeBufferPointer(start: bytes, count: max(0, split))
        localBytes = UnsafeBufferPointer(start: bytes + split + 1, count: count - split - 1)
    }

    /// The namespace's URI.
    var namespace: String { String(decoding: namespaceBytes, as: UTF8.self) }

    /// The name without prefix.
    var local: String { String(decoding: localBytes, as: UTF8.self) }

    /// Whether the namespace is the one given.
    func isIn(_ namespace: [UInt8]) -> Bool {
        namespaceBytes.elementsEqual(namespace)
    }
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

    private func value(of local: StaticString) -> UnsafePointer<XML_Char>? {
        var index = 0
        while let name = pairs[index], let value = pairs[index + 1] {
            if Self.hasLocalName(name, local) { return value }
            index += 2
        }
        return nil
    }

    private static func hasLocalName(_ name: UnsafePointer<XML_Char>, _ local: StaticString) -> Bool {
        // Names end with a zero byte, so reading stops there at the latest.
        var start = name
        var end = name
        while end.pointee != 0 {
            if UInt8(bitPattern: end.pointee) == XMLName.separator { start = end + 1 }
            end += 1
        }
        let count = end - start
        guard count == local.utf8CodeUnitCount else { return false }
        for index in 0..<count where UInt8(bitPattern: start[index]) != local.utf8Start[index] { return false }
        return true
    }
}
