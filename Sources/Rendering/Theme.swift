/// How pages look: one stylesheet, light and dark, from wide screens to phones and paper.
///
/// Colours and measures are custom properties `--nb-…`. All text has at least 4.5 : 1 against what it stands on.
package enum Theme {
  package static let stylesheet = colors + layout + prose + cells + outputs + notes + media

  private static let colors = """
    :root{color-scheme:light dark;
    --nb-paper:#fffefb;--nb-ink:#24231f;--nb-muted:#67635a;--nb-rule:#e3ded3;--nb-accent:#0e5a75;--nb-wash:#f7f5ef;
    --nb-code-ink:#2b2a26;--nb-keyword:#8c2567;--nb-type:#0e5a75;--nb-number-ink:#8a4b00;--nb-string:#3a6a1c;
    --nb-comment:#6e6960;--nb-attribute:#7a4a9e;--nb-function:#1d4e89;
    --nb-red:#a82a1f;--nb-red-wash:#fdf1ee;--nb-amber:#875400;--nb-amber-wash:#fdf6e6;--nb-green:#2f6b3c;
    --nb-green-wash:#f0f7f0;--nb-blue:#1d4e89;--nb-blue-wash:#eff4fa;--nb-plum:#7d3472;--nb-plum-wash:#f9f1f7;
    --nb-serif:Charter,"Bitstream Charter","Iowan Old Style","Sitka Text",Cambria,"Source Serif 4","Noto Serif",
    "Liberation Serif",Georgia,serif;
    --nb-sans:-apple-system,"Segoe UI","Helvetica Neue",Arial,"Liberation Sans",sans-serif;
    --nb-mono:ui-monospace,"SF Mono",Menlo,"Cascadia Mono",Consolas,"DejaVu Sans Mono",monospace;
    --nb-measure:41rem;--nb-inset:1.25rem;
    --nb-plot-paper:var(--nb-paper);--nb-plot-font:var(--nb-sans);--nb-plot-ink:var(--nb-ink);
    --nb-plot-muted:var(--nb-muted);--nb-plot-grid:var(--nb-rule)}
    @media(prefers-color-scheme:dark){:root{
    --nb-paper:#16181b;--nb-ink:#e4e1da;--nb-muted:#a39e94;--nb-rule:#32353a;--nb-accent:#7fc4dd;--nb-wash:#1e2125;
    --nb-code-ink:#dcd9d2;--nb-keyword:#ec9dcb;--nb-type:#7fcbd9;--nb-number-ink:#e6b877;--nb-string:#a9cf8b;
    --nb-comment:#979186;--nb-attribute:#c7a6ec;--nb-function:#8fbcf0;
    --nb-red:#f2958a;--nb-red-wash:#2b1d1c;--nb-amber:#e3b565;--nb-amber-wash:#29231a;--nb-green:#93c99b;
    --nb-green-wash:#1b251e;--nb-blue:#8fbcf0;--nb-blue-wash:#1a222d;--nb-plum:#dfa3d4;--nb-plum-wash:#271e27}}

    """

  private static let layout = """
    *{box-sizing:border-box}
    html{font-size:100%;-webkit-text-size-adjust:100%;text-size-adjust:100%;scroll-padding-top:1.5rem}
    body{margin:0;background:var(--nb-paper);color:var(--nb-ink);font-family:var(--nb-serif);overflow-wrap:break-word}
    main{max-width:var(--nb-measure);margin:0 auto;padding:4.5rem 1.5rem 4rem;box-sizing:content-box}
    a{color:var(--nb-accent);text-decoration-thickness:1px;text-underline-offset:.18em;
    text-decoration-color:color-mix(in srgb,currentColor 40%,transparent)}
    a:hover{text-decoration-color:currentColor}
    :focus-visible{outline:2px solid var(--nb-accent);outline-offset:2px;border-radius:2px}
    :target{scroll-margin-top:1.5rem}
    .nb-skip{position:absolute;left:-100vw;top:0;background:var(--nb-paper);padding:.75rem 1rem;z-index:2;
    font-family:var(--nb-sans)}
    .nb-skip:focus{left:0}
    .nb-toc{font:.8125rem/1.45 var(--nb-sans)}
    .nb-toc ol{list-style:none;margin:0;padding:0}
    .nb-toc ol ol{margin:.1rem 0 .35rem;padding-left:1.75em}
    .nb-toc a{display:flex;gap:.6em;padding:.22rem 0;color:var(--nb-muted);text-decoration:none}
    .nb-toc a:hover{color:var(--nb-accent)}
    .nb-toc .nb-number{flex:none;min-width:1.2em;font-variant-numeric:tabular-nums}
    .nb-toc-side{display:none;scroll-target-group:auto}
    .nb-toc-side a:target-current{color:var(--nb-accent)}
    .nb-toc-fold{margin:0 0 2.5rem;border-block:1px solid var(--nb-rule);font-size:.875rem}
    .nb-toc-fold summary{padding:.7rem 0}
    .nb-toc-fold details>ol{padding-bottom:.8rem}
    .nb-toc-fold a{padding:.35rem 0}
    summary{cursor:pointer;font:600 .8125rem/1.4 var(--nb-sans);color:var(--nb-muted)}
    summary:hover{color:var(--nb-accent)}
    @media(min-width:75rem){
    body:has(.nb-toc-side){display:grid;grid-template-columns:17.5rem minmax(0,1fr)}
    .nb-skip{grid-column:1/-1}
    .nb-toc-fold{display:none}
    .nb-toc-side{display:block;position:sticky;top:0;align-self:start;max-height:100vh;overflow-y:auto;
    padding:4.9rem 1rem 3rem 2.5rem}
    .nb-toc-side>p{margin:0 0 .7rem;font-weight:600;color:var(--nb-ink);letter-spacing:.01em}
    body:has(.nb-toc-side) main{margin-left:max(4rem,calc((100vw - 17.5rem - var(--nb-measure))/2 - 6rem))}}

    """

  private static let prose = """
    .nb-prose{font-size:1.1875rem;line-height:1.62;hanging-punctuation:first}
    .nb-prose p{margin:0 0 1.1em;text-wrap:pretty}
    .nb-prose li>p:last-child,.nb-prose li>p:only-child{margin-bottom:.3em}
    .nb-prose ul,.nb-prose ol{margin:0 0 1.1em;padding-left:1.4em}
    .nb-prose li{margin:.2em 0}
    .nb-prose li::marker{color:var(--nb-muted)}
    .nb-prose h1,.nb-prose h2,.nb-prose h3,.nb-prose h4,.nb-prose h5,.nb-prose h6{line-height:1.2;font-weight:700;
    text-wrap:balance;break-after:avoid}
    .nb-prose h1{font-size:2.6rem;letter-spacing:-.015em;margin:0 0 1.4rem;line-height:1.1}
    .nb-prose h2{font-size:1.6rem;letter-spacing:-.008em;margin:3.4rem 0 1rem}
    .nb-prose h3{font-size:1.25rem;margin:2.4rem 0 .7rem}
    .nb-prose h4,.nb-prose h5,.nb-prose h6{font-size:1.1rem;font-style:italic;margin:2rem 0 .5rem}
    .nb-prose .nb-number{color:var(--nb-muted);font-weight:400;font-variant-numeric:lining-nums;margin-right:.35em}
    .nb-anchor{font:400 .8em var(--nb-sans);text-decoration:none;color:var(--nb-muted);opacity:0;margin-left:.2em}
    :hover>.nb-anchor{opacity:1}
    .nb-title{margin:0 0 2.2rem}
    .nb-title h1{margin-bottom:.9rem}
    .nb-byline{font:.9375rem/1.5 var(--nb-sans);color:var(--nb-muted);margin:0!important;display:flex;flex-wrap:wrap;
    gap:0 1.2em}
    .nb-author{color:var(--nb-ink)}
    .nb-prose blockquote{margin:1.4em 0;padding-left:1.2em;border-left:2px solid var(--nb-rule);color:var(--nb-muted)}
    .nb-prose hr{border:0;height:1px;background:var(--nb-rule);width:6rem;margin:2.8rem auto}
    code,samp,pre{font-family:var(--nb-mono);font-variant-ligatures:none}
    .nb-prose code{font-size:.8em}
    .nb-prose :not(pre)>code{background:color-mix(in srgb,var(--nb-ink) 6%,transparent);border-radius:3px;
    padding:.12em .25em;overflow-wrap:anywhere}
    .nb-prose h1 code,.nb-prose h2 code,.nb-prose h3 code{font-size:.85em;background:none;padding:0}
    .nb-prose pre{margin:0;font-size:.8125rem;line-height:1.62;tab-size:4;overflow-x:auto;overscroll-behavior-x:contain}
    .nb-prose pre code{font-size:inherit;display:inline-block;min-width:100%}
    .nb-prose>pre,.nb-prose li>pre,.nb-prose blockquote>pre,.nb-note>pre{margin:1.5em 0;padding:.9rem var(--nb-inset);
    border-radius:6px}
    .nb-prose>pre{margin-inline:calc(-1*var(--nb-inset))}
    .nb-code,.nb-text{--ground:var(--nb-paper);--shade:color-mix(in srgb,var(--nb-ink) 14%,transparent);
    background:linear-gradient(90deg,var(--ground) 40%,transparent) 0 0/2rem 100% no-repeat local,
    linear-gradient(270deg,var(--ground) 40%,transparent) 100% 0/2rem 100% no-repeat local,
    linear-gradient(90deg,var(--shade),transparent) 0 0/.55rem 100% no-repeat scroll,
    linear-gradient(270deg,var(--shade),transparent) 100% 0/.55rem 100% no-repeat scroll,var(--ground)}
    .nb-code{--ground:var(--nb-wash);color:var(--nb-code-ink)}
    .nb-code .k,.nb-code .e{color:var(--nb-keyword)}.nb-code .t{color:var(--nb-type)}
    .nb-code .n{color:var(--nb-number-ink)}.nb-code .s{color:var(--nb-string)}
    .nb-code .c{color:var(--nb-comment);font-style:italic}.nb-code .a{color:var(--nb-attribute)}
    .nb-code .f{color:var(--nb-function)}
    math{font-size:1em;font-size-adjust:.49;font-family:"STIX Two Math","Cambria Math","Latin Modern Math","Libertinus Math",
    "TeX Gyre Termes Math","DejaVu Math TeX Gyre",math}
    .nb-equation{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,max-content) minmax(max-content,1fr);
    align-items:center;margin:1.3em 0}
    .nb-equation-body{grid-column:2;overflow-x:auto;overflow-y:hidden;padding:.2em 0}
    .nb-equation-number{justify-self:end;padding-left:1rem;font-variant-numeric:lining-nums;color:var(--nb-muted)}
    .nb-unset{color:var(--nb-muted)}
    .nb-value{font-variant-numeric:lining-nums}
    .nb-ref{white-space:nowrap}
    del{color:var(--nb-muted)}
    img{max-width:100%;height:auto}
    figure{margin:1.6em 0;text-align:center}
    figcaption,caption{font:.875rem/1.5 var(--nb-sans);color:var(--nb-muted);text-wrap:balance}
    figcaption{margin:.5rem auto 0;max-width:36rem}
    .nb-label{color:var(--nb-ink);font-weight:600}
    .nb-scroll{overflow-x:auto;margin:1.5em 0}
    table{border-collapse:collapse;margin:0 auto;font:.9375rem/1.45 var(--nb-sans);font-variant-numeric:tabular-nums}
    caption{caption-side:top;padding-bottom:.6rem}
    th,td{padding:.42rem .85rem;text-align:left;vertical-align:baseline;border-bottom:1px solid var(--nb-rule)}
    thead th{font-weight:600;border-bottom:1.5px solid var(--nb-muted)}
    tbody tr:last-child>*{border-bottom:1.5px solid var(--nb-muted)}
    th code,td code{white-space:nowrap}
    .nb-left{text-align:left}.nb-center{text-align:center}.nb-right{text-align:right}
    .nb-mark{line-height:0;font-size:.72em;font-family:var(--nb-sans)}
    .nb-mark a{text-decoration:none;padding:0 .1em}
    .nb-footnotes{margin-top:4rem;padding-top:1.2rem;border-top:1px solid var(--nb-rule);font-size:.9375rem;
    color:var(--nb-muted)}
    .nb-footnotes p{margin:0 0 .4em}
    .nb-footnotes .nb-backs{display:inline}
    .nb-footnotes li>p:nth-last-child(2){display:inline}
    .nb-back{font-family:var(--nb-sans);text-decoration:none}
    .nb-foot{margin-top:4.5rem;padding-top:1rem;border-top:1px solid var(--nb-rule);font:.8125rem/1.5 var(--nb-sans);
    color:var(--nb-muted)}
    .nb-raw{white-space:pre-wrap;color:var(--nb-muted)}

    """

  private static let notes = """
    .nb-note{--tone:var(--nb-blue);--wash:var(--nb-blue-wash);margin:1.9rem calc(-1*var(--nb-inset));
    padding:1rem var(--nb-inset) 1rem calc(var(--nb-inset) - 3px);border-left:3px solid var(--tone);
    background:var(--wash);border-radius:0 6px 6px 0}
    .nb-note>:last-child,.nb-note>:last-child>.nb-equation:last-child{margin-bottom:0}
    .nb-prose .nb-note-title{font:600 1rem/1.45 var(--nb-sans);margin:0 0 .5rem;color:var(--nb-ink)}
    .nb-note-kind{color:var(--tone);margin-right:.5em}
    .nb-note .nb-note{margin-inline:0}
    .nb-tip{--tone:var(--nb-green);--wash:var(--nb-green-wash)}
    .nb-warning{--tone:var(--nb-amber);--wash:var(--nb-amber-wash)}
    .nb-caution{--tone:var(--nb-red);--wash:var(--nb-red-wash)}
    .nb-important,.nb-exercise{--tone:var(--nb-plum);--wash:var(--nb-plum-wash)}
    .nb-solution{--tone:var(--nb-muted);--wash:var(--nb-wash);padding-block:.75rem}
    .nb-solution>summary{margin:0!important}
    .nb-solution[open]>summary{margin-bottom:.7rem!important}
    .nb-note .nb-cell,li .nb-cell,blockquote .nb-cell{margin-inline:0;margin-block:1.2rem}
    .nb-note>.nb-cell:last-child{margin-bottom:.2rem}
    :is(.nb-note,li,blockquote) .nb-cell-number{right:.7rem;top:.2rem;margin:0}
    .nb-note .nb-code{--ground:var(--nb-paper)}

    """

  private static let cells = """
    .nb-cell{position:relative;margin:1.9rem calc(-1*var(--nb-inset));border:1px solid var(--nb-rule);border-radius:7px;
    background:var(--nb-paper)}
    .nb-cell>.nb-code,.nb-cell>.nb-fold:first-of-type{border-radius:6px}
    .nb-cell .nb-code{padding:.95rem var(--nb-inset)}
    .nb-cell>.nb-code:not(:last-child){border-radius:6px 6px 0 0;border-bottom:1px solid var(--nb-rule)}
    .nb-cell-number{position:absolute;right:100%;top:1rem;margin-right:.7rem;font:.75rem/1.5rem var(--nb-mono);
    color:var(--nb-muted);text-decoration:none;font-variant-numeric:tabular-nums}
    .nb-cell-number:hover,.nb-cell:target>.nb-cell-number{color:var(--nb-accent)}
    .nb-cell:target{border-color:var(--nb-accent)}
    .nb-bare{border:0;background:none}
    .nb-bare>.nb-outputs{padding-block:0}
    .nb-cell:has(>.nb-fold:nth-child(2))>.nb-cell-number{top:.5rem}
    .nb-fold>summary{padding:.55rem var(--nb-inset)}
    .nb-fold .nb-code{border-top:1px solid var(--nb-rule);border-radius:0}
    .nb-fold+.nb-outputs,.nb-fold+.nb-fold{border-top:1px solid var(--nb-rule)}
    .nb-remark{margin:0!important;padding:.5rem var(--nb-inset);font:.8125rem/1.5 var(--nb-sans);color:var(--nb-muted)}
    .nb-not-run,.nb-skipped{border-style:dashed}
    .nb-failed{border-color:color-mix(in srgb,var(--nb-red) 45%,var(--nb-rule))}

    """

  private static let outputs = """
    .nb-outputs{padding:.35rem var(--nb-inset)}
    .nb-outputs>*{margin:.6rem 0}
    .nb-prose .nb-text{max-height:34rem;overflow:auto;color:var(--nb-ink);margin-block:.6rem}
    .nb-text samp{display:inline-block;min-width:100%}
    .nb-result{display:flex;gap:.2rem 1rem;align-items:flex-start;justify-content:space-between}
    .nb-prose .nb-result .nb-text{flex:1 1 auto;min-width:0;margin:0}
    .nb-badge{flex:none;font:.6875rem/1.1rem var(--nb-sans);color:var(--nb-muted);white-space:nowrap;
    font-variant-numeric:tabular-nums;padding:.1rem 0;max-width:45%;overflow:hidden;text-overflow:ellipsis}
    .nb-plot{margin:.9rem 0}
    .nb-plot svg{display:block;margin:0 auto}
    .nb-outputs .nb-scroll{margin:.9rem 0}
    .nb-problem{--tone:var(--nb-red);--wash:var(--nb-red-wash);background:var(--wash);border-left:3px solid var(--tone);
    margin:.6rem calc(-1*var(--nb-inset));padding:.75rem var(--nb-inset) .75rem calc(var(--nb-inset) - 3px)}
    .nb-outputs>.nb-problem:last-child{margin-bottom:-.35rem;border-radius:0 0 6px 6px}
    .nb-outputs>.nb-problem:first-child{margin-top:-.35rem}
    .nb-problem:has(+.nb-problem){margin-bottom:0}
    .nb-outputs>.nb-problem+.nb-problem{margin-top:0;border-top:1px solid var(--nb-rule)}
    .nb-problem.nb-warning,.nb-problem.nb-expected{--tone:var(--nb-amber);--wash:var(--nb-amber-wash)}
    .nb-problem.nb-info{--tone:var(--nb-blue);--wash:var(--nb-blue-wash)}
    .nb-prose .nb-problem-head{margin:0;font:.8125rem/1.5 var(--nb-sans);color:var(--nb-muted)}
    .nb-problem-head strong{color:var(--tone);margin-right:.4em}
    .nb-prose .nb-message{margin:.1rem 0 .5rem;font:500 .9375rem/1.45 var(--nb-sans);color:var(--nb-ink);
    overflow-wrap:anywhere}
    .nb-excerpt mark{background:none;color:inherit;text-decoration:none}
    .nb-caret{color:var(--tone);font-weight:700}
    .nb-trace{list-style:none;margin:.5rem 0 0!important;padding:0!important;font:.8125rem/1.6 var(--nb-sans);
    color:var(--nb-muted)}
    .nb-trace li{display:flex;gap:1em;margin:0!important}
    .nb-prose .nb-trace code{background:none;padding:0;font-size:.75rem}

    """

  private static let media = """
    @media(max-width:52rem){
    .nb-cell-number{right:auto;left:auto;inset-inline-end:.6rem;top:.35rem;margin:0;font-size:.6875rem}
    .nb-cell>.nb-code{padding-top:1.3rem}}
    @media(max-width:40rem){
    :root{--nb-inset:1rem}
    main{padding:2rem 1rem 3rem}
    .nb-prose{font-size:1.0625rem;line-height:1.58}
    .nb-prose h1{font-size:2rem}
    .nb-prose h2{font-size:1.4rem;margin-top:2.6rem}
    .nb-prose h3{font-size:1.15rem}
    .nb-prose pre{font-size:.75rem}
    .nb-cell,.nb-prose>pre{border-radius:0;border-inline:0}
    .nb-cell .nb-code,.nb-prose>pre,.nb-cell>.nb-code:not(:last-child){border-radius:0}
    .nb-outputs>.nb-problem:last-child,.nb-note{border-radius:0}
    .nb-plot{margin-inline:-.75rem}
    .nb-plot figcaption{margin-inline:.75rem}
    .nb-result{flex-direction:column-reverse;align-items:stretch}
    .nb-badge{max-width:100%}
    th,td{padding:.4rem .6rem}}
    @media print{
    @page{margin:20mm 18mm}
    :root{color-scheme:light;--nb-paper:#fff;--nb-ink:#000;--nb-muted:#444;--nb-rule:#ccc;--nb-wash:#f6f6f4;
    --nb-accent:#000;--nb-code-ink:#000}
    main{max-width:none;padding:0;margin:0!important}
    body,body:has(.nb-toc-side){display:block}
    .nb-toc,.nb-skip,.nb-anchor,.nb-back{display:none!important}
    html{font-size:10.5pt}
    .nb-prose{font-size:1rem;line-height:1.45}
    .nb-prose pre{font-size:.78rem;white-space:pre-wrap;overflow-wrap:anywhere}
    .nb-prose .nb-text{max-height:none}
    .nb-cell,.nb-note,.nb-prose>pre{margin-inline:0}
    .nb-cell-number{right:auto;left:auto;inset-inline-end:.6rem;margin:0}
    .nb-plot,figure,table,.nb-result,.nb-equation,.nb-note-title,.nb-problem{break-inside:avoid}
    .nb-note:not(:has(pre)){break-inside:avoid}
    .nb-note-title,summary{break-after:avoid}
    .nb-code,.nb-text{background:var(--ground)}
    details::details-content{content-visibility:visible;block-size:auto}
    a{text-decoration:none}}
    @media(prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}

    """
}
