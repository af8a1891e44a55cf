// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/support/Sha256.h"

#include <nettle/sha2.h>

#include <array>
#include <cstdint>

namespace linetwin {

Sha256::Sha256() : m_state(std::make_unique<sha256_ctx>())
{
    sha256_init(m_state.get());
}

Sha256::~Sha256() = default;

void Sha256::add(std::string_view bytes)
{
    sha256_update(m_state.get(), bytes.size(), reinterpret_cast<const std::uint8_t*>(bytes.data()));
}

std::string Sha256::take()
{
    std::array<std::uint8_t, SHA256_DIGEST_SIZE> digest{};
    sha256_digest(m_state.get(), digest.size(), digest.data());
    constexpr std::string_view digits = "0123456789abcdef";
    std::string text;
    for (const std::uint8_t byte : digest) {
        text += digits[byte >> 4U];
        text += digits[byte & 15U];
    }
    return text;
}

std::string sha256Of(std::string_view bytes)
{
    Sha256 hash;
    hash.add(bytes);
    return hash.take();
}

} // namespace linetwin
