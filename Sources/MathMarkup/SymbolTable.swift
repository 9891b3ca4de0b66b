/// What single commands and single characters stand for.
struct SymbolTable: Sendable {
  static let shared = SymbolTable()

  /// What a command of one symbol stands for.
  private(set) var commands: [String: MathNode] = [:]
  /// What a character that is no letter and no digit stands for.
  private(set) var characters: [Unicode.Scalar: MathNode] = [:]

  private init() {
    commands.reserveCapacity(640)
    characters.reserveCapacity(384)
    add(Self.slantedLetters) { .identifier($0, upright: false) }
    add(Self.uprightLetters) { .identifier($0, upright: true) }
    add(Self.ordinary) { .symbol(MathSymbol(text: $0, atom: .ordinary)) }
    add(Self.binary) { .symbol(MathSymbol(text: $0, atom: .binary)) }
    add(Self.relations) { .symbol(MathSymbol(text: $0, atom: .relation)) }
    add(Self.openings) { .symbol(MathSymbol(text: $0, atom: .opening)) }
    add(Self.closings) { .symbol(MathSymbol(text: $0, atom: .closing)) }
    add(Self.punctuation) { .symbol(MathSymbol(text: $0, atom: .punctuation)) }
    add(Self.dots) { .symbol(MathSymbol(text: $0, atom: .inner)) }
    add(Self.sums) { .symbol(MathSymbol(text: $0, atom: .largeOperator, isLarge: true, takesLimits: true)) }
    add(Self.integrals) { .symbol(MathSymbol(text: $0, atom: .largeOperator, isLarge: true)) }
    for name in Self.functions.split(separator: " ") {
      commands[String(name)] = .function(String(name), limits: false)
    }
    for (name, shown) in Self.functionsWithLimits { commands[name] = .function(shown, limits: true) }
    // A character typed as itself reads like its command; what a keyboard has is TeX's.
    for (character, atom) in Self.keyboard {
      characters[character] = .symbol(MathSymbol(text: String(character), atom: atom))
    }
    characters["-"] = .symbol(MathSymbol(text: "−", atom: .binary))
    characters["*"] = .symbol(MathSymbol(text: "∗", atom: .binary))
  }

  /// - Parameter pairs: names and what they show, in turn, separated by blanks.
  private mutating func add(_ pairs: String, _ node: (String) -> MathNode) {
    // Bytes, not characters: half the time, and it is on the way to the first page.
    let words = pairs.utf8.split { $0 <= 0x20 }
    precondition(words.count % 2 == 0, "a name without its symbol")
    for index in stride(from: 0, to: words.count, by: 2) {
      let shown = String(Substring(words[index + 1]))
      commands[String(Substring(words[index]))] = node(shown)
      if shown.unicodeScalars.count == 1, let scalar = shown.unicodeScalars.first, characters[scalar] == nil {
        characters[scalar] = node(shown)
      }
    }
  }

  private static let keyboard: [(Unicode.Scalar, AtomClass)] = [
    ("+", .binary), ("=", .relation), ("<", .relation), (">", .relation), (":", .relation), ("(", .opening),
    ("[", .opening), (")", .closing), ("]", .closing), ("!", .closing), ("?", .closing), (",", .punctuation),
    (";", .punctuation), ("/", .ordinary), ("|", .ordinary), (".", .ordinary), ("@", .ordinary), ("\"", .ordinary),
    ("`", .ordinary),
  ]

  private static let slantedLetters = """
    alpha α beta β gamma γ delta δ epsilon ϵ varepsilon ε zeta ζ eta η theta θ vartheta ϑ iota ι kappa κ varkappa ϰ
    lambda λ mu μ nu ν xi ξ omicron ο pi π varpi ϖ rho ρ varrho ϱ sigma σ varsigma ς tau τ upsilon υ phi ϕ varphi φ
    chi χ psi ψ omega ω partial ∂ imath ı jmath ȷ
    varGamma 𝛤 varDelta 𝛥 varTheta 𝛩 varLambda 𝛬 varXi 𝛯 varPi 𝛱 varSigma 𝛴 varPhi 𝛷 varPsi 𝛹 varOmega 𝛺
    """

  private static let uprightLetters = """
    Gamma Γ Delta Δ Theta Θ Lambda Λ Xi Ξ Pi Π Sigma Σ Upsilon Υ Phi Φ Psi Ψ Omega Ω digamma ϝ
    nabla ∇ ell ℓ hbar ℏ hslash ℏ Re ℜ Im ℑ wp ℘ aleph ℵ beth ℶ gimel ℷ infty ∞ emptyset ∅ varnothing ∅ forall ∀
    exists ∃ nexists ∄ top ⊤ bot ⊥ angle ∠ measuredangle ∡ triangle △ square □ Box □ blacksquare ■ diamondsuit ♢
    heartsuit ♡ clubsuit ♣ spadesuit ♠ degree ° complement ∁ flat ♭ natural ♮ sharp ♯ checkmark ✓ dagger † ddagger ‡
    S § P ¶ copyright © pounds £ eth ð mho ℧ Bbbk 𝕜 R ℝ N ℕ Z ℤ
    """

