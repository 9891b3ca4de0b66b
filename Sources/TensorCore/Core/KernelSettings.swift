import TensorKernels

/// How the kernels do their work in this process: it changes the time they take and never a bit of what they give.
package struct KernelSettings: Hashable, Sendable {
  private var isa: nbk_isa
  /// How many threads a large operation may use.
  package var threads: Int

  /// What is in use; setting it holds for the whole process.
  package static var current: KernelSettings {
    get { KernelSettings(isa: nbk_current_isa(), threads: nbk_threads()) }
    set {
      _ = nbk_force_isa(newValue.isa)
      nbk_set_threads(newValue.threads)
    }
  }

  /// The instruction set's name: `avx512`, `avx2`, `baseline` or `neon`.
  package var instructionSet: String { String(cString: nbk_isa_name(isa)) }

  /// Other threads and, where the machine has one, another instruction set: what a check compares with.
  package var other: KernelSettings {
    let set: nbk_isa =
      switch isa {
      case .avx512: .avx2
      case .avx2: .baseline
      case .baseline: .avx2
      case .neon: .neon
      }
    return KernelSettings(isa: set, threads: threads == 1 ? 3 : 1)
  }
}
