internal import AdlintCore

/// A zip archive with parts, as the office formats use it; its errors are sentences.
final class OfficePackage {
    private let archive: ZipArchive

    /// Opens the package.
    ///
    /// - Throws: ``ReadingError`` when the bytes are no archive, are locked, or hold too much.
    init(_ bytes: [UInt8]) throws(ReadingError) {
        // The mark of the older container of Office: Word 97 files, and newer ones with a password.
        if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) { throw Self.oldContainer }
        do throws(ZipError) {
            archive = try ZipArchive(bytes)
        } catch {
            throw ReadingError(error)
        }
    }

    /// Whether there is a part of that name.
    func contains(_ name: String) -> Bool {
        archive.contains(name)
    }

    /// The bytes of a part; nil where there is none.
    func part(_ name: String) throws(ReadingError) -> [UInt8]? {
        do throws(ZipError) {
            return try archive.contents(of: name)
        } catch {
            throw ReadingError(error)
        }
    }

    private static let oldContainer = ReadingError(
        "The file is not a .docx: it is either in the format of Word 97 to 2003 (.doc) or protected by a password. "
            + "Open it in Word and save it as a Word document (.docx) without a password.")
}

extension ReadingError {
    /// Says what is wrong with an archive.
    init(_ error: ZipError) {
        let saveAgain = "Open it in the program that wrote it and save it again."
        switch error {
        case .notAnArchive:
            self.init(
                "The file is not a word processor's document, or it was cut short: it is no zip archive. \(saveAgain)")
        case .damagedDirectory: self.init("The file is damaged: its list of parts cannot be read. \(saveAgain)")
        case .tooManyFiles(let limit):
            self.init("The file holds more than \(limit) parts, which no draft does, and is not read.")
        case .twoFiles(let name):
            self.init(
                "The file holds two parts named \(name); which of them is the draft cannot be told. \(saveAgain)")
        case .encrypted(let name):
            self.init("The file is locked with a password (its part \(name)). Save it without one.")
        case .unknownPacking(let name):
            self.init("The part \(name) is packed in a way that office files do not use. \(saveAgain)")
        case .damaged(let name): self.init("The file is damaged: its part \(name) cannot be unpacked. \(saveAgain)")
        case .tooLarge(let name, let count):
            self.init(
                "The part \(name) unpacks to more than \(count >> 20) MB, far more than a draft holds, and is not read. "
                    + "Such a file may be made to exhaust the machine; ask where it comes from.")
        }
    }
}
