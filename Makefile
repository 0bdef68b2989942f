# adlint: `make run` builds it and checks the shipped example, `make test` runs the tests.

SWIFT ?= swift
STATIC := .build/static-libraries
PATTERNS := .build/patterns
# Empty for a program that a profiler can read.
STRIP ?= -Xlinker -s

# The program is one file that starts in a millisecond or two: the Swift runtime and the C libraries are linked into it
# where the system has them as archives, at fixed addresses, so that nothing is looked up or moved at the start; it offers
# no symbols to other libraries, and looks for none beside itself. The built-in patterns are linked in as PCRE2 compiles them,
# by a first program that is built for it. That no variable is changed while it is read elsewhere is checked at run time in the
# tests, and not in this program: the checks take two hundredths of its time. Metadata of generic types is asked for by calls that
# name the types, not by names that the runtime has to read: reading them took a tenth of the time of checking one draft.
RELEASE := -c release
ifeq ($(shell uname),Linux)
RELEASE += --static-swift-stdlib --disable-local-rpath -Xlinker --no-export-dynamic \
	-Xswiftc -Xclang-linker -Xswiftc -no-pie -Xswiftc -Xclang-linker -Xswiftc -static-libgcc \
	-Xswiftc -enforce-exclusivity=unchecked \
	-Xswiftc -Xfrontend -Xswiftc -disable-concrete-type-metadata-mangled-name-accessors \
	-Xswiftc -L$(CURDIR)/$(STATIC) -Xlinker -lz -Xlinker --gc-sections $(STRIP)
endif

.PHONY: run build install test test-spark test-pre-commit bench accuracy format generate manual clean libraries static-libraries

# Findings are what the example is for: adlint's exit status 1 is no failure here, and 2 is one.
run: build
	@.build/release/adlint check --no-config examples/sunday-issue.md || test $$? -eq 1

BUILD = PKG_CONFIG_PATH=$(CURDIR)/$(STATIC)/pkgconfig:$$PKG_CONFIG_PATH $(SWIFT) build $(RELEASE) --product

build: libraries static-libraries
ifeq ($(shell uname),Linux)
	@$(BUILD) adlint-dev
	@if object=$$(.ci/link-patterns $(PATTERNS) .build/release/adlint-dev); then \
		$(BUILD) adlint -Xlinker $(CURDIR)/$$object; \
	else \
		echo 'The patterns could not be linked in: adlint will compile them as it needs them, and start more slowly.' >&2; \
		$(BUILD) adlint; \
	fi
else
	@$(BUILD) adlint
endif

# The program, its manual page and its completions: make install PREFIX=~/.local
PREFIX ?= /usr/local
install: build
	@install -D -m 755 .build/release/adlint $(DESTDIR)$(PREFIX)/bin/adlint
	@install -D -m 644 docs/adlint.1 $(DESTDIR)$(PREFIX)/share/man/man1/adlint.1
	@mkdir -p $(DESTDIR)$(PREFIX)/share/bash-completion/completions \
		$(DESTDIR)$(PREFIX)/share/zsh/site-functions $(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d
	@.build/release/adlint --generate-completion-script bash \
		>$(DESTDIR)$(PREFIX)/share/bash-completion/completions/adlint
	@.build/release/adlint --generate-completion-script zsh >$(DESTDIR)$(PREFIX)/share/zsh/site-functions/_adlint
	@.build/release/adlint --generate-completion-script fish \
		>$(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d/adlint.fish

test: libraries
	@$(SWIFT) test

# The job of integrations/spark, in Spark's local mode on 20,000 drafts. Needs Java 17 and PyPI.
test-spark: build
	@Scripts/test-spark

# The hook of .pre-commit-hooks.yaml with pre-commit itself, which builds the last commit.
test-pre-commit:
	@Scripts/test-pre-commit

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

# The manual page, from the options of the program; built apart, since the plugin has build settings of its own.
manual: libraries
	@$(SWIFT) package --scratch-path .build-manual --allow-writing-to-package-directory generate-manual
	@cp .build-manual/plugins/GenerateManual/outputs/adlint/adlint.1 docs/adlint.1

clean:
	@rm -rf .build .build-manual

libraries:
	@.ci/install-libraries

# A folder with the archives alone, and pkg-config's descriptions pointing there: SwiftPM looks for a library where its
# description says, and the linker takes a shared one wherever it stands beside an archive.
static-libraries:
	@.ci/link-archives $(STATIC)
