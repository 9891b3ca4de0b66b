import Diagnostics

/// Arguments that don't meet their parameters: too few, too many, in the wrong order, under other labels.
extension Solver {
  /// What keeps arguments from meeting parameters; nil when nothing does.
  func argumentProblem(_ parameters: [ParameterSpec], _ arguments: [ArgumentNode]) -> ArgumentProblem? {
    argumentMismatch(parameters, arguments)?.problem
  }

  /// The same, with the parameter that each argument is taken to be meant for.
  func argumentMismatch(_ parameters: [ParameterSpec], _ arguments: [ArgumentNode]) -> ArgumentMismatch? {
    if match(parameters, arguments) != nil { return nil }
    var owner: [Int?] = []
    let problem = argumentProblem(parameters, arguments, &owner)
    return ArgumentMismatch(problem: problem, owners: owner)
  }

  private func argumentProblem(
    _ parameters: [ParameterSpec], _ arguments: [ArgumentNode], _ owner: inout [Int?]
  ) -> ArgumentProblem {
    owner = arguments.map { _ in nil }
    var isTaken = parameters.map { _ in false }
    // By label first, wherever it stands; then what has no label, in order; closures after the parentheses from the end.
    for (index, argument) in arguments.enumerated() where !argument.isTrailing || argument.label != nil {
      guard let label = argument.label,
        let found = parameters.indices.first(where: { !isTaken[$0] && parameters[$0].label == label })
      else { continue }
      owner[index] = found
      isTaken[found] = true
    }
    for index in arguments.indices.reversed() where arguments[index].isTrailing && owner[index] == nil {
      guard let found = parameters.indices.last(where: { !isTaken[$0] && isFunctionLike(parameters[$0].type) }) else {
        continue
      }
      owner[index] = found
      isTaken[found] = true
    }
    var variadic: Int?
    for (index, argument) in arguments.enumerated() where owner[index] == nil && !argument.isTrailing {
      guard argument.label == nil else {
        variadic = nil
        continue
      }
      if let current = variadic {
        owner[index] = current
        continue
      }
      guard let found = parameters.indices.first(where: { !isTaken[$0] && parameters[$0].label == nil }) else {
        continue
      }
      owner[index] = found
      isTaken[found] = true
      if parameters[found].isVariadic { variadic = found }
    }
    // A label before what goes to a variadic parameter is one too many.
    for index in arguments.indices.dropLast() where owner[index] == nil && arguments[index].label != nil {
      guard let next = owner[index + 1], parameters[next].isVariadic, parameters[next].label == nil else { continue }
      owner[index] = next
    }
    if arguments.count == 1, arguments[0].label != nil, owner[0] == nil, !arguments[0].isTrailing,
      let found = parameters.first, found.isVariadic, found.label == nil
    {
      owner[0] = 0
      isTaken[0] = true
    }
    // What has another label than any parameter takes the one whose name is as good as its own; where arguments and
    // parameters are equally many and none could be left out, they take what is left in order, as what has no label
    // does everywhere.
    var left = arguments.indices.filter { owner[$0] == nil && !arguments[$0].isTrailing }
    var open = parameters.indices.filter { !isTaken[$0] && !parameters[$0].isVariadic }
    var isRelabelled = false
    func take(_ parameter: Int, by argument: Int) {
      owner[argument] = parameter
      isTaken[parameter] = true
      isRelabelled = true
      left.removeAll { $0 == argument }
      open.removeAll { $0 == parameter }
    }
    for argument in left {
      guard let label = arguments[argument].label else { continue }
      if let parameter = namesake(of: label, among: open, of: parameters) { take(parameter, by: argument) }
    }
    let isInOrder = arguments.count == parameters.count && !open.contains { parameters[$0].hasDefault }
    for argument in left {
      guard let parameter = open.first else { break }
      if let label = arguments[argument].label, !label.isEmpty, !isInOrder, parameters[parameter].label != nil {
        continue
      }
      take(parameter, by: argument)
    }
    // What has no label may be meant for a variadic parameter that has one.
    if let variadic = parameters.indices.first(where: { !isTaken[$0] && parameters[$0].isVariadic }),
      let first = left.first, owner[..<first].allSatisfy({ $0 != nil }), arguments[first].label == nil
    {
      for argument in left.prefix(while: { arguments[$0].label == nil }) { take(variadic, by: argument) }
    }
    if let trailing = arguments.indices.first(where: { owner[$0] == nil && arguments[$0].isTrailing }) {
      left.append(trailing)
    }
    let missing = parameters.indices.filter {
      !isTaken[$0] && !parameters[$0].hasDefault && !parameters[$0].isVariadic
    }
    if !left.isEmpty { return .extra(left, missing: missing) }
    if isRelabelled {
      let taken = owner.compactMap { $0 }
      if isInOrder, taken != taken.sorted() { return .labels(parameters.map(\.label), missing: []) }
      // Of what goes to one variadic parameter only the first has its label.
      let labels = owner.indices.map { index in
        index > 0 && owner[index] == owner[index - 1] ? nil : owner[index].flatMap { parameters[$0].label }
      }
      return .labels(labels, missing: missing)
    }
    if !missing.isEmpty { return .missing(missing) }
    let late = arguments.indices.filter { index in
      owner[index].map { own in owner[..<index].contains { $0.map { $0 > own } ?? false } } ?? false
    }
    if late.count > 1, arguments.count == parameters.count, !parameters.contains(where: \.hasDefault) {
      return .labels(parameters.map(\.label), missing: [])
    }
    for index in arguments.indices.dropFirst() {
      guard let own = owner[index],
        let before = (0..<index).first(where: { owner[$0].map { $0 > own } ?? false })
      else { continue }
      return .order(index, before: before)
    }
    return .labels(owner.map { $0.flatMap { parameters[$0].label } }, missing: [])
  }

