/// What an object holds that can change while a cell runs, under names that people recognise: for telling what a rerun
/// changes.
package struct SessionState {
  package var tensors: [(name: String, tensor: Tensor)] = []
  package var numbers: [(name: String, value: Double)] = []

  private mutating func add(_ name: String, _ list: [Tensor]) {
    for (index, tensor) in list.enumerated() { tensors.append(("\(name)[\(index)]", tensor)) }
  }

  package init(of object: any SessionObject) {
    switch object {
    case let optimizer as SGD:
      add("parameters", optimizer.parameters)
      add("velocities", optimizer.velocities.compactMap { $0 })
      numbers.append(("lr", optimizer.lr))
    case let optimizer as Adam:
      add("parameters", optimizer.parameters)
      for (index, moments) in optimizer.moments.enumerated() {
        guard let moments else { continue }
        tensors.append(("moments[\(index)].first", moments.first))
        tensors.append(("moments[\(index)].second", moments.second))
      }
      for (index, steps) in optimizer.steps.enumerated() { numbers.append(("steps[\(index)]", Double(steps))) }
      numbers.append(("lr", optimizer.lr))
    case let norm as BatchNorm:
      add("parameters", norm.parameters)
      tensors.append(("runningMean", norm.runningMean))
      tensors.append(("runningVariance", norm.runningVariance))
    case let module as any Module: add("parameters", module.parameters)
    default: break
    }
  }
}
