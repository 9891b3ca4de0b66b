import Diagnostics

/// An unlabelled trailing closure may be meant for the first parameter that takes one, or for the last: Swift 5 prefers
/// the last one where the call is right with it.
extension Solver {
  /// The match in which the closure goes to the last parameter; nil where that is no other parameter than `forward` says.
  func backwardMatch(
    _ parameters: [ParameterSpec], _ arguments: [ArgumentNode], unless forward: [ParameterMatch]?
  ) -> [ParameterMatch]? {
    guard parameters.count > 1, let closure = arguments.last, closure.isTrailing, closure.label == nil,
      !arguments.dropLast().contains(where: \.isTrailing)
    else { return nil }
    var target = parameters.count - 1
    if !acceptsBackward(parameters[target]), parameters[target].hasDefault,
      case .function = parameters[target - 1].type
    {
      target -= 1
    }
    guard acceptsBackward(parameters[target]) else { return nil }
    if let forward, forward[target].takes(arguments.count - 1) { return nil }
    var others = parameters
    others.remove(at: target)
    guard var result = forwardMatch(others, Array(arguments.dropLast())) else { return nil }
    result.insert(.argument(arguments.count - 1), at: target)
    return result
  }

  private func acceptsBackward(_ parameter: ParameterSpec) -> Bool {
    guard !parameter.isVariadic, !parameter.isAutoclosure else { return false }
    return isFunctionLike(parameter.type) || parameter.type == checker.anyType
  }

  /// How a call's arguments meet its parameters; nil while it is open which parameter the trailing closure is for.
  func directed(
    _ node: Node, _ parameters: [ParameterSpec], _ arguments: [ArgumentNode], _ forward: [ParameterMatch]
  ) -> [ParameterMatch]? {
    guard !allowsFixes, let backward = backwardMatch(parameters, arguments, unless: forward) else { return forward }
    guard let goesBackward = state.trailing[node.id] else {
      if !state.undirected.contains(where: { $0 === node }) { state.undirected.append(node) }
      return nil
    }
    return goesBackward ? backward : forward
  }

  /// The last parameter first; the other one only where that leads nowhere.
  func tryDirections(_ node: Node) {
    let saved = state
    let (count, best) = (solutions.count, solutions.first?.score)
    for goesBackward in [true, false] {
      state = saved
      state.trailing[node.id] = goesBackward
      state.version += 1
      explore()
      if isTooComplex || solutions.count != count || solutions.first?.score != best { break }
    }
    state = saved
  }

  func warnOfBackwardMatch(
    _ node: Node, _ function: FunctionDecl, _ matches: [ParameterMatch], _ arguments: [ArgumentNode]
  ) {
    guard state.trailing[node.id] == true, let closure = arguments.last,
      let target = matches.firstIndex(where: { $0.takes(arguments.count - 1) })
    else { return }
    checker.warning(
      "backward matching of the unlabeled trailing closure is deprecated; label the argument with"
        + " '\(function.parameters[target].label ?? "_")' to suppress this warning [#TrailingClosureMatching]",
      closure.range)
  }
}
