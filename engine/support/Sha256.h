// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>
#include <string_view>

struct sha256_ctx;

namespace linetwin {

/// A SHA-256 hash (FIPS 180-4) of bytes that come piece by piece.
class Sha256 {
public:
    Sha256();
    Sha256(const Sha256&) = delete;
    Sha256& operator=(const Sha256&) = delete;
    ~Sha256();

    void add(std::string_view bytes);
    /// The hash as 64 lower-case hexadecimal digits; the object then begins anew.
    std::string take();

private:
    std::unique_ptr<sha256_ctx> m_state;
};

/// Of bytes that are there as a whole, as take() gives it.
std::string sha256Of(std::string_view bytes);

} // namespace linetwin
