/// The elements that the reader or a style sheet may name.
enum HTMLElementName: String, CaseIterable {
    case a, abbr, acronym, address, applet, area, article, aside, audio, b, base, basefont, big, blockquote, body, br
    case button, canvas, caption, center, cite, code, col, colgroup, command, data, datalist, dd, del, details, dfn
    case dialog, dir, div, dl, dt, em, embed, fieldset, figcaption, figure, font, footer, form, frame, frameset, h1, h2
    case h3, h4, h5, h6, head, header, hgroup, hr, html, i, iframe, img, input, ins, kbd, label, legend, li, link, main
    case map, mark, marquee, menu, meta, meter, nav, nobr, noembed, noframes, noscript, object, ol, optgroup, option
    case output, p, param, picture, plaintext, pre, progress, q, rp, rt, ruby, s, samp, script, section, select, small
    case source, span, strike, strong, style, sub, summary, sup, svg, table, tbody, td, template, textarea, tfoot, th
    case thead, time, title, tr, track, tt, u, ul, `var`, video, wbr, xmp, desc, text, math
    /// Any other element.
    case unknown
}

extension HTMLElementName {
    /// The level of a heading.
    var headingLevel: Int? {
        switch self {
        case .h1: 1
        case .h2: 2
        case .h3: 3
        case .h4: 4
        case .h5: 5
        case .h6: 6
        default: nil
        }
    }

    /// Whether its content is never prose of the page.
    var holdsNoProse: Bool {
        switch self {
        case .script, .style, .meta, .link, .base, .param, .source, .track, .col, .colgroup, .datalist, .rp: true
        default: false
        }
    }

    /// Whether its content shows only where the program cannot do what the page asks.
    var isFallback: Bool {
        switch self {
        case .noscript, .template, .noframes, .noembed, .iframe, .object, .video, .audio, .canvas, .applet: true
        default: false
        }
    }
}
