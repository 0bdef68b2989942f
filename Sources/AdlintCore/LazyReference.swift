public import Synchronization

/// An object that is made when it is first asked for, by any number of threads at once: the first one made is kept.
///
/// Does what `AtomicLazyReference` does, and is always put in where it is used: that one asks the runtime for the metadata of
/// its object's type at each reading, which takes longer than the reading.
public struct LazyReference<Object: AnyObject & Sendable>: ~Copyable, Sendable {
    /// The object's address, kept alive by this; 0 for none.
    @usableFromInline let address = Atomic<UInt>(0)

    /// No object yet.
    @inlinable
    public init() {}

    @inlinable
    deinit {
        // Whoever wrote the address kept the object alive.
        if let object = Self.reference(address.load(ordering: .acquiring)) { object.release() }
    }

    /// The object; nil while nobody has stored one.
    @inlinable @inline(__always)
    public func load() -> Object? {
        Self.reference(address.load(ordering: .acquiring))?.takeUnretainedValue()
    }

    /// Stores an object if there is none yet, and gives the one that is kept.
    @inlinable @inline(__always)
    public func storeIfNil(_ object: Object) -> Object {
        let new = Unmanaged.passRetained(object)
        let (exchanged, known) = address.compareExchange(
            expected: 0, desired: UInt(bitPattern: new.toOpaque()), ordering: .acquiringAndReleasing)
        if exchanged { return object }
        new.release()
        return Self.reference(known)?.takeUnretainedValue() ?? object
    }

    @inlinable @inline(__always)
    static func reference(_ address: UInt) -> Unmanaged<Object>? {
        // Only addresses of objects that are kept alive are written.
        UnsafeRawPointer(bitPattern: address).map { Unmanaged<Object>.fromOpaque($0) }
    }
}
