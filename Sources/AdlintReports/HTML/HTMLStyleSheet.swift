/// The style of the page: light and dark, narrow and wide, on screen and on paper. Colours meet WCAG 2.2 AA.
enum HTMLStyleSheet {
    static let element: StaticString = """
        <style>
        :root {
          --ground: #f3f2ee; --paper: #ffffff; --ink: #1d1c1a; --quiet: #57534b; --line: #d8d4ca; --link: #0b4f97;
          --bad: #a01318; --bad-soft: #fde3e0; --warn: #754600; --warn-soft: #fdeecb; --note: #1a4a8a;
          --note-soft: #e0eafb; --good: #16632f; --good-soft: #dcf2e1; --place: #48379a; --place-soft: #e9e5fb;
          --open: #55514a; --open-soft: #eae8e3;
        }
        @media screen and (prefers-color-scheme: dark) {
          :root {
            --ground: #141518; --paper: #1d1f23; --ink: #ecebe8; --quiet: #b5b2ab; --line: #3c3e45; --link: #8fbcff;
            --bad: #ffa199; --bad-soft: #4d2020; --warn: #f3c567; --warn-soft: #43340f; --note: #a3c6ff;
            --note-soft: #1d3253; --good: #8bdb9f; --good-soft: #173d24; --place: #c6baff; --place-soft: #302a59;
            --open: #c7c4bd; --open-soft: #35363c;
          }
        }
        * { box-sizing: border-box; }
        html { scroll-padding-top: 1rem; -webkit-text-size-adjust: 100%; }
        body { margin: 0; padding: 1.5rem clamp(1rem, 3vw, 2.5rem); background: var(--ground); color: var(--ink);
          font: 1rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif; }
        header.top, main, footer { max-width: 92rem; margin: 0 auto; }
        h1, h2, h3, h4, p, dl, dd, ol, ul { margin: 0; padding: 0; }
        h1, h2, h3, h4 { line-height: 1.25; overflow-wrap: anywhere; text-wrap: balance; }
        a { color: var(--link); text-underline-offset: .15em; }
        a:focus-visible, [tabindex]:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
        code { font: .88em/1.4 ui-monospace, "SF Mono", "Cascadia Mono", "DejaVu Sans Mono", monospace;
          overflow-wrap: anywhere; }
        .skip { position: absolute; left: -100rem; padding: .5rem 1rem; background: var(--paper); }
        .skip:focus { left: 1rem; top: .5rem; z-index: 2; }
        .aside { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
        .wide { overflow-x: auto; }

        .verdict { padding: 1.1rem 1.4rem; background: var(--paper); border: 1px solid var(--line);
          border-left: .5rem solid var(--tone); border-radius: .5rem; }
        .verdict h1 { font-size: clamp(1.35rem, 1rem + 2vw, 2rem); color: var(--tone); }
        .verdict p { color: var(--quiet); margin-top: .25rem; }
        .seal { display: inline-block; min-width: 1.2em; }
        .bad { --tone: var(--bad); --soft: var(--bad-soft); } .warn { --tone: var(--warn); --soft: var(--warn-soft); }
        .note { --tone: var(--note); --soft: var(--note-soft); } .good { --tone: var(--good); --soft: var(--good-soft); }
        .open { --tone: var(--open); --soft: var(--open-soft); } .plain { --tone: var(--ink); --soft: var(--paper); }
        .place { --tone: var(--place); --soft: var(--place-soft); }

        .counts { display: grid; grid-template-columns: repeat(auto-fit, minmax(8.2rem, 1fr)); gap: .6rem;
          margin: .8rem 0; }
        .counts div { display: flex; flex-direction: column-reverse; justify-content: flex-end; padding: .6rem .9rem; background: var(--paper);
          border: 1px solid var(--line); border-radius: .5rem; }
        .counts dd { font-size: 1.6rem; font-weight: 650; line-height: 1.2; color: var(--tone);
          font-variant-numeric: tabular-nums; }
        .counts dt { color: var(--quiet); font-size: .875rem; }
        .index { width: 100%; border-collapse: collapse; background: var(--paper); border: 1px solid var(--line); }
        .index th, .index td { padding: .45rem .9rem; text-align: left; border-top: 1px solid var(--line);
          overflow-wrap: anywhere; min-width: 6rem; }
        .index thead th { border-top: 0; color: var(--quiet); font-size: .875rem; font-weight: 500; }
        .index tbody th { font-weight: 500; }
        .index td.bad, .index td.warn, .index td.note, .index td.good { color: var(--tone); font-weight: 600; }

        .draft { margin-top: 2.2rem; }
        .draft > h2 { font-size: 1.35rem; }
        .origin { display: flex; flex-wrap: wrap; gap: .1rem 1.4rem; color: var(--quiet); font-size: .875rem;
          margin: .2rem 0 .8rem; }
        .origin div { display: flex; gap: .4rem; min-width: 0; } .origin dt { white-space: nowrap; }
        .origin dd { overflow-wrap: anywhere; color: var(--ink); }
        .columns { display: grid; gap: 1rem; }
        .panel { min-width: 0; background: var(--paper); border: 1px solid var(--line); border-radius: .5rem;
          padding: 1rem clamp(.9rem, 2vw, 1.6rem) 1.4rem; }
        .panel > h3 { font-size: 1rem; color: var(--quiet); font-weight: 600; margin-bottom: .8rem; }
        @media screen and (min-width: 62rem) {
          .columns { grid-template-columns: minmax(0, 1.1fr) minmax(0, 1fr); align-items: start; }
          .panel { max-height: calc(100vh - 2rem); overflow-y: auto; scroll-padding-top: 1rem;
            overscroll-behavior: auto; }
        }

        .reading { font-family: Charter, "Bitstream Charter", Cambria, Georgia, "Noto Serif", serif;
          overflow-wrap: anywhere; }
        .reading > h3, .reading .tab, .pin { font-family: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif; }
        .reading p { margin: 0 0 .8em; max-width: 42em; line-height: 1.6; }
        .reading .tab { font-size: .8125rem; font-weight: 600; color: var(--quiet); margin-bottom: .5rem;
          line-height: 1.4; }
        .reading .head { font-weight: 700; line-height: 1.3; margin-top: .4em; }
        .h1 { font-size: 1.6em; } .h2 { font-size: 1.35em; } .h3 { font-size: 1.15em; }
        .reading .legend { color: var(--quiet); font-size: .8125rem; line-height: 1.5; margin-bottom: 1rem;
          font-family: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif; }
        .item { padding-left: 1.3em; } .item::before { content: "•"; float: left; margin-left: -1em; }
        .quote { border-left: 3px solid var(--line); padding-left: .9em; }
        .caption, .line { color: var(--quiet); font-size: .9375em; } .caption { font-style: italic; } .foot { font-size: .875em; }
        .subject::before { content: "Subject: "; } .sender::before { content: "From: "; }
        .button { display: inline-block; border: 1px solid currentColor; border-radius: .4em; padding: .2em .9em; }
        .code { font-family: ui-monospace, "DejaVu Sans Mono", monospace; font-size: .9em; }
        .picture { color: var(--quiet); border: 1px dashed currentColor; padding: .1em .6em; }
        .reading hr { border: 0; border-top: 1px solid var(--line); margin: 1.1em 0; }
        .reading table { border-collapse: collapse; margin-bottom: .8em; }
        .reading td, .reading th { border: 1px solid var(--line); padding: .3em .7em; text-align: left; vertical-align: top; }
        .region { padding: .7rem clamp(.6rem, 1.5vw, 1.1rem) .1rem; margin: 0 0 .9rem; border-radius: .4rem; }
        .region.ad { border: 2px solid var(--line); }
        .region.ad > .tab { color: var(--ink); }
        .region.editorial, .region.boilerplate, .region.comments { padding-left: 0; padding-right: 0; padding-top: 0; }
        .region.boilerplate { color: var(--quiet); }
        .unseen { border: 1px dashed var(--quiet); border-radius: .4rem; padding: .5rem .8rem .1rem; margin-bottom: .8em;
          color: var(--quiet); }
        mark { background: var(--soft); color: var(--ink); border-bottom: 2px solid var(--tone); padding: .05em 0; border-radius: .15em;
          box-decoration-break: clone; -webkit-box-decoration-break: clone; }
        mark.place { border-bottom-style: dashed; }
        .pin { display: inline-block; font-size: .75rem; line-height: 1.35; font-weight: 700; font-style: normal; min-width: 1.5em; text-align: center;
          padding: 0 .4em; margin: 0 .15em; border-radius: .8em; background: var(--tone); color: var(--paper);
          text-decoration: none; vertical-align: .15em; font-variant-numeric: tabular-nums; }
        .pin.place { background: var(--soft); color: var(--tone); border: 1px solid var(--tone); }
        .pin.place a { color: inherit; }
        a.pin:hover { text-decoration: underline; }

        .entries { list-style: none; }
        .entry { border: 1px solid var(--line); border-left: .35rem solid var(--tone); border-radius: .4rem;
          padding: .8rem 1rem; margin-bottom: .8rem; }
        .entry h4 { font-size: 1rem; display: flex; flex-wrap: wrap; gap: .3rem .5rem; align-items: center; }
        .number { background: var(--tone); color: var(--paper); border-radius: .8em; padding: 0 .5em; font-size: .8125rem;
          line-height: 1.6; font-variant-numeric: tabular-nums; }
        .entry h4 .title { flex: 1 1 12rem; min-width: 0; }
        .state { margin-left: auto; background: var(--soft); color: var(--tone); border-radius: .8em;
          padding: 0 .7em; font-size: .8125rem; line-height: 1.7; }
        .quoted { margin: .4rem 0 .5rem; overflow-wrap: anywhere; }
        q { font-family: Charter, "Bitstream Charter", Cambria, Georgia, "Noto Serif", serif; overflow-wrap: anywhere; quotes: "“" "”"; }
        .where { color: var(--quiet); font-size: .875rem; }
        a.where { color: var(--link); white-space: nowrap; }
        .obligation > div { display: grid; grid-template-columns: 6rem minmax(0, 1fr); gap: .6rem; padding: .15rem 0; }
        .obligation + .obligation, .entry .obligation + .finding { margin-top: .6rem; }
        .obligation dt { color: var(--quiet); font-size: .875rem; line-height: 1.7; }
        .obligation strong { color: var(--tone); }
        .finding { background: var(--soft); border-radius: .4rem; padding: .7rem .9rem; margin-top: .6rem; overflow-wrap: anywhere; }
        .finding .message { color: var(--tone); font-size: .875rem; margin-bottom: .2rem; }
        .finding .message code { color: inherit; } .finding .message code a { color: inherit; }
        .finding dt, .finding .where, .finding .label { color: var(--ink); font-size: .875rem; }
        .finding a { color: inherit; }
        .finding .label { margin-top: .5rem; font-weight: 600; }
        .finding blockquote { margin: .15rem 0 .5rem; padding: .5rem .8rem; background: var(--paper);
          border-radius: .3rem; font-family: Charter, "Bitstream Charter", Cambria, Georgia, "Noto Serif", serif; }
        .section { font-size: 1rem; margin: 1.2rem 0 .4rem; }
        .unchecked { padding-left: 1.2rem; } .unchecked li { margin-bottom: .3rem; }
        .none { color: var(--quiet); }
        :target { outline: 3px solid var(--link); outline-offset: 3px; scroll-margin-top: 1rem; }
        footer { margin-top: 2.5rem; color: var(--quiet); font-size: .875rem; border-top: 1px solid var(--line);
          padding-top: .8rem; }
        @media (max-width: 30rem) {
          .obligation > div { grid-template-columns: 1fr; gap: 0; }
          .counts { grid-template-columns: repeat(2, 1fr); }
        }
        @media (forced-colors: active) { mark { forced-color-adjust: none; background: Mark; color: MarkText; } }
        @media print {
          @page { margin: 16mm 14mm; }
          body { padding: 0 1px; font-size: 10pt; background: #fff; }
          .reading p { max-width: none; } .counts { grid-template-columns: repeat(4, 1fr); }
          .skip { display: none; }
          .panel { border: 0; padding: 0; } .ledger { margin-top: 1rem; }
          .finding, .obligation > div, .counts div, .index tr, .region .tab, .reading p { break-inside: avoid; }
          .entry { box-decoration-break: clone; -webkit-box-decoration-break: clone; }
          .quoted { break-after: avoid; }
          h2, h3, h4, .tab, .head { break-after: avoid; }
          .draft + .draft { break-before: page; }
          mark, .pin, .number, .state, .finding, .verdict { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
          .obligation a[href^="http"]::after { content: " <" attr(href) ">"; font-size: .85em; overflow-wrap: anywhere; }
        }
        </style>

        """
}
