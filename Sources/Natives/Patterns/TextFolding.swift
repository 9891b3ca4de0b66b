/// A text without the differences that options name: `folding(options:locale:)`, as Foundation folds.
enum TextFolding {
  /// Of `options`, as `String.CompareOptions` numbers them.
  private static let caseInsensitive = 1
  private static let diacriticInsensitive = 128
  private static let widthInsensitive = 256

  static func fold(_ text: String, options: Int) -> String {
    var result = "".unicodeScalars
    /// Whether marks that follow are dropped: those of European letters are.
    var dropsMarks = false
    for scalar in text.unicodeScalars {
      var scalar = scalar
      if options & widthInsensitive != 0 {
        // Halfwidth sound marks are marks: they stay where marks are dropped.
        let isMark = scalar.value == 0xFF9E || scalar.value == 0xFF9F
        if !(isMark && options & diacriticInsensitive != 0) { scalar = plainWidths[scalar] ?? scalar }
      }
      if options & diacriticInsensitive != 0 {
        if dropsMarks && !scalar.isASCII && scalar.properties.isGraphemeExtend { continue }
        scalar = bases[scalar] ?? scalar
        dropsMarks = scalar.value < 0x510
      }
      if options & caseInsensitive != 0 {
        result.append(contentsOf: CaseFolding.fold(scalar))
      } else {
        result.append(scalar)
      }
    }
    return String(result)
  }

  /// Letters with marks to the letters without: the canonical decompositions whose base stands before U+0510.
  private static let bases: [Unicode.Scalar: Unicode.Scalar] = {
    var bases: [Unicode.Scalar: Unicode.Scalar] = [:]
    for line in accented.unicodeScalars.split(separator: "\n") {
      for letter in line.dropFirst() { bases[letter] = line.first }
    }
    return bases
  }()

  /// Fullwidth and halfwidth forms to the ordinary ones.
  private static let plainWidths: [Unicode.Scalar: Unicode.Scalar] = {
    var widths: [Unicode.Scalar: Unicode.Scalar] = [:]
    for value in UInt32(0x21)...0x7E { widths[Unicode.Scalar(value + 0xFEE0)!] = Unicode.Scalar(value) }
    for (first, forms) in narrow {
      for (i, form) in forms.unicodeScalars.enumerated() { widths[Unicode.Scalar(first + UInt32(i))!] = form }
    }
    return widths
  }()

  /// The ordinary forms of scalars that follow each other from the first.
  private static let narrow: [(UInt32, String)] = [
    (
      0xFF5F,
      "⦅⦆。「」、・ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン"
        + "\u{3099}\u{309A}\u{1160}"
        + "\u{1100}\u{1101}\u{11AA}\u{1102}\u{11AC}\u{11AD}\u{1103}\u{1104}\u{1105}\u{11B0}\u{11B1}"
        + "\u{11B2}\u{11B3}\u{11B4}\u{11B5}\u{111A}\u{1106}\u{1107}\u{1108}\u{1121}\u{1109}\u{110A}"
        + "\u{110B}\u{110C}\u{110D}\u{110E}\u{110F}\u{1110}\u{1111}\u{1112}"
    ),
    (0xFFC2, "\u{1161}\u{1162}\u{1163}\u{1164}\u{1165}\u{1166}"),
    (0xFFCA, "\u{1167}\u{1168}\u{1169}\u{116A}\u{116B}\u{116C}"),
    (0xFFD2, "\u{116D}\u{116E}\u{116F}\u{1170}\u{1171}\u{1172}"),
    (0xFFDA, "\u{1173}\u{1174}\u{1175}"),
    (0xFFE0, "¢£¬"),
    (0xFFE4, "¦¥₩"),
    (0xFFE8, "│←↑→↓■○"),
  ]