  private static let ordinary = """
    neg ¬ lnot ¬ vert | | ‖ Vert ‖ backslash \\ prime ′ backprime ‵ surd √ % % # # $ $ & & _ _
    """

  private static let binary = """
    pm ± mp ∓ times × div ÷ cdot ⋅ cdotp · ast ∗ star ⋆ circ ∘ bullet ∙ cap ∩ cup ∪ Cap ⋒ Cup ⋓ uplus ⊎ sqcap ⊓
    sqcup ⊔ vee ∨ lor ∨ wedge ∧ land ∧ setminus ∖ smallsetminus ∖ wr ≀ diamond ⋄ bigtriangleup △ bigtriangledown ▽
    triangleleft ◃ triangleright ▹ oplus ⊕ ominus ⊖ otimes ⊗ oslash ⊘ odot ⊙ circledast ⊛ circledcirc ⊚ bigcirc ◯
    boxplus ⊞ boxminus ⊟ boxtimes ⊠ boxdot ⊡ amalg ⨿ ltimes ⋉ rtimes ⋊ barwedge ⊼ veebar ⊻ curlyvee ⋎ curlywedge ⋏
    dotplus ∔ intercal ⊺ lhd ⊲ rhd ⊳ unlhd ⊴ unrhd ⊵ And &
    """

  private static let relations = """
    eq = lt < gt > leq ≤ le ≤ geq ≥ ge ≥ neq ≠ ne ≠ leqslant ⩽ geqslant ⩾ leqq ≦ geqq ≧ ll ≪ gg ≫ lll ⋘ ggg ⋙
    lneq ⪇ gneq ⪈ nleq ≰ ngeq ≱ nless ≮ ngtr ≯ equiv ≡ sim ∼ thicksim ∼ nsim ≁ simeq ≃ cong ≅ ncong ≇ approx ≈
    thickapprox ≈ approxeq ≊ propto ∝ varpropto ∝ asymp ≍ doteq ≐ doteqdot ≑ triangleq ≜ coloneqq ≔ coloneq ≔
    eqqcolon ≕ Coloneqq ⩴ bumpeq ≏ prec ≺ succ ≻ preceq ⪯ succeq ⪰ preccurlyeq ≼ succcurlyeq ≽ nprec ⊀ nsucc ⊁
    lesssim ≲ gtrsim ≳ lessgtr ≶ gtrless ≷ lessapprox ⪅ gtrapprox ⪆ in ∈ notin ∉ ni ∋ owns ∋ notni ∌ subset ⊂
    supset ⊃ subseteq ⊆ supseteq ⊇ subsetneq ⊊ supsetneq ⊋ nsubseteq ⊈ nsupseteq ⊉ Subset ⋐ Supset ⋑ sqsubset ⊏
    sqsupset ⊐ sqsubseteq ⊑ sqsupseteq ⊒ mid ∣ nmid ∤ parallel ∥ nparallel ∦ shortmid ∣ shortparallel ∥ perp ⟂
    vdash ⊢ dashv ⊣ models ⊨ vDash ⊨ Vdash ⊩ Vvdash ⊪ nvdash ⊬ nvDash ⊭ bowtie ⋈ Join ⋈ smile ⌣ frown ⌢ between ≬
    pitchfork ⋔ therefore ∴ because ∵ vartriangle △ trianglelefteq ⊴ trianglerighteq ⊵
    to → rightarrow → leftarrow ← gets ← leftrightarrow ↔ Rightarrow ⇒ Leftarrow ⇐ Leftrightarrow ⇔ implies ⟹
    impliedby ⟸ iff ⟺ longrightarrow ⟶ longleftarrow ⟵ longleftrightarrow ⟷ Longrightarrow ⟹ Longleftarrow ⟸
    Longleftrightarrow ⟺ mapsto ↦ longmapsto ⟼ hookrightarrow ↪ hookleftarrow ↩ rightharpoonup ⇀ rightharpoondown ⇁
    leftharpoonup ↼ leftharpoondown ↽ rightleftharpoons ⇌ leftrightharpoons ⇋ uparrow ↑ downarrow ↓ updownarrow ↕
    Uparrow ⇑ Downarrow ⇓ Updownarrow ⇕ nearrow ↗ searrow ↘ swarrow ↙ nwarrow ↖ leadsto ⇝ rightsquigarrow ⇝
    twoheadrightarrow ↠ twoheadleftarrow ↞ rightarrowtail ↣ rightrightarrows ⇉ leftleftarrows ⇇ leftrightarrows ⇆
    rightleftarrows ⇄ upuparrows ⇈ circlearrowleft ↺ circlearrowright ↻ curvearrowleft ↶ curvearrowright ↷ nrightarrow ↛
    nleftarrow ↚ nRightarrow ⇏ nLeftarrow ⇍ nLeftrightarrow ⇎ dashrightarrow ⇢ dashleftarrow ⇠ multimap ⊸ Lsh ↰ Rsh ↱
    upharpoonright ↾ upharpoonleft ↿ restriction ↾
    """

