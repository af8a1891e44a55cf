// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/app/monkey/Generator.h"
#include "tests/app/monkey/Performer.h"

#include <QFile>
#include <QMap>
#include <QTemporaryDir>

#include <memory>

namespace linetwin::app::testing {

/// Steps in a window of its own, with all that has to hold looked at after each.
class Walk {
public:
    /// Each step is written to `record` before it is done, so that the file has the steps that led to a crash; behind
    /// `#` what is to be said of them.
    explicit Walk(const QString& record = {});
    ~Walk();

    /// What does not hold, or nothing after all steps.
    QString take(quint64 seed, int steps);
    QString repeat(const Steps& steps);

    /// How many were done, by their kind.
    const QMap<QString, int>& counts() const { return m_counts; }
    /// Steps that kept the window's thread busy for longer than they may.
    const QStringList& slow() const { return m_slow; }
    /// Those that took long by the clock alone, as another program may have made them.
    const QStringList& late() const { return m_late; }

    /// What the program takes while nothing is going on.
    struct Rest {
        int step = 0;
        double memoryMb = 0;
        double recordingMb = 0; ///< of it, for the shift that is played
        qsizetype widgets = 0;
    };
    const QList<Rest>& rests() const { return m_rests; }

private:
    QString take(const Step& step);
    QString look(const Step& step);
    QString lookWell();
    void noteWork(const Step& step, bool isOpening);
    void record(const QString& line);
    QString restProblem();
    void noteFirst();
    void followStart();
    void writeFiles();

    QTemporaryDir m_room;
    QFile m_record;
    std::unique_ptr<QObject> m_otherPrograms;
    std::unique_ptr<Performer> m_performer;
    QMap<QString, int> m_counts;
    QStringList m_slow;
    QStringList m_late;
    QList<Rest> m_rests;
    std::optional<DocumentState> m_first; ///< where the undo steps begin; nothing where that is not known
    int m_replacements = 0;
    int m_taken = 0;
};

} // namespace linetwin::app::testing
