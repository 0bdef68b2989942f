# adlint: `make run` builds it and checks the shipped example, `make test` runs the tests.

SWIFT ?= swift
STATIC := .build/static-libraries
# Empty for a program that a profiler can read.
STRIP ?= -Xlinker -s

# The program is one file that starts in a millisecond or two: the Swift runtime and the C libraries are linked into it
# where the system has them as archives, at fixed addresses, so that nothing is looked up or moved at the start.
RELEASE := -c release --product adlint
ifeq ($(shell uname),Linux)
RELEASE += --static-swift-stdlib \
	-Xswiftc -Xclang-linker -Xswiftc -no-pie -Xswiftc -Xclang-linker -Xswiftc -static-libgcc \
	-Xswiftc -L$(CURDIR)/$(STATIC) -Xlinker -lz -Xlinker --gc-sections $(STRIP)
endif

.PHONY: run build test bench accuracy format generate clean libraries static-libraries

# Findings are what the example is for: adlint's exit status 1 is no failure here, and 2 is one.
run: build
	@.build/release/adlint check --no-config examples/sunday-issue.md || test $$? -eq 1

build: libraries static-libraries
	@PKG_CONFIG_PATH=$(CURDIR)/$(STATIC)/pkgconfig:$$PKG_CONFIG_PATH $(SWIFT) build $(RELEASE)

test: libraries
	@$(SWIFT) test

bench: build
	@Benchmarks/run

# Writes ACCURACY.md from the labelled drafts; see Tests/Drafts/README.md.
accuracy: build
	@Scripts/accuracy

format:
	@$(SWIFT) format --in-place --recursive Sources Tests Package.swift

# The built-in rulebook and the catalogue of rules, from rules/.
generate: libraries
	@$(SWIFT) run adlint-dev generate

clean:
	@rm -rf .build

libraries:
	@.ci/install-libraries

# A folder with the archives alone, and pkg-config's descriptions pointing there: SwiftPM looks for a library where its
# description says, and the linker takes a shared one wherever it stands beside an archive.
static-libraries:
	@.ci/link-archives $(STATIC)
