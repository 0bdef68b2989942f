/// Short drafts whose findings are plain.
enum Drafts {
    /// An ad with a past return and no warning: an error.
    static let atFault = """
        # Sunday letter

        #AD

        Our Kestrel fund returned 214% last year.
        """
    /// The same with the warning right after it.
    static let covered = """
        # Sunday letter

        #AD

        Our Kestrel fund returned 214% last year. Past performance is not a reliable indicator of future results.
        Capital at risk. The value of investments can fall as well as rise and you may get back less than you invest.
        """
    /// No ad, no claim.
    static let clean = """
        # Sunday letter

        The library in the high street has a new roof.
        """
}
