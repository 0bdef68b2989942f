/// The element names that readers know, found from raw bytes without making strings.
///
/// The raw value of a tag is `prefix:local`; which namespaces a prefix stands for is given here, so that a file may use
/// prefixes as it likes.
struct XMLVocabulary: Sendable {
    /// A tag in its slot of the hash table; plain numbers, so that looking it up counts no references.
    private struct Entry: Sendable {
        let namespace: Int
        let start: Int
        let count: Int
        let tag: OfficeTag
    }

    private let namespaces: [[UInt8]: Int]
    private var names: [UInt8] = []
    private var slots: [Entry?]

    /// Makes the vocabulary of all tags; one prefix may stand for several namespaces.
    init(_ prefixes: KeyValuePairs<String, String>) {
        var numbers: [String: Int] = [:]
        var namespaces: [[UInt8]: Int] = [:]
        for (prefix, uri) in prefixes {
            let number = numbers[prefix] ?? numbers.count
            numbers[prefix] = number
            namespaces[Array(uri.utf8)] = number
        }
        self.namespaces = namespaces
        var size = 64
        while size < OfficeTag.allCases.count * 4 { size *= 2 }
        slots = Array(repeating: nil, count: size)
        for tag in OfficeTag.allCases {
            let name = tag.rawValue.utf8
            guard let colon = name.firstIndex(of: 0x3A), let number = numbers[String(name[..<colon]) ?? ""] else {
                continue
            }
            insert(tag, name[name.index(after: colon)...], namespace: number)
        }
    }

    /// The number of a namespace; nil where no tag is in it.
    func namespace(_ uri: [UInt8]) -> Int? {
        namespaces[uri]
    }

    /// The tag of a local name in a namespace; nil where readers do not know it.
    func tag(_ local: UnsafeBufferPointer<UInt8>, namespace: Int) -> OfficeTag? {
        var slot = Self.hash(local, namespace) & (slots.count - 1)
        while let entry = slots[slot] {
            if entry.namespace == namespace, entry.count == local.count, holds(local, at: entry.start) {
                return entry.tag
            }
            slot = (slot + 1) & (slots.count - 1)
        }
        return nil
    }

    private func holds(_ local: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
        for index in local.indices where names[start + index] != local[index] { return false }
        return true
    }

    private mutating func insert(_ tag: OfficeTag, _ local: Substring.UTF8View, namespace: Int) {
        var slot = Self.hash(local, namespace) & (slots.count - 1)
        while slots[slot] != nil { slot = (slot + 1) & (slots.count - 1) }
        slots[slot] = Entry(namespace: namespace, start: names.count, count: local.count, tag: tag)
        names.append(contentsOf: local)
    }

    /// FNV-1a.
    private static func hash(_ bytes: some Sequence<UInt8>, _ namespace: Int) -> Int {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325 &+ UInt64(truncatingIfNeeded: namespace)
        for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        return Int(truncatingIfNeeded: hash ^ hash >> 32)
    }
}