  /// The parameter whose label is the one that is meant: one slip for about every two letters that are right.
  private func namesake(of label: String, among open: [Int], of parameters: [ParameterSpec]) -> Int? {
    var best: (parameter: Int, distance: Int)?
    for parameter in open {
      guard let wanted = parameters[parameter].label else { continue }
      let isLetter = label.utf8.count == 1 && wanted.utf8.count == 1
      let limit = isLetter ? 1 : (label.utf8.count + 1) / 3
      let distance = Spelling.distance(Array(label.utf8), Array(wanted.utf8), limit: limit)
      guard distance <= limit, distance < best?.distance ?? .max else { continue }
      best = (parameter, distance)
    }
    return best?.parameter
  }

  func describeArguments(
    _ node: Node, _ function: FunctionDecl?, _ problem: ArgumentProblem, _ given: [ParameterSpec]? = nil
  ) {
    guard let (written, arguments) = node.application else { return }
    let callee = state.rewrittenCallees[node.id] ?? written
    if describeManyForms(node, callee, arguments, problem) || describeForms(node, callee, arguments, problem) {
      described.insert(node.id)
      return
    }
    if let function, function.isInitializer { checkAccess(.function(function), node, anchor(callee)) }
    if case .missing = problem, describeExtremeOfOne(callee, arguments) { described.insert(node.id) }
    if case .labels = problem, describePairs(node, callee) {
      described.insert(node.id)
      return
    }
    if case .labels = problem, hasTies(callee, arguments) {
      described.insert(node.id)
      return reportNoMatch(callee, node)
    }
    let specs = given ?? specs(of: callee)
    let notes =
      function.map { function in
        checker.sources.isLibrary(function.range.source)
          ? []
          : [
            Diagnostic(
              .note, "'\(function.diagnosticName)' declared here",
              at: function.range)
          ]
      } ?? []
    switch problem {
    case .missing(let missing): describeMissing(missing, node, specs, arguments, notes)
    case .extra(let extra, let missing):
      describeExtra(extra, node, specs, arguments, callee, notes)
      if !missing.isEmpty { describeMissing(missing, node, specs, arguments, notes) }
    case .labels(let expected, let missing):
      describeLabels(expected, node, arguments)
      if !missing.isEmpty { describeMissing(missing, node, specs, arguments, notes) }
    case .order(let index, let before):
      func name(_ index: Int) -> String {
        arguments[index].label.map { "argument '\($0)'" } ?? "unnamed argument #\(index + 1)"
      }
      report("\(name(index)) must precede \(name(before))", arguments[index].range)
    case .notInout(let index):
      let argument = arguments[index].node
      if case .array = argument.kind {
        report(
          "cannot pass immutable value of type '\(text(settled(argument.type)))' as inout argument", anchor(argument))
      } else if isLiteral(argument) {
        report("cannot pass immutable value as inout argument: literals are not mutable", anchor(callee))
      } else if let problem = reasonAgainst(passing: argument) {
        report("cannot pass immutable value as inout argument: \(problem)", anchor(callee))
      } else {
        report(
          "passing value of type '\(text(settled(argument.type)))' to an inout parameter requires explicit '&'",
          anchor(argument))
      }
    case .unexpectedInout(let index):
      let unlabeled = specs.filter { $0.label == nil }
      let position = arguments[..<index].filter { $0.label == nil }.count
      let spec =
        arguments[index].label.map { label in specs.first { $0.label == label } }
        ?? (unlabeled.indices.contains(position) ? unlabeled[position] : unlabeled.last { $0.isVariadic })
      let wanted = spec.map { deep($0.type) }
      let shown = wanted.flatMap { $0 == .error || checker.containsVariables($0) ? nil : $0 }
      let given = settled(arguments[index].node.type)
      if let shown, shown != given, case .nominal = shown {
        return report(
          "cannot convert value of type '\(text(given))' to expected argument type '\(text(shown))'",
          arguments[index].node.range)
      }
      report(
        "'&' used with non-inout argument of type '\(text(shown ?? settled(arguments[index].node.type)))'",
        arguments[index].node.range)
    }
  }

