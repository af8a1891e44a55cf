// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <cstddef>
#include <initializer_list>
#include <map>
#include <utility>

namespace linetwin {

/// A std::map whose copies share their entries until one of them is changed: copying it, and comparing it with a copy,
/// costs the same whatever its size. Documents copy all their scenarios for each undo step, and each thread has copies
/// of its own. Whatever could change an entry makes the entries this map's own first, so iterators of a map that is not
/// const are good until the next copy is made. Different maps may be used by different threads at the same time, also
/// where they share entries.
template <class Key, class Value> class SharedMap {
public:
    using Map = std::map<Key, Value>;
    using key_type = Key;
    using mapped_type = Value;
    using value_type = typename Map::value_type;
    using size_type = typename Map::size_type;
    using difference_type = typename Map::difference_type;
    using reference = value_type&;
    using const_reference = const value_type&;
    using iterator = typename Map::iterator;
    using const_iterator = typename Map::const_iterator;
    using node_type = typename Map::node_type;

    SharedMap() = default;
    SharedMap(std::initializer_list<value_type> entries) : SharedMap(entries.begin(), entries.end()) {}
    template <class Iterator> SharedMap(Iterator first, Iterator last)
    {
        if (first != last)
            own().insert(first, last);
    }
    SharedMap(const SharedMap& other) noexcept : m_entries(other.m_entries)
    {
        if (m_entries)
            m_entries->owners.fetch_add(1, std::memory_order_relaxed);
    }
    SharedMap(SharedMap&& other) noexcept : m_entries(std::exchange(other.m_entries, nullptr)) {}
    SharedMap& operator=(SharedMap other) noexcept
    {
        std::swap(m_entries, other.m_entries);
        return *this;
    }
    ~SharedMap() { release(); }

    const_iterator begin() const { return map().begin(); }
    const_iterator end() const { return map().end(); }
    iterator begin() { return own().begin(); }
    iterator end() { return own().end(); }
    size_type size() const { return map().size(); }
    bool empty() const { return map().empty(); }
    bool contains(const Key& key) const { return map().contains(key); }
    size_type count(const Key& key) const { return map().count(key); }
    const_iterator find(const Key& key) const { return map().find(key); }
    iterator find(const Key& key) { return own().find(key); }
    const Value& at(const Key& key) const { return map().at(key); }
    Value& at(const Key& key) { return own().at(key); }
    Value& operator[](const Key& key) { return own()[key]; }

    void insert(std::initializer_list<value_type> entries) { own().insert(entries); }
    template <class... Arguments> auto insert(Arguments&&... arguments)
    {
        return own().insert(std::forward<Arguments>(arguments)...);
    }
    template <class... Arguments> auto emplace(Arguments&&... arguments)
    {
        return own().emplace(std::forward<Arguments>(arguments)...);
    }
    template <class... Arguments> auto try_emplace(const Key& key, Arguments&&... arguments)
    {
        return own().try_emplace(key, std::forward<Arguments>(arguments)...);
    }
    template <class Other> auto insert_or_assign(const Key& key, Other&& value)
    {
        return own().insert_or_assign(key, std::forward<Other>(value));
    }
    /// Nothing is copied for an entry that is not there.
    size_type erase(const Key& key) { return contains(key) ? own().erase(key) : 0; }
    iterator erase(iterator place) { return own().erase(place); }
    node_type extract(const Key& key) { return contains(key) ? own().extract(key) : node_type(); }
    void clear()
    {
        release();
        m_entries = nullptr;
    }

    /// Whether they still are copies of each other, unchanged.
    bool sharesWith(const SharedMap& other) const { return m_entries == other.m_entries; }
    friend bool operator==(const SharedMap& a, const SharedMap& b) { return a.sharesWith(b) || a.map() == b.map(); }

    template <class Predicate> friend size_type erase_if(SharedMap& map, Predicate predicate)
    {
        for (const value_type& entry : map.map()) {
            if (predicate(entry))
                return std::erase_if(map.own(), predicate);
        }
        return 0;
    }

private:
    struct Entries {
        Map map;
        std::atomic<std::size_t> owners{1};
    };

    const Map& map() const
    {
        static const Map nothing;
        return m_entries ? m_entries->map : nothing;
    }
    Map& own()
    {
        // Acquires what the last other owner did before it let go.
        if (!m_entries) {
            m_entries = new Entries;
        } else if (m_entries->owners.load(std::memory_order_acquire) != 1) {
            auto* copy = new Entries{m_entries->map};
            release();
            m_entries = copy;
        }
        return m_entries->map;
    }
    void release() const
    {
        if (m_entries && m_entries->owners.fetch_sub(1, std::memory_order_acq_rel) == 1)
            delete m_entries;
    }

    Entries* m_entries = nullptr; ///< null: none
};

} // namespace linetwin