  /// Each line a letter and its forms with marks.
  private static let accented = """
    ;\u{37E}
    <\u{226E}
    =\u{2260}
    >\u{226F}
    AÀÁÂÃÄÅĀĂĄǍǞǠǺȀȂȦḀẠẢẤẦẨẪẬẮẰẲẴẶ\u{212B}
    BḂḄḆ
    CÇĆĈĊČḈ
    DĎḊḌḎḐḒ
    EÈÉÊËĒĔĖĘĚȄȆȨḔḖḘḚḜẸẺẼẾỀỂỄỆ
    FḞ
    GĜĞĠĢǦǴḠ
    HĤȞḢḤḦḨḪ
    IÌÍÎÏĨĪĬĮİǏȈȊḬḮỈỊ
    JĴ
    KĶǨḰḲḴ\u{212A}
    LĹĻĽḶḸḺḼ
    MḾṀṂ
    NÑŃŅŇǸṄṆṈṊ
    OÒÓÔÕÖŌŎŐƠǑǪǬȌȎȪȬȮȰṌṎṐṒỌỎỐỒỔỖỘỚỜỞỠỢ
    PṔṖ
    RŔŖŘȐȒṘṚṜṞ
    SŚŜŞŠȘṠṢṤṦṨ
    TŢŤȚṪṬṮṰ
    UÙÚÛÜŨŪŬŮŰŲƯǓǕǗǙǛȔȖṲṴṶṸṺỤỦỨỪỬỮỰ
    VṼṾ
    WŴẀẂẄẆẈ
    XẊẌ
    YÝŶŸȲẎỲỴỶỸ
    ZŹŻŽẐẒẔ
    `\u{1FEF}
    aàáâãäåāăąǎǟǡǻȁȃȧḁạảấầẩẫậắằẳẵặ
    bḃḅḇ
    cçćĉċčḉ
    dďḋḍḏḑḓ
    eèéêëēĕėęěȅȇȩḕḗḙḛḝẹẻẽếềểễệ
    fḟ
    gĝğġģǧǵḡ
    hĥȟḣḥḧḩḫẖ
    iìíîïĩīĭįǐȉȋḭḯỉị
    jĵǰ
    kķǩḱḳḵ
    lĺļľḷḹḻḽ
    mḿṁṃ
    nñńņňǹṅṇṉṋ
    oòóôõöōŏőơǒǫǭȍȏȫȭȯȱṍṏṑṓọỏốồổỗộớờởỡợ
    pṕṗ
    rŕŗřȑȓṙṛṝṟ
    sśŝşšșṡṣṥṧṩ
    tţťțṫṭṯṱẗ
    uùúûüũūŭůűųưǔǖǘǚǜȕȗṳṵṷṹṻụủứừửữự
    vṽṿ
    wŵẁẃẅẇẉẘ
    xẋẍ
    yýÿŷȳẏẙỳỵỷỹ
    zźżžẑẓẕ
    \u{A8}\u{385}\u{1FC1}\u{1FED}\u{1FEE}
    \u{B4}\u{1FFD}
    \u{B7}\u{387}
    ÆǢǼ
    ØǾ
    æǣǽ
    øǿ
    ſẛ
    ƷǮ
    ʒǯ
    ʹ\u{374}
    \u{300}\u{340}
    \u{301}\u{341}
    \u{308}\u{344}
    \u{313}\u{343}
    ΑΆἈἉἊἋἌἍἎἏᾈᾉᾊᾋᾌᾍᾎᾏᾸᾹᾺ\u{1FBB}ᾼ
    ΕΈἘἙἚἛἜἝῈ\u{1FC9}
    ΗΉἨἩἪἫἬἭἮἯᾘᾙᾚᾛᾜᾝᾞᾟῊ\u{1FCB}ῌ
    ΙΊΪἸἹἺἻἼἽἾἿῘῙῚ\u{1FDB}
    ΟΌὈὉὊὋὌὍῸ\u{1FF9}
    ΡῬ
    ΥΎΫὙὛὝὟῨῩῪ\u{1FEB}
    ΩΏὨὩὪὫὬὭὮὯᾨᾩᾪᾫᾬᾭᾮᾯῺ\u{1FFB}ῼ\u{2126}
    αάἀἁἂἃἄἅἆἇὰ\u{1F71}ᾀᾁᾂᾃᾄᾅᾆᾇᾰᾱᾲᾳᾴᾶᾷ
    εέἐἑἒἓἔἕὲ\u{1F73}
    ηήἠἡἢἣἤἥἦἧὴ\u{1F75}ᾐᾑᾒᾓᾔᾕᾖᾗῂῃῄῆῇ
    ιΐίϊἰἱἲἳἴἵἶἷὶ\u{1F77}\u{1FBE}ῐῑῒ\u{1FD3}ῖῗ
    οόὀὁὂὃὄὅὸ\u{1F79}
    ρῤῥ
    υΰϋύὐὑὒὓὔὕὖὗὺ\u{1F7B}ῠῡῢ\u{1FE3}ῦῧ
    ωώὠὡὢὣὤὥὦὧὼ\u{1F7D}ᾠᾡᾢᾣᾤᾥᾦᾧῲῳῴῶῷ
    ϒϓϔ
    ІЇ
    АӐӒ
    ГЃ
    ЕЀЁӖ
    ЖӁӜ
    ЗӞ
    ИЍЙӢӤ
    КЌ
    ОӦ
    УЎӮӰӲ
    ЧӴ
    ЫӸ
    ЭӬ
    аӑӓ
    гѓ
    еѐёӗ
    жӂӝ
    зӟ
    ийѝӣӥ
    кќ
    оӧ
    уўӯӱӳ
    чӵ
    ыӹ
    эӭ
    ії
    ѴѶ
    ѵѷ
    ӘӚ
    әӛ
    ӨӪ
    өӫ
    """
}
