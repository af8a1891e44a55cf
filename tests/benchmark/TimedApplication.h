// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QElapsedTimer>
#include <QEvent>
#include <QMetaEnum>
#include <QTimer>

#include <algorithm>
#include <utility>
#include <vector>

namespace linetwin::app::testing {

/// A program that knows which events keep its window's thread busy.
class TimedApplication : public QApplication {
public:
    using QApplication::QApplication;

    struct Delivery {
        QString text; ///< receiver and kind of event
        double ms = 0;
    };

    /// The longest since forget(), longest first; an event that another sends is listed beside it.
    const std::vector<Delivery>& longest() const { return m_longest; }
    int layoutRequests() const { return m_layoutRequests; }
    int paints() const { return m_paints; }
    /// What was delivered since the last call, without what an event sent in turn.
    std::vector<Delivery> takeRound() { return std::exchange(m_round, {}); }
    void forget()
    {
        m_longest.clear();
        m_layoutRequests = 0;
        m_paints = 0;
    }

    bool notify(QObject* receiver, QEvent* event) override
    {
        const QEvent::Type type = event->type();
        m_layoutRequests += type == QEvent::LayoutRequest ? 1 : 0;
        m_paints += type == QEvent::Paint ? 1 : 0;
        // Receivers may be gone afterwards.
        const char* const kind = receiver->metaObject()->className();
        const QString name = receiver->objectName();
        QElapsedTimer clock;
        clock.start();
        ++m_depth;
        const bool isDone = QApplication::notify(receiver, event);
        --m_depth;
        const double ms = static_cast<double>(clock.nsecsElapsed()) / 1e6;
        if (m_depth == 0 && ms > noticedMs)
            m_round.push_back({QStringLiteral("%1 %2 %3").arg(QLatin1String(kind), name, nameOf(type)), ms});
        if (m_longest.size() < mostKept || ms > m_longest.back().ms)
            keep({QStringLiteral("%1 %2 %3").arg(QLatin1String(kind), name, nameOf(type)), ms});
        return isDone;
    }

private:
    static constexpr std::size_t mostKept = 6;
    static constexpr double noticedMs = 4;

    static QString nameOf(QEvent::Type type)
    {
        const char* const name = QMetaEnum::fromType<QEvent::Type>().valueToKey(type);
        return name ? QLatin1String(name) : QString::number(type);
    }
    void keep(Delivery delivery)
    {
        m_longest.push_back(std::move(delivery));
        std::ranges::stable_sort(m_longest, std::greater(), &Delivery::ms);
        if (m_longest.size() > mostKept)
            m_longest.pop_back();
    }

    std::vector<Delivery> m_longest;
    std::vector<Delivery> m_round;
    int m_depth = 0;
    int m_layoutRequests = 0;
    int m_paints = 0;
};

/// Asks the window's thread every millisecond whether it answers.
class Ping : public QObject {
public:
    Ping()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        connect(&m_timer, &QTimer::timeout, this, [this] {
            m_gapsMs.push_back(static_cast<double>(m_clock.nsecsElapsed()) / 1e6);
            m_clock.start();
        });
        forget();
        m_timer.start(1);
    }

    void forget()
    {
        m_gapsMs.clear();
        m_clock.start();
    }
    /// In ms.
    double worstGap() const { return m_gapsMs.empty() ? 0 : *std::ranges::max_element(m_gapsMs); }
    std::ptrdiff_t gapsAbove(double ms) const
    {
        return std::ranges::count_if(m_gapsMs, [ms](double gap) { return gap > ms; });
    }

private:
    QTimer m_timer;
    QElapsedTimer m_clock;
    std::vector<double> m_gapsMs;
};

} // namespace linetwin::app::testing
