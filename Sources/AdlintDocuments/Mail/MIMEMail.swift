internal import CGMime

/// A parsed mail (RFC 5322, 2045 to 2047, 2183), through GMime.
final class MIMEMail {
    private let handle: OpaquePointer

    /// Whether GMime is installed; it is opened when this is first asked.
    static let isAvailable = cgmime_load()

    /// Parses a mail; nil when there is none in the bytes.
    init?(_ bytes: [UInt8]) {
        guard
            let handle = bytes.withUnsafeBufferPointer({ buffer in
                buffer.baseAddress.flatMap { cgmime_parse($0, buffer.count) }
            })
        else { return nil }
        self.handle = handle
    }

    deinit {
        cgmime_release(handle)
    }

    /// What the mail says at the top level.
    var message: MIMEMessage { MIMEMessage(handle: handle, owner: self) }
}

/// A mail, or a mail within a mail; keeps what it belongs to alive.
struct MIMEMessage {
    fileprivate let handle: OpaquePointer
    fileprivate let owner: MIMEMail

    /// The subject, decoded.
    var subject: String? { cgmime_subject(handle).map { String(cString: $0) } }

    /// The sender, decoded: `Name <address>`.
    var sender: String? {
        guard let text = cgmime_sender(handle) else { return nil }
        defer { cgmime_free(text) }
        return String(cString: text)
    }

    /// The outermost part.
    var content: MIMEPart? { cgmime_content(handle).map { MIMEPart(handle: $0, owner: owner) } }

    /// Whether it has one of the header lines that every mail has some of.
    var looksLikeMail: Bool {
        let names = ["From", "Subject", "Date", "To", "Message-ID", "MIME-Version", "Received"]
        return names.contains { (name: String) in cgmime_header(handle, name) != nil }
    }
}

/// A part of a mail; keeps the mail alive.
struct MIMEPart {
    /// What a part is made of.
    enum Content {
        case leaf
        case parts([MIMEPart])
        case mail(MIMEMessage?)
    }

    fileprivate let handle: OpaquePointer
    fileprivate let owner: MIMEMail

    /// `text/html`, in lower case.
    var type: String {
        let type = cgmime_type(handle).map { String(cString: $0) } ?? "text"
        let subtype = cgmime_subtype(handle).map { String(cString: $0) } ?? "plain"
        return "\(type)/\(subtype)".lowercased()
    }

    /// A parameter of the content type.
    func parameter(_ name: String) -> String? {
        cgmime_parameter(handle, name).map { String(cString: $0) }
    }

    /// Whether it is to be saved rather than shown.
    var isAttachment: Bool {
        cgmime_disposition(handle).map { String(cString: $0).lowercased() == "attachment" } ?? false
    }

    /// What other parts call it, without angle brackets.
    var contentID: String? { cgmime_content_id(handle).map { String(cString: $0) } }

    /// What it is made of.
    var content: Content {
        switch cgmime_kind_of(handle) {
        case CGMIME_MULTIPART:
            let count = max(0, cgmime_count(handle))
            return .parts(
                (0..<count).compactMap { index in
                    cgmime_child(handle, index).map { MIMEPart(handle: $0, owner: owner) }
                })
        case CGMIME_MAIL_PART:
            return .mail(cgmime_inner_mail(handle).map { MIMEMessage(handle: $0, owner: owner) })
        default: return .leaf
        }
    }

    /// Whether it is a leaf that can be decoded.
    private var isLeaf: Bool { cgmime_kind_of(handle) == CGMIME_LEAF }

    /// The name of the file that it would be saved as.
    var fileName: String? {
        guard isLeaf else { return nil }
        return cgmime_file_name(handle).map { String(cString: $0) }
    }

    /// Its bytes with the transfer encoding undone; nil when they are more than `limit` or cannot be decoded.
    func decoded(limit: Int) -> [UInt8]? {
        guard isLeaf else { return [] }
        var sink = Sink(bytes: [], limit: limit)
        let isWhole = withUnsafeMutablePointer(to: &sink) { pointer in
            // The receiver is called only while cgmime_decode runs, within the pointer's lifetime.
            cgmime_decode(
                handle,
                { context, bytes, count in
                    context?.assumingMemoryBound(to: Sink.self).pointee.take(bytes, count) ?? false
                }, pointer)
        }
        return isWhole ? sink.bytes : nil
    }

    private struct Sink {
        var bytes: [UInt8]
        let limit: Int

        mutating func take(_ more: UnsafePointer<UInt8>, _ count: Int) -> Bool {
            guard bytes.count + count <= limit else { return false }
            bytes.append(contentsOf: UnsafeBufferPointer(start: more, count: count))
            return true
        }
    }
}