  private static let openings = """
    { { lbrace { lbrack [ lparen ( langle ⟨ lang ⟨ lceil ⌈ lfloor ⌊ lvert | lVert ‖ llbracket ⟦ ulcorner ⌜ lgroup ⟮
    """

  private static let closings = """
    } } rbrace } rbrack ] rparen ) rangle ⟩ rang ⟩ rceil ⌉ rfloor ⌋ rvert | rVert ‖ rrbracket ⟧ urcorner ⌝ rgroup ⟯
    """

  private static let punctuation = "colon :"

  private static let dots = "ldots … dotsc … dotso … cdots ⋯ dotsb ⋯ dotsm ⋯ dotsi ⋯ vdots ⋮ ddots ⋱ iddots ⋰"

  private static let sums = """
    sum ∑ prod ∏ coprod ∐ bigcap ⋂ bigcup ⋃ bigvee ⋁ bigwedge ⋀ bigoplus ⨁ bigotimes ⨂ bigodot ⨀ biguplus ⨄ bigsqcup ⨆
    """

  private static let integrals = "int ∫ iint ∬ iiint ∭ oint ∮ oiint ∯ intop ∫ smallint ∫"

  private static let functions = """
    arccos arcsin arctan arg cos cosh cot coth csc deg dim exp hom ker lg ln log sec sin sinh tan tanh arccot artanh \
    arcosh arsinh sgn sech csch
    """

  private static let functionsWithLimits = [
    "det": "det", "gcd": "gcd", "inf": "inf", "lim": "lim", "max": "max", "min": "min", "Pr": "Pr", "sup": "sup",
    "liminf": "lim\u{2009}inf", "limsup": "lim\u{2009}sup", "argmax": "arg\u{2009}max", "argmin": "arg\u{2009}min",
    "plim": "plim", "injlim": "inj\u{2009}lim", "projlim": "proj\u{2009}lim",
  ]

  /// Delimiters of `\left`, `\right`, `\middle` and `\big`, beyond the brackets and bars that are symbols.
  static let delimiters: [String: String] = [
    "(": "(", ")": ")", "[": "[", "]": "]", "/": "/", "|": "|", "<": "⟨", ">": "⟩", ".": "",
    "\\{": "{", "\\}": "}", "\\lbrace": "{", "\\rbrace": "}", "\\lbrack": "[", "\\rbrack": "]", "\\lparen": "(",
    "\\rparen": ")", "\\|": "‖", "\\vert": "|", "\\Vert": "‖", "\\lvert": "|", "\\rvert": "|", "\\lVert": "‖",
    "\\rVert": "‖", "\\langle": "⟨", "\\rangle": "⟩", "\\lang": "⟨", "\\rang": "⟩", "\\lceil": "⌈", "\\rceil": "⌉",
    "\\lfloor": "⌊", "\\rfloor": "⌋", "\\backslash": "\\", "\\uparrow": "↑", "\\downarrow": "↓",
    "\\updownarrow": "↕", "\\Uparrow": "⇑", "\\Downarrow": "⇓", "\\Updownarrow": "⇕", "\\llbracket": "⟦",
    "\\rrbracket": "⟧", "\\lgroup": "⟮", "\\rgroup": "⟯", "\\ulcorner": "⌜", "\\urcorner": "⌝", "⟨": "⟨", "⟩": "⟩",
    "⌈": "⌈", "⌉": "⌉", "⌊": "⌊", "⌋": "⌋", "‖": "‖",
  ]

  /// Relations with their negations where Unicode has one for `\not`.
  static let negations: [String: String] = [
    "=": "≠", "<": "≮", ">": "≯", "∈": "∉", "∋": "∌", "⊂": "⊄", "⊃": "⊅", "⊆": "⊈", "⊇": "⊉", "≤": "≰", "≥": "≱",
    "≡": "≢", "∼": "≁", "≃": "≄", "≅": "≇", "≈": "≉", "∣": "∤", "∥": "∦", "→": "↛", "←": "↚", "↔": "↮", "⇒": "⇏",
    "⇐": "⇍", "⇔": "⇎", "≺": "⊀", "≻": "⊁", "⊢": "⊬", "⊨": "⊭", "∃": "∄",
  ]
}
