import CLibFuzzer
import RegexFuzzSupport

/// Runs libFuzzer, which calls back with each input.
@main
enum RegexFuzz {
    static func main() {
        var count = CommandLine.argc
        var arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = CommandLine.unsafeArgv
        _ = LLVMFuzzerRunDriver(&count, &arguments) { start, count in
            // libFuzzer keeps the bytes for the time of the call.
            let bytes = UnsafeBufferPointer(start: start, count: count)
            if let failure = RegexFuzzCase(bytes: bytes).failure() { fatalError(failure) }
            return 0
        }
    }
}
