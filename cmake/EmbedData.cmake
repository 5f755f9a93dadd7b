# shuwen_embed_data(TARGET FILE SYMBOL): puts the bytes of FILE into TARGET's read-only data, 16-byte aligned, as
#   extern "C" const unsigned char SYMBOL[];
#   extern "C" const std::size_t SYMBOL_size;
# The assembler copies the file in (natively and in WebAssembly alike): millions of bytes as a C array would take
# the compiler half a minute and gigabytes.
function(shuwen_embed_data target file symbol)
  file(SIZE "${file}" size)
  set(source "${CMAKE_CURRENT_BINARY_DIR}/${symbol}.c")
  file(CONFIGURE OUTPUT "${source}" @ONLY CONTENT [[
#if defined(__APPLE__)
#define SECTION ".section __TEXT,__const\n"
#define NAME(name) "_" #name
#define OBJECT(name, size)
#elif defined(__wasm__)
#define SECTION ".section .rodata.@symbol@,\"\",@\n"
#define NAME(name) #name
#define OBJECT(name, size) ".type " #name ",@object\n.size " #name "," #size "\n"
#else
#define SECTION ".section .rodata.@symbol@,\"a\",%progbits\n"
#define NAME(name) #name
#define OBJECT(name, size) ".type " #name ",%object\n.size " #name "," #size "\n"
#endif
__asm__(SECTION
        ".globl " NAME(@symbol@) "\n" OBJECT(@symbol@, @size@) ".p2align 4\n" NAME(@symbol@) ":\n"
        ".incbin \"@file@\"\n"
        ".globl " NAME(@symbol@_size) "\n" OBJECT(@symbol@_size, 8) ".p2align 3\n" NAME(@symbol@_size) ":\n"
        ".long @size@\n.long 0\n"
#if !defined(__APPLE__) && !defined(__wasm__)
        ".text\n"
#endif
);
]])
  set_source_files_properties("${source}" PROPERTIES OBJECT_DEPENDS "${file}"
    COMPILE_OPTIONS "-w;-fno-lto;-fno-sanitize=all")
  target_sources(${target} PRIVATE "${source}")
endfunction()
