import Natives
import TensorCore

/// The names under which variables reach tensors: `x`, `model.layers[0].weight`.
struct TensorNames {
  private let types: TypeTable
  private var names: [ObjectIdentifier: String] = [:]
  private var visited: Set<ObjectIdentifier> = []

  init(types: TypeTable) { self.types = types }

  subscript(tensor: Tensor) -> String? { names[ObjectIdentifier(tensor)] }

  /// Adds all that a variable reaches; the first name of a tensor is kept.
  mutating func add(_ name: String, _ type: TypeInfo, _ words: StateComparison.Words) {
    switch type.form {
    case .host:
      if let tensor = words.references[0] as? Tensor {
        if names[ObjectIdentifier(tensor)] == nil { names[ObjectIdentifier(tensor)] = name }
      } else if let holder = words.references[0] as? any SessionObject {
        for held in SessionState(of: holder).tensors where names[ObjectIdentifier(held.tensor)] == nil {
          names[ObjectIdentifier(held.tensor)] = "\(name).\(held.name)"
        }
      }
    case .structure(let fields), .tuple(let fields):
      for (index, field) in fields.enumerated() {
        add(
          "\(name).\(field.name ?? "\(index)")", field.type,
          words.advanced(raw: field.raw, references: field.reference))
      }
    case .optional(let payload, let hasTag):
      if hasTag ? words.raw[0] != 0 : words.references[0] != nil {
        add(name, payload, words.advanced(raw: hasTag ? 1 : 0, references: 0))
      }
    case .array:
      let element = types.info(type.arguments[0])
      guard element.layout.references > 0, let array = words.references[0] as? ArrayObject else { return }
      for index in 0..<array.count {
        add(
          "\(name)[\(index)]", element,
          StateComparison.Words(
            raw: UnsafePointer(array.raw + index * array.rawStride),
            references: UnsafePointer(array.references + index * array.referenceStride)))
      }
    case .instance:
      guard let block = words.references[0] as? BlockObject, visited.insert(ObjectIdentifier(block)).inserted else {
        return
      }
      for field in types.instanceLayout(of: types[block.shape.pointee.number]).fields
      where field.layout == field.type.layout {
        add(
          "\(name).\(field.variable.name)", field.type,
          StateComparison.Words(
            raw: UnsafePointer(block.words + field.word),
            references: UnsafePointer(block.reference(field.word + field.layout.raw))))
      }
    case .scalar, .string, .character, .dictionary, .set, .enumeration, .closure, .existential, .metatype: break
    }
  }
}
