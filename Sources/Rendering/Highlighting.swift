import MathMarkup

/// Code as HTML, its tokens in spans whose classes the theme colours; plain where the language is not known.
package func highlighted(_ code: String, language: String?) -> String {
  guard let language = language.flatMap({ HighlightedLanguage(named: $0) }) else { return escaped(code) }
  var lexer = CodeLexer(code, language: language)
  return lexer.html()
}

/// What a token is; the raw value is its class.
enum TokenKind: String {
  case plain = ""
  case keyword = "k"
  case type = "t"
  case number = "n"
  case string = "s"
  /// An escape or an interpolation's brackets within a string.
  case escape = "e"
  case comment = "c"
  /// `@main`, `#if`, a decorator, a preprocessor line.
  case attribute = "a"
  /// A name that is declared or called.
  case function = "f"
}

/// A language that a page can colour: how its comments, strings and names look.
enum HighlightedLanguage {
  case swift, python, shell, c, javascript, rust, lua, json, yaml, toml, sql

  init?(named name: String) {
    switch name {
    case "swift", ".swift": self = .swift
    case "python", "py", "python3", "ipython": self = .python
    case "sh", "bash", "shell", "zsh", "console": self = .shell
    case "c", "h", "cpp", "c++", "cc", "objc", "java", "go", "kotlin", "metal", "cuda": self = .c
    case "javascript", "js", "typescript", "ts": self = .javascript
    case "rust", "rs": self = .rust
    case "lua": self = .lua
    case "json": self = .json
    case "yaml", "yml": self = .yaml
    case "toml", "ini": self = .toml
    case "sql": self = .sql
    default: return nil
    }
  }

  var lineComment: String? {
    switch self {
    case .swift, .c, .javascript, .rust: "//"
    case .python, .shell, .yaml, .toml: "#"
    case .lua, .sql: "--"
    case .json: nil
    }
  }

  var hasBlockComments: Bool {
    switch self {
    case .swift, .c, .javascript, .rust, .sql: true
    case .python, .shell, .lua, .json, .yaml, .toml: false
    }
  }

  var blockCommentsNest: Bool { self == .swift || self == .rust }

  /// The characters that begin and end a string.
  var quotes: [UInt8] {
    switch self {
    case .swift, .json, .rust: Array("\"".utf8)
    case .python, .shell, .c, .lua, .yaml, .toml, .sql: Array("\"'".utf8)
    case .javascript: Array("\"'`".utf8)
    }
  }

  var hasTripleQuotes: Bool { self == .swift || self == .python || self == .toml }

  /// What begins an attribute's name.
  var attributeMarks: [UInt8] {
    switch self {
    case .swift: Array("@#".utf8)
    case .python: Array("@".utf8)
    case .c, .rust: Array("#".utf8)
    case .shell: Array("$".utf8)
    case .javascript, .lua, .json, .yaml, .toml, .sql: []
    }
  }

  /// Whether names that begin with a capital are types.
  var capitalsAreTypes: Bool {
    switch self {
    case .swift, .rust, .python, .c, .javascript: true
    case .shell, .lua, .json, .yaml, .toml, .sql: false
    }
  }

  var keywords: Set<String> { HighlightedLanguage.keywordTable[self] ?? [] }

  private static let keywordTable: [HighlightedLanguage: Set<String>] = [
    .swift: words(
      """
      actor any as associatedtype async await borrowing break case catch class consuming continue convenience copy
      default defer deinit discard do dynamic each else enum extension fallthrough false fileprivate final for func get
      guard if import in indirect infix init inout internal is isolated lazy let macro mutating nil nonisolated
      nonmutating open operator optional override package postfix precedencegroup prefix private protocol public
      repeat required rethrows return self Self sending set some static struct subscript super switch then throw throws
      true try typealias unowned var weak where while willSet didSet
      """),
    .python: words(
      """
      False None True and as assert async await break class continue def del elif else except finally for from global if
      import in is lambda match nonlocal not or pass raise return self try while with yield case
      """),
    .shell: words(
      "if then else elif fi for while until do done case esac in function return export local set unset cd echo exit"),
    .c: words(
      """
      auto bool break case char class const constexpr continue default delete do double else enum extern false float for
      fun func go goto if import inline int interface long namespace new null nullptr package private protected public
      register restrict return short signed sizeof static struct super switch template this throw true try typedef
      typename union unsigned using val var virtual void volatile while
      """),
    .javascript: words(
      """
      async await break case catch class const continue default delete do else export extends false finally for from
      function if import in instanceof interface let new null of return static super switch this throw true try type
      typeof undefined var void while yield
      """),
    .rust: words(
      """
      as async await break const continue crate dyn else enum extern false fn for if impl in let loop match mod move mut
      pub ref return self Self static struct super trait true type unsafe use where while
      """),
    .lua: words(
      """
      and break do else elseif end false for function goto if in local nil not or repeat return then true until while
      """),
    .json: ["true", "false", "null"],
    .yaml: ["true", "false", "null", "yes", "no"],
    .toml: ["true", "false"],
    .sql: words(
      """
      SELECT FROM WHERE AND OR NOT INSERT INTO VALUES UPDATE SET DELETE CREATE TABLE JOIN LEFT INNER ON GROUP BY ORDER
      LIMIT AS NULL select from where and or not insert into values update set delete create table join left inner on
      group by order limit as null
      """),
  ]

  private static func words(_ text: String) -> Set<String> {
    Set(text.split(whereSeparator: \.isWhitespace).map(String.init))
  }
}
