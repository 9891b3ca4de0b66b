import Diagnostics

extension CellOptions {
  /// Takes one option over, or says what is wrong with it. The label is the cell's, not the options'.
  mutating func apply(_ setting: OptionSetting, as name: OptionName) -> ReadingProblem? {
    switch name {
    case .echo: return set(\.echo, setting)
    case .eval: return set(\.eval, setting)
    case .output: return set(\.output, setting)
    case .include: return set(\.include, setting)
    case .warning: return set(\.warning, setting)
    case .volatile: return set(\.isVolatile, setting)
    case .label: return nil
    case .error:
      if let permitted = setting.value.bool {
        failure = permitted ? .permitted : .forbidden
      } else if !setting.value.text.isEmpty {
        failure = .required(setting.value.text)
      } else {
        return .optionValue(setting.name, expected: .boolOrText)
      }
    case .refused:
      guard setting.value.bool == nil, !setting.value.text.isEmpty else {
        return .optionValue(setting.name, expected: .text)
      }
      refused = setting.value.text
    case .figCap: figureCaption = setting.value.text
    case .figAlt: figureAlternative = setting.value.text
    case .codeFold:
      if let fold = setting.value.bool {
        codeFold = fold ? .closed : .none
      } else if setting.value.text == "show" {
        codeFold = .open
      } else {
        return .optionValue(setting.name, expected: .fold)
      }
    case .timeout:
      guard let seconds = setting.value.number, seconds > 0, seconds.isFinite else {
        return .optionValue(setting.name, expected: .seconds)
      }
      timeout = seconds
    case .zeroGrad:
      guard let value = setting.value.bool else { return .optionValue(setting.name, expected: .bool) }
      zeroGrad = value
    case .hideInput: return synonym(setting) { $0.codeFold = $1 ? .closed : .none }
    case .hideOutput: return synonym(setting) { $0.outputFold = $1 ? .closed : .none }
    case .removeInput: return synonym(setting) { $0.echo = !$1 }
    case .removeOutput: return synonym(setting) { $0.output = !$1 }
    case .removeCell: return synonym(setting) { $0.include = !$1 }
    case .raisesException: return synonym(setting) { $0.failure = $1 ? .permitted : .forbidden }
    case .skipExecution: return synonym(setting) { $0.eval = !$1 }
    }
    return nil
  }

  private mutating func set(_ path: WritableKeyPath<CellOptions, Bool>, _ setting: OptionSetting) -> ReadingProblem? {
    guard let value = setting.value.bool else { return .optionValue(setting.name, expected: .bool) }
    self[keyPath: path] = value
    return nil
  }

  private mutating func synonym(
    _ setting: OptionSetting, _ body: (inout CellOptions, Bool) -> Void
  ) -> ReadingProblem? {
    guard let value = setting.value.bool else { return .optionValue(setting.name, expected: .bool) }
    body(&self, value)
    return nil
  }
}
