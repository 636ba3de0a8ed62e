/// The program.
@main
struct Guiju {
    static func main() {}
}
