import Foundation
import Testing

/// The kernels built for aarch64 and run under qemu give the bits that they give here. Skipped where the cross compiler
/// or qemu is not installed (Debian: `gcc-aarch64-linux-gnu libc6-dev-arm64-cross qemu-user`).
struct KernelCrossTests {
  static let tools = ["qemu-aarch64", "aarch64-linux-gnu-gcc", "clang"].map(find)

  static func find(_ tool: String) -> String? {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    return folders.map { "\($0)/\(tool)" }.first(where: FileManager.default.isExecutableFile)
  }

  @Test(.enabled(if: !tools.contains(nil) && FileManager.default.fileExists(atPath: "/usr/aarch64-linux-gnu/include")))
  func aarch64GivesTheSameBits() throws {
    let work = FileManager.default.temporaryDirectory.appending(path: "nbrun-cross-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: work, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: work) }
    try Self.program.write(to: work.appending(path: "program.c"), atomically: true, encoding: .utf8)
    let (qemu, linker, clang) = (Self.tools[0]!, Self.tools[1]!, Self.tools[2]!)
    let here = try run(
      work, [clang] + sources + ["program.c", "-o", "here", "-lm", "-lpthread"], then: ["\(work.path)/here"])
    try run(work, [clang, "--target=aarch64-linux-gnu", "-c"] + sources + ["program.c"])
    let objects = try FileManager.default.contentsOfDirectory(atPath: work.path).filter { $0.hasSuffix(".o") }.sorted()
    let there = try run(
      work, [linker, "-static"] + objects + ["-o", "there", "-lm", "-lpthread"], then: [qemu, "\(work.path)/there"])
    #expect(here == there)
    #expect(here.split(separator: "\n").count > 40)
  }

  private var sources: [String] {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Sources/TensorKernels")
    let files = (try? FileManager.default.contentsOfDirectory(atPath: root.path)) ?? []
    return ["-std=gnu11", "-D_GNU_SOURCE", "-I\(root.path)/include"]
      + files.filter { $0.hasSuffix(".c") }.sorted().map { "\(root.path)/\($0)" }
  }

  /// Runs a command in `folder`, and `next` after it; gives the last one's output.
  @discardableResult private func run(_ folder: URL, _ command: [String], then next: [String]? = nil) throws -> String {
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(filePath: command[0])
    process.arguments = Array(command.dropFirst())
    process.currentDirectoryURL = folder
    process.standardOutput = output
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0, "\(command.joined(separator: " "))")
    return try next.map { try run(folder, $0) } ?? String(decoding: data, as: UTF8.self)
  }

  /// Prints a hash of the results of each family, over numbers of every kind; a NaN counts without its payload.
  static let program = """
    #include "TensorKernels.h"
    #include <math.h>
    #include <stdio.h>
    #include <string.h>
    #pragma clang fp contract(off)
    enum { N = 1003 };
    static uint64_t hash, state = 88172645463325252ull;
    static float x[N], y[N], z[8 * N];
    static double X[N], Y[N], Z[N];
    static int64_t labels[N], whole[N];
    static uint64_t word(void) {
      state ^= state << 13;
      state ^= state >> 7;
      return state ^= state << 17;
    }
    static void add_word(uint64_t bits) {
      hash = (hash ^ bits) * 0x100000001b3ull;
      hash ^= hash >> 29;
    }
    static void add(const float *p, int n) {
      for (int i = 0; i < n; i++) {
        uint32_t bits = 0x7fc00000;
        if (p[i] == p[i]) memcpy(&bits, p + i, 4);
        add_word(bits);
      }
    }
    static void add_wide(const double *p, int n) {
      for (int i = 0; i < n; i++) {
        uint64_t bits = 0x7ff8000000000000ull;
        if (p[i] == p[i]) memcpy(&bits, p + i, 8);
        add_word(bits);
      }
    }
    static void show(const char *name, int i) {
      printf("%s %d %016llx\\n", name, i, (unsigned long long)hash);
      hash = 1;
    }
    int main(void) {
      for (int round = 0; round < 2; round++) {
        for (int i = 0; i < N; i++) {
          uint64_t bits = word();
          double u = (double)(int64_t)(bits >> 11) * 0x1p-53;
          x[i] = (float)(X[i] = (u * 2 - 1) * 60);
          y[i] = (float)(Y[i] = u * 3 - 1.5);
          labels[i] = i % 10;
          if (round == 0 && i % 4 == 0) {
            uint32_t low = (uint32_t)bits;
            memcpy(x + i, &low, 4);
            memcpy(X + i, &bits, 8);
          }
        }
        hash = 1;
        for (int i = 0; i <= nbk_unary_square; i++) {
          nbk_unary_f32((nbk_unary)i, N, x, z);
          add(z, N);
          nbk_unary_f64((nbk_unary)i, N, X, Z);
          add_wide(Z, N);
          show("unary", i);
        }
        for (int i = 0; i <= nbk_gradient_erf; i++) {
          nbk_gradient_f32((nbk_gradient)i, N, x, y, 1, z);
          add(z, N);
          show("gradient", i);
        }
        for (int i = 0; i <= nbk_binary_pow; i++) {
          nbk_binary_f32((nbk_binary)i, N, x, 1, y, 1, z);
          add(z, N);
          nbk_binary_f64((nbk_binary)i, N, X, 1, Y, 1, Z);
          add_wide(Z, N);
          show("binary", i);
        }
        nbk_gemm_f32(27, 35, 28, x, 28, 1, y, 35, 1, z, 35, false);
        nbk_gemm_f32(27, 35, 28, x, 1, 27, y, 1, 28, z, 35, true);
        add(z, 27 * 35);
        nbk_gemm_f32(40, 3, 20, y, 20, 1, x, 3, 1, z, 3, false);
        add(z, 120);
        nbk_gemm_f64(17, 19, 28, X, 28, 1, Y, 19, 1, Z, 19, false);
        add_wide(Z, 17 * 19);
        show("product", 0);
        for (int i = 0; i <= nbk_reduction_sum_of_squares; i++) {
          nbk_reduce_f32((nbk_reduction)i, 1, N, 1, y, z);
          nbk_reduce_f32((nbk_reduction)i, 3, 33, 10, y, z + 1);
          add(z, 31);
          show("reduction", i);
        }
        nbk_softmax_f32(10, 100, x, z);
        nbk_cross_entropy_f32(100, 10, y, labels, z + N, z + 2 * N);
        add(z, 1000);
        add(z + N, 100);
        show("softmax", 0);
        nbk_normal_f32(1, 2, 3, N, 0, 1, z);
        nbk_uniform_f32(1, 2, 3, N, z + N);
        add(z, 2 * N);
        nbk_f32_to_i64(N, x, whole);
        for (int i = 0; i < N; i++) add_word((uint64_t)whole[i]);
        show("random", 0);
      }
    }
    """
}