  func specs(of callee: Node) -> [ParameterSpec] {
    if let choice = state.choices[callee.id], !choice.overload.isUnbound,
      let specs = parameterSpecs(choice.overload.declaration)
    {
      return specs
    }
    guard case .function(let type) = shallow(callee.type) else { return [] }
    return type.parameters.map { ParameterSpec(label: nil, type: $0.type) }
  }

  /// What the arguments stand in.
  private func carrier(_ node: Node) -> String {
    if case .index = node.kind { "subscript" } else { "call" }
  }

  private func describeMissing(
    _ missing: [Int], _ node: Node, _ specs: [ParameterSpec], _ arguments: [ArgumentNode], _ notes: [Diagnostic]
  ) {
    func name(_ index: Int) -> String { specs[index].label.map { "'\($0)'" } ?? "#\(index + 1)" }
    guard missing.count == 1 else {
      let names = missing.map(name).joined(separator: ", ")
      if emptyParentheses(of: node) != nil, let closure = arguments.first, closure.isTrailing {
        return report(
          "missing arguments for parameters \(names) in \(carrier(node))", closure.node.range, notes: notes)
      }
      return report("missing arguments for parameters \(names) in \(carrier(node))", parenthesis(node), notes: notes)
    }
    let written = arguments.filter { !$0.isTrailing }
    let position = min(missing[0], written.count)
    let place: SourceRange
    if position > 0 {
      let end = Int(written[position - 1].node.range.end)
      place = SourceRange(node.range.source, end, end + 1)
    } else if let first = written.first {
      place = first.range
    } else if !arguments.isEmpty {
      place = emptyParentheses(of: node) ?? parenthesis(node)
    } else {
      place = SourceRange(node.range.source, Int(node.range.end) - 1, Int(node.range.end))
    }
    report("missing argument for parameter \(name(missing[0])) in \(carrier(node))", place, notes: notes)
  }

