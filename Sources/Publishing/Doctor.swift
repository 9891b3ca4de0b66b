import Foundation
import TensorCore

/// What nbrun finds on this machine: the answer to "why does it not work here, or not as fast".
package enum Doctor {
  package static func findings() -> [String] {
    let kernels = KernelSettings.current
    return [
      "instruction set: \(kernels.instructionSet)",
      "threads: \(kernels.threads) of \(ProcessInfo.processInfo.activeProcessorCount) cores",
      "Fashion-MNIST: " + dataSet("/usr/share/datasets/fashion-mnist", package: "dataset-fashion-mnist"),
      "pages and records: \(FileManager.default.currentDirectoryPath)/Output",
    ]
  }

  private static func dataSet(_ folder: String, package: String) -> String {
    FileManager.default.fileExists(atPath: folder) ? folder : "not found; apt-get install \(package)"
  }
}
