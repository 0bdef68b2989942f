# docker build -t adlint . && docker run --rm -v "$PWD:/drafts" adlint check
FROM swift:6.3-bookworm AS build
WORKDIR /adlint
RUN apt-get update \
    && apt-get install -y --no-install-recommends \
        make pkg-config libpcre2-dev libmd4c-dev libgumbo-dev libminizip-dev libexpat1-dev libyaml-dev nettle-dev \
        libgmime-3.0-dev \
    && rm -rf /var/lib/apt/lists/*
COPY . .
RUN make build

FROM debian:bookworm-slim
# git for --since, and GMime for mails, which is opened when the first one is read; the other libraries are linked in.
RUN apt-get update \
    && apt-get install -y --no-install-recommends libmd4c0 libgmime-3.0-0 git \
    && rm -rf /var/lib/apt/lists/* \
    && git config --system --add safe.directory '*'
COPY --from=build /adlint/.build/release/adlint /usr/local/bin/adlint
WORKDIR /drafts
ENTRYPOINT ["adlint"]
CMD ["check"]