  /// `counts[word, 0]`: of a dictionary's subscripts the one with a default is meant.
  private func describeDefault(_ node: Node, _ callee: Node, _ arguments: [ArgumentNode]) -> Bool {
    guard case .index = node.kind, case .member(let base, _) = callee.kind, arguments.count == 2,
      arguments[0].label == nil, checker.isNominal(settled(base.type), "Dictionary")
    else { return false }
    if let label = arguments[1].label {
      report(
        "incorrect argument label in subscript (have '_:\(label):', expected '_:default:')", bracket(base))
    } else {
      report("missing argument label 'default:' in subscript", bracket(base))
    }
    return true
  }

  private func describeExtra(
    _ extra: [Int], _ node: Node, _ specs: [ParameterSpec], _ arguments: [ArgumentNode], _ callee: Node,
    _ notes: [Diagnostic]
  ) {
    let first = arguments[extra[0]]
    if describeAppended(node, callee, arguments) || describeDefault(node, callee, arguments) { return }
    if specs.isEmpty {
      if let choice = state.choices[callee.id], case .enumCase(let enumCase) = choice.overload.declaration {
        return report("enum case '\(enumCase.name)' has no associated values", callee.nameRange)
      }
      return report(
        first.isTrailing && arguments.count == 1
          ? "extra trailing closure passed in call" : "argument passed to call that takes no arguments",
        arguments.count == 1 ? anchor(arguments[0].node) : parenthesis(node), notes: notes)
    }
    if specs.count == 1, case .tuple(let elements) = deep(specs[0].type), elements.count == arguments.count,
      let choice = state.choices[callee.id]
    {
      return report(
        "\(checker.memberKind(choice.overload.declaration)) '\(checker.writtenName(choice.overload.declaration))' expects"
          + " a single parameter of type '\(text(specs[0].type))'", parenthesis(node))
    }
    if extra.count > 1 {
      let names = extra.map { "#\($0 + 1)" }.joined(separator: ", ")
      report("extra arguments at positions \(names) in \(carrier(node))", parenthesis(node), notes: notes)
    } else if first.isTrailing {
      report("extra trailing closure passed in call", anchor(first.node), notes: notes)
    } else if let label = first.label {
      report("extra argument '\(label)' in \(carrier(node))", anchor(first.node), notes: notes)
    } else {
      report("extra argument in \(carrier(node))", anchor(first.node), notes: notes)
    }
  }

  private func describeLabels(_ expected: [String?], _ node: Node, _ arguments: [ArgumentNode]) {
    var missing = ""
    var extra = ""
    var wrong = 0
    var count = 0
    for (argument, wanted) in zip(arguments, expected)
    where argument.label != wanted && !(argument.isTrailing && argument.label == nil) {
      count += 1
      switch (argument.label, wanted) {
      case (nil, let wanted?): missing += "\(wanted):"
      case (let given?, nil): extra += "\(given):"
      default: wrong += 1
      }
    }
    guard count > 0 else { return report("failed to produce diagnostic for expression", anchor(node)) }
    let noun = count > 1 ? "labels" : "label"
    if wrong > 0 || !missing.isEmpty && !extra.isEmpty {
      let shown = zip(arguments, expected).map { $0.isTrailing && $0.label == nil ? nil : $1 }
      func list(_ labels: [String?]) -> String { labels.map { ($0 ?? "_") + ":" }.joined() }
      report(
        "incorrect argument \(noun) in \(carrier(node)) (have '\(list(arguments.map(\.label)))', expected '\(list(shown))')",
        parenthesis(node))
    } else if !missing.isEmpty {
      report(
        "missing argument \(noun) '\(missing)' in \(carrier(node))",
        arguments.count == 1 ? arguments[0].range : parenthesis(node),
        fixIts: zip(arguments, expected).compactMap { argument, wanted in
          guard argument.label == nil, let wanted, !argument.isTrailing else { return nil }
          let start = Int(argument.range.start)
          return .init(
            "insert '\(wanted): '", replacing: SourceRange(argument.range.source, start, start), with: "\(wanted): ")
        })
    } else {
      report("extraneous argument \(noun) '\(extra)' in \(carrier(node))", parenthesis(node))
    }
  }
}
